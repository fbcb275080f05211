import { useLayoutEffect } from 'react'

export type EditorTheme = 'light' | 'dark'

/** Puts tokens and theme on the page, as a site would on `:root`, and takes them away with the editor. */
export function usePageLook(tokens: Readonly<Record<string, string>>, theme: EditorTheme | undefined): void {
  const written = JSON.stringify(tokens)
  useLayoutEffect(() => {
    const { style } = document.documentElement
    const chosen: Readonly<Record<string, string>> = JSON.parse(written)
    const before = Object.keys(chosen).map((name) => [name, style.getPropertyValue(name)] as const)
    for (const [name, value] of Object.entries(chosen)) style.setProperty(name, value)
    return () => {
      for (const [name, value] of before) style.setProperty(name, value)
    }
  }, [written])
  useLayoutEffect(() => {
    if (!theme) return undefined
    const { dataset } = document.documentElement
    const before = dataset.theme
    dataset.theme = theme
    return () => {
      if (before === undefined) delete dataset.theme
      else dataset.theme = before
    }
  }, [theme])
}

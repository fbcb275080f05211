import type { Page } from 'playwright'

/** Every computed property of some elements and of what they generate, by where each stands: `0 h1. color` → `rgb(0, 0, 0)`. */
export type Styles = Readonly<Record<string, string>>

/** All computed styles of the elements of a selector in the order of the document; nothing that no eye can see. */
export function stylesOf(page: Page, selector: string): Promise<Styles> {
  return page.evaluate((found) => {
    const styles: Record<string, string> = {}
    for (const [index, element] of [...document.querySelectorAll(found)].entries()) {
      const name = `${index} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`
      const generated = [element.matches('li') && '::marker', element.matches('input, textarea') && '::placeholder']
      for (const pseudo of ['', '::before', '::after', ...generated]) {
        if (pseudo === false) continue
        const computed = getComputedStyle(element, pseudo)
        if (/before|after/.test(pseudo) && computed.content === 'none') continue
        for (const property of computed) {
          const side = /^(border-.+)-(style|color)$/.exec(property)?.[1]
          const isUnseen = property.startsWith('--') || (side && computed.getPropertyValue(`${side}-width`) === '0px')
          if (!isUnseen) styles[`${name}${pseudo} ${property}`] = computed.getPropertyValue(property)
        }
      }
    }
    return styles
  }, selector)
}

/** What differs, as `0 h1. color: red, not blue`; nothing where both are alike. */
export function differences(found: Styles, expected: Styles, ignored = /^$/): string[] {
  const names = new Set([...Object.keys(found), ...Object.keys(expected)])
  return [...names]
    .filter((name) => found[name] !== expected[name] && !ignored.test(name))
    .map((name) => `${name}: ${found[name]}, not ${expected[name]}`)
}

/** Where the elements of a selector stand and how large they are, in whole pixels. */
export function boxesOf(page: Page, selector: string): Promise<Styles> {
  return page.evaluate(
    (found) =>
      Object.fromEntries(
        [...document.querySelectorAll(found)].map((element, index) => {
          const { width, height } = element.getBoundingClientRect()
          return [
            `${index} ${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`,
            `${Math.round(width)} × ${Math.round(height)}`,
          ]
        }),
      ),
    selector,
  )
}

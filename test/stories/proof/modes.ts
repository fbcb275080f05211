import { cdp } from 'vitest/browser'

/** A way in which a story is looked at, in place. */
export interface Mode {
  readonly name: string
  readonly theme: 'light' | 'dark'
  readonly isForced: boolean
  readonly direction: 'ltr' | 'rtl'
}

/** All of light, dark and forced colours, from left to right and from right to left; forced colours come last, for they take longest to turn. */
export const modes: readonly Mode[] = (['light', 'dark', 'forced'] as const).flatMap((look) =>
  (['ltr', 'rtl'] as const).map((direction) => ({
    name: `${look}, ${direction}`,
    theme: look === 'dark' ? ('dark' as const) : ('light' as const),
    isForced: look === 'forced',
    direction,
  })),
)

/** Turns the story's page over to a mode, without rendering it anew. */
export async function turnTo({ theme, isForced, direction }: Mode): Promise<void> {
  const { documentElement: root } = document
  root.dataset.theme = theme
  root.dir = direction
  // the kit says the direction of its language, which here is to be turned with the page
  for (const own of document.querySelectorAll<HTMLElement>('body [lang][dir]')) own.dir = direction
  // what was measured is measured anew, as it would be on a page written so from the start
  window.dispatchEvent(new Event('resize'))
  if (isForced !== matchMedia('(forced-colors: active)').matches) await forceColours(isForced)
  // drawn once with what was measured, and once with what that changed
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
}

/** Tells the browser what a system with a contrast theme would. */
export async function forceColours(isForced: boolean): Promise<void> {
  const features = [
    { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: 'light' },
  ]
  await cdp().send('Emulation.setEmulatedMedia', { features })
}

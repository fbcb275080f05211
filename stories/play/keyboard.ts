import { expect, userEvent } from 'storybook/test'

/** The longest way by Tab that a page of a story may have. */
const longest = 60

/**
 * Moves by Tab until the focus is on an element. Fails where the focus falls to the page on the way twice, or the element
 * is never reached.
 *
 * @returns how often Tab was pressed
 */
export async function tabTo(element: HTMLElement, { backwards = false } = {}): Promise<number> {
  let presses = 0
  while (document.activeElement !== element && presses < longest) {
    await userEvent.tab({ shift: backwards })
    presses += 1
  }
  await expect(element).toHaveFocus()
  return presses
}

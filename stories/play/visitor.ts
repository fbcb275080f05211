import type { StoryContext } from '@storybook/react-vite'
import { expect, fireEvent, screen, userEvent, waitFor, within } from 'storybook/test'
import { chosenLanguage } from '../fixtures/language'
import { storyLanguages } from '../fixtures/languages'
import { storyTexts } from '../fixtures/languages/texts'
import { expectUntouched } from './provider'

/** What a visitor reads and does, in the story's language; names are those the kit gives its controls. */
export function visitorOf({ globals }: Pick<StoryContext, 'globals'>) {
  const chosen = chosenLanguage(globals)
  const { first, more } = storyTexts[chosen]
  const { remember } = first.gate
  const { tag } = storyLanguages[chosen]
  const press = async (role: 'button' | 'switch' | 'checkbox', name: string | RegExp, inside: HTMLElement = document.body) =>
    userEvent.click(await within(inside).findByRole(role, { name }))
  return {
    first,
    more,
    /** The label of the boxes that remember, with the months the stories' definition says. */
    rememberLabel: (remember[new Intl.PluralRules(tag).select(6)] ?? remember.other).replace('{n}', new Intl.NumberFormat(tag).format(6)),
    press,
    banner: () => screen.findByRole('region', { name: first.banner.title }),
    noBanner: () => waitFor(() => gone(screen.queryByRole('region', { name: first.banner.title }))),
    launcher: () => screen.findByRole('button', { name: new RegExp(`^${first.launcher.label}(?!\\p{L})`, 'u') }),
    openPanel: async () => {
      await userEvent.click(await screen.findByRole('button', { name: new RegExp(`^${first.launcher.label}(?!\\p{L})`, 'u') }))
      return screen.findByRole('dialog')
    },
    openSettings: async () => {
      // a closed gate has such a button too; the page's own one stands at its end
      const buttons = await screen.findAllByRole('button', { name: first.settingsButton })
      await userEvent.click(buttons.at(-1) ?? document.body)
      return screen.findByRole('dialog', { name: more.settings.title })
    },
    /** The scripted provider's own widget, once it is there. */
    chat: () => screen.findByRole('region', { name: 'Muster Chat' }, { timeout: 60_000 }),
  }
}

/** Presses Escape in a dialog. A made-up key does not reach the browser's own handling of a modal; this is the event that follows it. */
export async function pressEscape(dialog: HTMLElement): Promise<void> {
  await userEvent.keyboard('{Escape}')
  if (dialog.matches(':modal')) await fireEvent(dialog, new Event('cancel', { cancelable: true }))
}

/** Waits until something is to be seen: what has just been put into the page may still fade in. */
export const seen = (element: HTMLElement) => waitFor(() => expect(element).toBeVisible())

/**
 * Waits until a text is to be seen; what only screen readers hear does not count.
 *
 * @param comesAfter Milliseconds that it takes by itself; a busy machine may take ten seconds more.
 */
export const shown = async (text: string | RegExp, comesAfter = 0) =>
  seen(await screen.findByText(text, undefined, { timeout: comesAfter + 10_000 }))

/** Waits until a text is to be seen that an act brings; looked for before it, since on a busy machine it may be over when the act is. */
export const shownBy = async (act: () => Promise<void>, text: string) => {
  await Promise.all([shown(text), act()])
}

function gone(element: Element | null): void {
  if (element) throw new Error(`still there: ${element.outerHTML.slice(0, 120)}`)
}

type Visit = (visitor: ReturnType<typeof visitorOf>, context: StoryContext) => Promise<void>

/** A play function. It starts by making sure that nothing was asked of the provider: no story begins with a request. */
export const visit = (act: Visit) => async (context: StoryContext) => {
  // side by side it stands in two frames, where it plays by itself
  if (context.globals.theme === 'both') return
  await expectUntouched()
  await act(visitorOf(context), context)
}

import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner } from 'ask-first'
import { expect, screen, waitFor, within } from 'storybook/test'
import { seen, visit } from '../play/visitor'
import { WeightMeter } from './weight-meter'

const verdict = async () => {
  const meter = within(await screen.findByRole('region', { name: 'Equal-weight meter' }))
  return meter.getByRole('status')
}

/** On a small phone they stand one below the other, and the window may end between them. */
const bringChoicesIntoView = () => document.querySelector('.af-choices')?.scrollIntoView({ block: 'center' })

/**
 * Accept and reject beside each other, in figures: size, type, and the contrast of fill, text and border. `measureChoices` of
 * `ask-first/testing` measures the same in tests of a site's own theme. Change theme, brand or contrast in the toolbar to see it follow.
 */
const meta = {
  title: 'Judge/Equal weight',
  component: WeightMeter,
} satisfies Meta<typeof WeightMeter>

export default meta
type Story = StoryObj<typeof meta>

const page = (theme: string) => (
  <main className={`judge-page ${theme}`} data-judged>
    <h1>Equal weight</h1>
    <ConsentBanner placement="flow" />
    <WeightMeter />
  </main>
)

/** The kit as it comes. */
export const Default: Story = {
  render: () => page(''),
  play: visit(async ({ banner }, { step }) => {
    await banner()
    await step('B2: neither choice weighs more', async () => {
      bringChoicesIntoView()
      await waitFor(async () => expect(await verdict()).toHaveTextContent(/^Equal/))
      await expect(screen.queryByText(/^differs/)).toBeNull()
    })
  }),
}

/** A site's style sheet can push all the same: accept filled and bold, reject pale. The meter says so. */
export const ThemeThatNudges: Story = {
  render: () => page('pushing'),
  play: visit(async ({ banner }, { step }) => {
    await banner()
    bringChoicesIntoView()
    await step('the theme is shown as nudging, with figures', async () => {
      await waitFor(async () => expect(await verdict()).toHaveTextContent(/^Nudging/))
      for (const property of ['fill contrast', 'text contrast', 'border contrast', 'font-weight']) {
        await seen(await screen.findByRole('row', { name: new RegExp(`^${property} .* differs; allowed`) }))
      }
      await seen(await screen.findByRole('row', { name: /^area .* equal$/ }))
    })
  }),
}

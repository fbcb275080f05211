import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { replaceProperty } from '../fixtures/replace-property'
import { keptByKit } from '../play/device'
import { expectUntouched } from '../play/provider'
import { seen, visit } from '../play/visitor'
import { Shop, wholePage } from './shop'

/** Somebody whose browser sends Global Privacy Control, on a page whose film shares data. */
const meta = {
  title: 'Journeys/Browser sends an opt-out signal',
  component: Shop,
  parameters: { a11y: wholePage, consent: { sharesMedia: true } },
  // few browsers can be told to send the signal, so the story says what they would
  beforeEach: () => replaceProperty(navigator, 'globalPrivacyControl', { value: true }),
} satisfies Meta<typeof Shop>

export default meta
type Story = StoryObj<typeof meta>

export const Honoured: Story = {
  name: 'S1, S2, S4: the signal refuses the film, and the page says so',
  play: visit(async ({ banner, more }) => {
    const region = await banner()
    await expect(region).not.toHaveTextContent('Beispiel Video Inc.')
    await waitFor(() => expect(region).toHaveTextContent(more.signal.honoured.replace('{source}', 'Global Privacy Control')))
    await waitFor(() => expect(keptByKit()).toEqual({ cookie: { video: 'denied' } }))
    await expectUntouched()
  }),
}

export const LaterClickCounts: Story = {
  name: 'S3: a yes given here counts all the same',
  play: visit(async ({ press, banner, first }, { globals }) => {
    await banner()
    await press('button', first.gate.grant.replace('{name}', globals.locale === 'en' ? 'Product film' : 'Produktfilm'))
    await seen(await screen.findByRole('img', { name: /film/i }))
    await expect(keptByKit()).toMatchObject({ sessionStorage: { video: 'granted' } })
  }),
}

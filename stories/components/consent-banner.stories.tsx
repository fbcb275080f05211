import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner } from 'ask-first'
import { expect, screen, within } from 'storybook/test'
import { blockStorage } from '../fixtures/blocked-storage'
import { ShopPage } from '../fixtures/shop-page'
import { seen, visit } from '../play/visitor'

const meta = {
  title: 'Components/ConsentBanner',
  component: ConsentBanner,
  render: (args) => (
    <>
      <ConsentBanner {...args} />
      <ShopPage />
    </>
  ),
} satisfies Meta<typeof ConsentBanner>

export default meta
type Story = StoryObj<typeof meta>

/** A first visit: both answers side by side, nothing of the page held back. */
export const Default: Story = {
  play: visit(async ({ banner, first }, { step }) => {
    const region = within(await banner())
    await step('B1, B2: reject and accept stand together and look the same', async () => {
      const reject = await region.findByRole('button', { name: first.rejectAll })
      const accept = region.getByRole('button', { name: first.acceptAll })
      await expect(accept.parentElement).toBe(reject.parentElement)
      await expect(looksOf(accept)).toEqual(looksOf(reject))
    })
    await step('B8, I3, I4: the first layer names who asks, the third country and the control that withdraws', async () => {
      const { textContent } = await banner()
      for (const said of [
        'Muster GmbH',
        'Muster Chat GmbH',
        'Beispiel Video Inc.',
        first.grounds['data-privacy-framework'],
        first.settingsButton,
      ])
        await expect(textContent).toContain(said)
      await seen(region.getByRole('link', { name: first.privacyPolicy }))
      await seen(region.getByRole('link', { name: first.imprint }))
    })
    await step('A6, B11: the banner takes no focus and leaves the page usable', async () => {
      await expect(document.activeElement).toBe(document.body)
      await expect(document.querySelectorAll('[inert], [aria-modal]')).toHaveLength(0)
      await expect(getComputedStyle(document.body).overflow).toBe('visible')
    })
  }),
}

/** Size, type, border and colours of a button. */
function looksOf(button: HTMLElement) {
  const { width, height } = button.getBoundingClientRect()
  const { font, color, backgroundColor, border, borderRadius } = getComputedStyle(button)
  return { width: Math.round(width), height: Math.round(height), font, color, backgroundColor, border, borderRadius }
}

/** The reference layout. */
export const OnPhone: Story = { globals: { viewport: { value: 'phone' } } }

/** The smallest phone: the text scrolls, both choices stay in view. */
export const OnSmallPhone: Story = {
  globals: { viewport: { value: 'small' } },
  play: visit(async ({ banner, first }) => {
    const region = within(await banner())
    for (const name of [first.rejectAll, first.acceptAll]) {
      const { top, bottom } = region.getByRole('button', { name }).getBoundingClientRect()
      await expect(top >= 0 && bottom <= innerHeight).toBe(true)
    }
  }),
}

/** In the flow of the page, where it is written: covers nothing. */
export const InTheFlow: Story = { args: { placement: 'flow' } }

/** A site with one optional service. */
export const OneService: Story = { parameters: { consent: { onlyVideo: true } } }

/** Accept first; nothing but the order can differ. */
export const AcceptFirst: Story = { args: { order: 'accept-first' } }

/** Granted a while ago; since then the video is sent from another country. Only the video is asked for again, and the banner says why. */
export const AskedAgain: Story = {
  parameters: { decision: 'granted', before: { video: { country: 'DE', servers: ['DE'] } } },
  play: visit(async ({ banner, first }) => {
    const region = await banner()
    await expect(region).toHaveTextContent(first.banner.changed)
    await expect(region).toHaveTextContent('Beispiel Video Inc.')
    await expect(region).not.toHaveTextContent('Muster Chat GmbH')
  }),
}

export const English: Story = { globals: { locale: 'en' } }

/** The browser refuses to store anything: the answer holds until the page is loaded again, and the page says so. */
export const StorageBlocked: Story = {
  beforeEach: blockStorage,
  play: visit(async ({ press, noBanner, first }, { step }) => {
    await step('R5: the answer counts although it cannot be kept', async () => {
      await press('button', first.rejectAll)
      await noBanner()
      await expect(await screen.findByRole('status')).toHaveTextContent(first.saved.memory)
    })
  }),
}

/** After a refusal there is no banner; the way to change one's mind is the settings button. */
export const Refused: Story = {
  parameters: { decision: 'denied' },
  play: visit(async ({ noBanner, first }) => {
    await noBanner()
    await seen(screen.getByRole('button', { name: first.settingsButton }))
  }),
}

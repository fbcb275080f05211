import type { Meta, StoryObj } from '@storybook/react-vite'
import { ConsentBanner } from 'ask-first'
import { expect, screen, waitFor, within } from 'storybook/test'
import { blockStorage } from '../fixtures/blocked-storage'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { seen, visit, visitorOf } from '../play/visitor'

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
      // the window may still be changing its size
      await waitFor(() => {
        const { top, bottom } = region.getByRole('button', { name }).getBoundingClientRect()
        expect(top >= 0 && bottom <= innerHeight).toBe(true)
      })
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
  play: visit(async ({ banner, more }, { step }) => {
    const region = await banner()
    await expect(region).toHaveTextContent('Beispiel Video Inc.')
    await expect(region).not.toHaveTextContent('Muster Chat GmbH')
    await step('R4: what is new is said by name', async () => {
      const items = more.again.country.replace('{country}', 'Vereinigte Staaten')
      await changeOfFilm(region, more.again.changed.replace('{items}', items))
    })
  }),
}

/** The line of the banner that says of the video why it is asked for again. */
const changeOfFilm = (region: HTMLElement, change: string) =>
  within(region).findByText((_, node) => node?.textContent === `Produktfilm · ${change}`)

/** Where the reason makes the text longer than there is room for, it scrolls, by the keyboard too. */
export const AskedAgainOnPhone: Story = {
  ...AskedAgain,
  globals: { viewport: { value: 'phone' } },
  play: async (context) => {
    await AskedAgain.play?.(context)
    const text = (await visitorOf(context).banner()).querySelector<HTMLElement>('.af-ask-text')
    await waitFor(() => expect(text?.tabIndex === 0).toBe((text?.scrollHeight ?? 0) > (text?.clientHeight ?? 0)))
  },
}

/** The video now stores something for longer, and for another purpose: each is said by name. */
export const AskedForMore: Story = {
  parameters: { decision: 'granted', before: { video: { storage: [] }, purposes: { video: 'support' } } },
  play: visit(async ({ banner, first, more }, { step }) => {
    const region = await banner()
    await step('R4: purpose and lifetime are said by name, of this service alone', async () => {
      const purpose = more.again.purpose.replace('{purpose}', first.purposes.media ?? '-')
      const storage = more.again.storage.replace('{to}', '180 Tage').replace('{from}', '0 Tage')
      await changeOfFilm(region, more.again.changed.replace('{items}', `${purpose}; ${storage}`))
      await expect(region).not.toHaveTextContent('Muster Chat GmbH')
    })
  }),
}

/** Since the grant the video has fewer recipients and stores for a shorter time: no reason to ask. */
export const NotAskedAgain: Story = {
  parameters: {
    decision: 'granted',
    before: { video: { recipients: [{ name: 'Beispiel Statistik GmbH', country: 'AT' }], storage: 'not-stated' } },
  },
  play: visit(async ({ noBanner, first }, { step }) => {
    await step('R4: removals and less storage re-ask nothing', async () => {
      await seen(await screen.findByRole('button', { name: first.settingsButton }))
      await noBanner()
    })
  }),
}

/** The grants ran out: the banner says when, for each service. */
export const AskedAfterTheEnd: Story = {
  parameters: { decision: 'granted', daysAgo: 200 },
  play: visit(async ({ banner, first, more }) => {
    const region = await banner()
    await expect(await within(region).findAllByText(new RegExp(more.again.expired.split('{')[0] ?? '-'))).toHaveLength(1)
    await expect(region).not.toHaveTextContent(first.banner.changed)
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

/** Refused: one cookie of the site's own keeps that, and the status says what is off. */
export const Refusing: Story = {
  play: visit(async ({ press, noBanner, first }, { step }) => {
    await step('G3, R1: nothing is kept before the answer, then the refusal of both', async () => {
      await expect(keptByKit()).toEqual({})
      await press('button', first.rejectAll)
      await noBanner()
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' } })
    })
    await step('the result is said, and nothing about a reload', async () => {
      await waitFor(() => expect(screen.getByRole('status').textContent).toBe(first.saved.off))
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

import type { Meta, StoryObj } from '@storybook/react-vite'
import { ChatPlaceholder, ConsentBanner } from 'ask-first'
import { expect, screen, waitFor, within } from 'storybook/test'
import { blockStorage } from '../fixtures/blocked-storage'
import { ShopPage } from '../fixtures/shop-page'
import { keptByKit } from '../play/device'
import { pressEscape, seen, visit, visitorOf } from '../play/visitor'

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
      for (const said of ['Muster GmbH', 'Muster Chat GmbH', 'Beispiel Video Inc.', 'Data Privacy Framework', first.settingsButton])
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

/** At the upper edge; the page begins below it. */
export const BarAtTop: Story = {
  args: { position: 'top' },
  play: visit(async ({ banner, press, noBanner, first }, { step }) => {
    const region = await banner()
    await step('the first line of the page is not covered', async () => {
      await waitFor(() => {
        const { bottom } = region.getBoundingClientRect()
        expect(document.querySelector('.shop-header')?.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
      })
    })
    await press('button', first.rejectAll)
    await noBanner()
  }),
}

/** Narrow, in the corner where reading starts: the default of a card, since a chat's launcher stands at the other end. */
export const Card: Story = {
  args: { layout: 'card' },
  play: visit(async ({ banner, first }, { step }) => {
    await step('B1, B2: both choices stand together, of one size', async () => {
      const region = within(await banner())
      const reject = await region.findByRole('button', { name: first.rejectAll })
      await expect(looksOf(region.getByRole('button', { name: first.acceptAll }))).toEqual(looksOf(reject))
    })
  }),
}

export const CardBottomCenter: Story = { args: { layout: 'card', position: 'bottom-center' } }

export const CardBottomEnd: Story = { args: { layout: 'card', position: 'bottom-end' } }

export const CardTopStart: Story = { args: { layout: 'card', position: 'top-start' } }

export const CardTopCenter: Story = { args: { layout: 'card', position: 'top-center' } }

export const CardTopEnd: Story = { args: { layout: 'card', position: 'top-end' } }

/** On a phone a card is as wide as a bar. */
export const CardOnPhone: Story = { ...Card, globals: { viewport: { value: 'phone' } } }

export const CardInTheFlow: Story = { args: { layout: 'card', placement: 'flow' } }

/** Holds the page back until it is answered; for owners who choose that on purpose. Escape and a click outside do nothing. */
export const Modal: Story = {
  args: { layout: 'modal' },
  play: visit(async ({ first }, { step }) => {
    const dialog = await screen.findByRole('dialog', { name: first.banner.title })
    await step('A6: the heading has the focus', async () => {
      await waitFor(() => expect(within(dialog).getByRole('heading', { name: first.banner.title })).toHaveFocus())
    })
    await step('G5, B7: Escape decides nothing and closes nothing', async () => {
      await pressEscape(dialog)
      await seen(dialog)
      await expect(keptByKit()).toEqual({})
    })
  }),
}

export const ModalOnSmallPhone: Story = { ...Modal, globals: { viewport: { value: 'small' } } }

/** A box for each purpose on the first layer, none ticked, and a button that saves; reject and accept stay. */
export const Inline: Story = {
  args: { firstLayer: 'inline' },
  play: visit(async ({ banner, press, noBanner, first, more }, { step }) => {
    const region = within(await banner())
    await step('B5: nothing is ticked', async () => {
      const boxes = await region.findAllByRole('checkbox')
      await expect(boxes.map((box) => box.getAttribute('aria-checked'))).toEqual(['false', 'false'])
    })
    await step('G6, B6: what is ticked is granted, the rest refused', async () => {
      await press('checkbox', first.purposes.media)
      await press('button', more.settings.save)
      await noBanner()
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'granted' } })
    })
  }),
}

/** As it stands before anything is ticked. */
export const InlineUntouched: Story = {
  args: { firstLayer: 'inline' },
  play: visit(async ({ banner, more }) => {
    const region = await banner()
    await seen(await within(region).findByRole('button', { name: more.settings.save }))
    await expect(await within(region).findAllByRole('checkbox')).toHaveLength(2)
    await reachable(region)
  }),
}

/** A text that scrolls can be scrolled by the keyboard too. */
const reachable = (region: HTMLElement) =>
  waitFor(() => {
    const text = region.querySelector<HTMLElement>('.af-ask-text')
    expect(text?.tabIndex === 0).toBe((text?.scrollHeight ?? 0) > (text?.clientHeight ?? 0))
  })

export const InlineOnPhone: Story = { ...InlineUntouched, globals: { viewport: { value: 'phone' } } }

/** With a button that closes it without consent: a refusal, and it says so. */
export const Closable: Story = {
  args: { closable: true, layout: 'card' },
  play: visit(async ({ press, noBanner, more }, { step }) => {
    await step('B7: closing stores a refusal of everything', async () => {
      await press('button', more.banner.close)
      await noBanner()
      await expect(keptByKit()).toEqual({ cookie: { chat: 'denied', video: 'denied' } })
    })
  }),
}

export const ClosableOnPhone: Story = {
  args: { closable: true },
  globals: { viewport: { value: 'phone' } },
  play: visit(async ({ banner, more }) => {
    const region = await banner()
    await seen(await within(region).findByRole('button', { name: more.banner.close }))
    await reachable(region)
  }),
}

/** After the answer the same region says what now is on, until it is hidden. */
export const Confirmation: Story = {
  args: { confirmation: true },
  play: visit(async ({ banner, press, first, more }, { step }) => {
    const region = await banner()
    // its code is fetched while the banner asks
    await waitFor(() => expect(region).toHaveAttribute('data-confirmation', 'ready'))
    await press('button', first.rejectAll)
    await step('A6: the result has the focus, and is said once', async () => {
      await waitFor(() => expect(within(region).getByRole('heading', { name: first.saved.off })).toHaveFocus())
      await expect(screen.getByRole('status').textContent).toBe('')
    })
    await seen(within(region).getByRole('button', { name: more.banner.hide }))
  }),
}

export const ConfirmationOnPhone: Story = {
  ...Confirmation,
  args: { confirmation: true, layout: 'card' },
  globals: { viewport: { value: 'phone' } },
}

/** Hidden: the page is as it was. */
export const ConfirmationHidden: Story = {
  ...Confirmation,
  play: async (context) => {
    await Confirmation.play?.(context)
    const { press, more } = visitorOf(context)
    await press('button', more.banner.hide)
    await waitFor(() => expect(document.querySelector('[data-ask-first="banner"]')).toBeNull())
  },
}

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
    await seen(await screen.findByRole('button', { name: first.settingsButton }))
  }),
}

/** All that the site uses is necessary: there is nothing to ask, and no banner. */
export const OnlyNecessary: Story = {
  parameters: { consent: { onlyNecessary: true } },
  play: visit(async ({ noBanner, first }) => {
    await seen(await screen.findByRole('button', { name: first.settingsButton }))
    await noBanner()
    await expect(keptByKit()).toEqual({})
  }),
}

/** Answers, then reads the result in the banner's place. */
const confirms = (answer: (visitor: ReturnType<typeof visitorOf>) => Promise<void>, saved: 'on' | 'mixed') =>
  visit(async (visitor, { step }) => {
    const region = await visitor.banner()
    await waitFor(() => expect(region).toHaveAttribute('data-confirmation', 'ready'))
    await answer(visitor)
    await step('A6: the result has the focus', async () => {
      await waitFor(() => expect(within(region).getByRole('heading', { name: visitor.first.saved[saved] })).toHaveFocus())
    })
    await seen(within(region).getByRole('button', { name: visitor.more.banner.hide }))
  })

/** After a yes to one purpose and a no to the other. */
export const ConfirmationPartly: Story = {
  args: { confirmation: true, firstLayer: 'inline' },
  play: confirms(async ({ press, first, more }) => {
    await press('checkbox', first.purposes.media)
    await press('button', more.settings.save)
  }, 'mixed'),
}

/** After a yes to everything. */
export const ConfirmationAccepted: Story = {
  args: { confirmation: true },
  play: confirms(({ press, first }) => press('button', first.acceptAll), 'on'),
}

/** The chat was turned off and something of it stays: that is said above the banner, which still asks for the video. */
export const BesideReloadNotice: Story = {
  globals: { viewport: { value: 'desktop' } },
  args: { placement: 'flow' },
  parameters: { network: 'rude', loads: true },
  // room to scroll what is tabbed to above the notice
  render: (args) => (
    <div style={{ paddingBlockEnd: '40rem' }}>
      <ConsentBanner {...args} />
      <ShopPage />
      <ChatPlaceholder service="chat" />
    </div>
  ),
  play: visit(async ({ banner, openPanel, press, chat, more }) => {
    await openPanel()
    await press('switch', more.chat.switch)
    await chat()
    await press('button', more.chat.turnOff)
    await seen(await screen.findByRole('button', { name: more.chat.reload }))
    await expect(await banner()).toHaveTextContent('Beispiel Video Inc.')
  }),
}

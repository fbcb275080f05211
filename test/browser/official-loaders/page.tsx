// Runs in the tested page: the loaders that vendors publish on npm, under `window.official`.
import * as intercom from '@intercom/messenger-js-sdk'
import TawkMessenger from '@tawk.to/tawk-messenger-react'
import { createMessenger, type v2 } from '@userlike/messenger'
import { Crisp } from 'crisp-sdk-web'
import { createElement, createRef } from 'react'
import { createRoot } from 'react-dom/client'

/** A vendor's own loader, started as its documentation says and then driven. */
interface Official {
  start(): void | Promise<void>
  /** Fulfilled when it can be driven, as far as it tells. */
  started?: Promise<void>
  /** The same acts as an adapter's, by name. */
  readonly acts: Readonly<Record<string, () => unknown>>
}

interface Tawk {
  maximize(): void
  minimize(): void
  showWidget(): void
  hideWidget(): void
  endChat(): void
}

const tawk = createRef<Tawk>()
let userlike: v2.Messenger

const official: Record<'intercom' | 'crisp' | 'userlike' | 'tawk', Official> = {
  intercom: {
    start: () => intercom.Intercom({ app_id: 'abc12345', region: 'eu', language_override: 'de' }),
    acts: {
      open: intercom.show,
      close: intercom.hide,
      hideLauncher: () => intercom.update({ hide_default_launcher: true }),
      showLauncher: () => intercom.update({ hide_default_launcher: false }),
      identify: () => intercom.update({ email: 'mia@muster.example', user_hash: 'proof' }),
      stop: intercom.shutdown,
    },
  },
  crisp: {
    start: () =>
      Crisp.configure('site-1', {
        tokenId: 'token-1',
        locale: 'de',
        sessionMerge: true,
        cookieDomain: 'localhost',
        cookieExpire: 2_592_000,
      }),
    acts: {
      open: () => Crisp.chat.open(),
      close: () => Crisp.chat.close(),
      hideLauncher: () => Crisp.chat.hide(),
      showLauncher: () => Crisp.chat.show(),
      identify() {
        Crisp.user.setEmail('mia@muster.example', 'proof')
        Crisp.user.setNickname('Mia')
      },
      stop() {
        Crisp.chat.offChatOpened()
        Crisp.chat.offChatClosed()
        Crisp.message.offMessageReceived()
        Crisp.chat.close()
        Crisp.session.reset()
        Crisp.chat.hide()
      },
    },
  },
  userlike: {
    async start() {
      const made = await createMessenger({ version: 2, widgetKey: 'key-1' })
      if (made.kind === 'error' || !made.value.api) throw new Error('no messenger')
      const { api } = made.value
      await new Promise<void>((resolve) => {
        api.mount().subscribe({
          next(result) {
            if (result.kind === 'success' && result.value) userlike = result.value
            resolve()
          },
        })
      })
    },
    acts: {
      open: () => userlike.maximize(),
      close: () => userlike.minimize(),
      hideLauncher: () => userlike.setVisibility({ main: true, button: false, notifications: true }),
      showLauncher: () => userlike.setVisibility({ main: true, button: true, notifications: true }),
      async identify() {
        await userlike.setContactInfo({ email: 'mia@muster.example' })
        await userlike.setCustomData({ plan: 'free' })
      },
    },
  },
  tawk: {
    start() {
      const root = document.body.appendChild(document.createElement('div'))
      createRoot(root).render(
        createElement(TawkMessenger, { ref: tawk, propertyId: 'p1', widgetId: 'default', customStyle: { zIndex: 9 } }),
      )
    },
    acts: {
      close: () => tawk.current?.minimize(),
      hideLauncher: () => tawk.current?.hideWidget(),
      showLauncher: () => tawk.current?.showWidget(),
    },
  },
}

declare global {
  interface Window {
    official: typeof official
  }
}

window.official = official

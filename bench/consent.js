import { defineConsent } from 'ask-first/core'
import { scriptService } from 'ask-first/vendors'
import { controller, facts } from './facts.js'

/**
 * A site with one chat, that of `opening/vendor.mjs`.
 *
 * @param {string} origin of the vendor
 * @param {'page' | 'frame'} level where the kit runs the chat
 */
export const consentFor = (origin, level) =>
  defineConsent({
    controller,
    purposes: { support: {} },
    services: [
      scriptService({
        id: 'chat',
        purpose: 'support',
        facts,
        hosts: { script: [origin], connect: [origin] },
        footprint: { nodes: ['#muster-chat'], globals: ['MusterChat'] },
        teardown: 'full',
        isolation: { page: 'tested', frame: 'tested', use: level },
        script: { src: `${origin}/chat.js`, ready: { event: 'muster-chat-ready', target: 'window' }, open: 'MusterChat.open' },
      }),
    ],
  })

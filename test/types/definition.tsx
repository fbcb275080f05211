import { defineConsent, type Facts, service } from 'ask-first/core'
import { openChatStudio } from 'ask-first/vendors/open-chat-studio'
import { controller, facts } from './registered.js'

const video = { id: 'video', purpose: 'media', facts, hosts: {}, footprint: {} } as const
const purposes = { media: {} }

defineConsent({ controller, purposes, services: [service(video)] })
defineConsent({ controller, purposes, services: [service({ ...video, ask: 'context', kind: 'media' })] })

// @ts-expect-error the purpose is not one of the definition
defineConsent({ controller, purposes: { support: {} }, services: [service(video)] })

// @ts-expect-error nobody asks
defineConsent({ purposes, services: [service(video)] })

// @ts-expect-error the controller has no policy
defineConsent({ controller: { name: 'Muster GmbH', contact: '/kontakt' }, purposes, services: [service(video)] })

// @ts-expect-error nothing is granted by default
service({ ...video, defaultGranted: true })

// @ts-expect-error no basis but consent
service({ ...video, legalBasis: 'legitimate-interest' })

// @ts-expect-error data is plain JSON: names are strings with `*`, never patterns
service({ ...video, footprint: { cookies: [/^v_/] } })

// @ts-expect-error waiting is no way to ask
service({ ...video, ask: 'later' })

// @ts-expect-error a service without facts
service({ id: 'video', purpose: 'media', hosts: {}, footprint: {} })

// @ts-expect-error a service without hosts
service({ id: 'video', purpose: 'media', facts, footprint: {} })

const { country, ...placeless } = facts
// @ts-expect-error a fact is missing
export const missing: Facts = placeless

// @ts-expect-error who decides has to be known
export const unknownRole: Facts = { ...facts, role: 'not-stated' }

// @ts-expect-error a stored item without a lifetime
export const endless: Facts = { ...facts, storage: [{ name: 'v', kind: 'cookie', purpose: '', readBy: '', adjustable: false }] }

// @ts-expect-error facts of this provider depend on who runs it
openChatStudio({ purpose: 'support', chatbotId: 'a', apiBaseUrl: 'https://chat.example', scriptUrl: 'https://chat.example/w.js' })

export { country }

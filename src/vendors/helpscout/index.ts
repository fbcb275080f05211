import type { Facts } from '../../core/index.js'
import { defineScriptVendor, unstated } from '../../services/index.js'

/** What Help Scout’s Beacon needs to be told. */
export interface HelpscoutOptions {
  /** Id of your Beacon, from its embed code. */
  beaconId: string
}

/** What Beacon takes to know a visitor by. */
export interface HelpscoutVisitor {
  name?: string
  email?: string
  /** HMAC made by your server, for Beacon’s secure mode. */
  signature?: string
}

/**
 * Help Scout’s Beacon, from its documentation. It keeps a device number in the page’s local storage under a name it does not
 * state.
 */
export const helpscout = defineScriptVendor<HelpscoutOptions, HelpscoutVisitor, 'helpscout'>({
  id: 'helpscout',
  // `destroy` takes Beacon out of the page
  teardown: 'full',
  facts: (): Facts => ({
    ...unstated,
    company: 'Help Scout PBC',
    country: 'US',
    role: 'processor',
    policyUrl: 'https://www.helpscout.com/company/legal/privacy/',
    checkedOn: '2026-11-27',
    sources: [
      'https://developer.helpscout.com/beacon-2/web/javascript-api/',
      'https://docs.helpscout.com/article/1229-support-history-security-options',
      'https://www.helpscout.com/company/legal/privacy/',
      'https://www.helpscout.com/terms-of-service',
      // the hosts
      'https://github.com/patrickhulce/third-party-web',
    ],
  }),
  hosts: () => ({
    script: ['https://beacon-v2.helpscout.net'],
    connect: ['https://*.helpscout.net', 'https://djtflbt20bdde.cloudfront.net'],
  }),
  // the node is named by sites that style it
  leaves: { nodes: ['#beacon-container'], globals: ['Beacon'] },
  script: ({ beaconId }) => ({
    src: 'https://beacon-v2.helpscout.net',
    stubs: { Beacon: { queue: 'readyQueue', as: ['method', 'options', 'data'] } },
    start: { call: 'Beacon', with: ['init', beaconId] },
    ready: { call: 'Beacon', with: ['once', 'ready'] },
    open: { call: 'Beacon', with: ['open'] },
    close: { call: 'Beacon', with: ['close'] },
    stop: [
      { call: 'Beacon', with: ['logout', { endActiveChat: true }] },
      { call: 'Beacon', with: ['destroy'] },
    ],
    identify: {
      call: 'Beacon',
      with: ['identify', { name: { $: 'visitor.name' }, email: { $: 'visitor.email' }, signature: { $: 'visitor.signature' } }],
    },
    onOpen: { call: 'Beacon', with: ['on', 'open'] },
    onClose: { call: 'Beacon', with: ['on', 'close'] },
  }),
})

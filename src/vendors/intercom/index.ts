import { defineVendor, stored, unstated } from '../../services/index.js'

/** What Intercom needs to be told. */
export interface IntercomOptions {
  /** The workspace's id. */
  appId: string
  /** Where the workspace's data are hosted; it was chosen when the workspace was made. @default 'us' */
  region?: IntercomRegion
  /** Further settings of the messenger as Intercom documents them, for example `alignment` or `action_color`. Plain JSON. */
  settings?: Readonly<Record<string, unknown>>
}

/** Intercom's regions of hosting. */
export type IntercomRegion = 'us' | 'eu' | 'au'

/** What Intercom can be told of a visitor. Only what is given is told. */
export interface IntercomVisitor {
  userId?: string
  email?: string
  name?: string
  /** Proof made on your server (HMAC); Intercom asks for one of the two where identity verification is enforced. */
  userHash?: string
  /** Proof made on your server (JSON Web Token). */
  userJwt?: string
}

/** Per region: what is in the names of its hosts (as in `@intercom/messenger-js-sdk`), and the country of its servers. */
const regions: Record<IntercomRegion, { api: string; live: readonly string[]; country: string }> = {
  us: { api: '', live: ['websocket-a', 'websocket-b'], country: 'US' },
  eu: { api: 'eu.', live: ['europe-websocket'], country: 'IE' },
  au: { api: 'au.', live: ['australia-websocket'], country: 'AU' },
}

const apiOf = (region: IntercomRegion = 'us') => `https://api-iam.${regions[region].api}intercom.io`
const scriptOf = (appId: string) => `https://widget.intercom.io/widget/${appId}`
const cdn = 'https://js.intercomcdn.com'

/** Intercom Messenger. */
export const intercom = defineVendor<IntercomOptions, IntercomVisitor, 'intercom'>({
  id: 'intercom',
  teardown: 'session',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'loader',
  cspNeeds: ['inline-style', 'data-img', 'blob-img'],
  facts({ appId, region = 'us' }) {
    const readBy = 'Intercom'
    return {
      ...unstated,
      company: 'Intercom, Inc.',
      country: 'US',
      role: 'processor',
      servers: [regions[region].country],
      // of its list for hosting in the US those that a chat can reach; its AI ones only if the site uses them
      ...(region === 'us' && {
        recipients: ['Amazon Web Services', 'Snowflake', 'PlanetScale', 'OpenAI', 'Anthropic', 'Google'].map((name) => ({
          name,
          country: 'US',
        })),
        access: {
          de: 'OpenAI, Anthropic und Google nur, wenn die Website Intercoms KI nutzt',
          en: 'OpenAI, Anthropic and Google only if the website uses Intercom’s AI',
        },
      }),
      retention: { de: 'Besucher: 9 Monate nach dem letzten Besuch', en: 'Visitors: 9 months after the last visit' },
      policyUrl: 'https://www.intercom.com/legal/privacy',
      storage: [
        ...stored(
          'cookie',
          270,
          { de: 'Erkennt Sie wieder', en: 'Recognises you' },
          [`intercom-id-${appId}`, `intercom-device-id-${appId}`],
          { readBy },
        ),
        ...stored('cookie', 7, { de: 'Hält Sie angemeldet', en: 'Keeps you signed in' }, [`intercom-session-${appId}`], { readBy }),
      ],
      checkedOn: '2026-11-27',
      sources: [
        'https://www.intercom.com/legal/subprocessors-list',
        'https://www.intercom.com/help/en/articles/10213899',
        'https://www.intercom.com/help/en/articles/2361922',
        'https://www.intercom.com/help/en/articles/3894',
        'https://slack.com/marketplace/A08MK20K7AR',
      ],
    }
  },
  hosts: ({ region = 'us' }) => ({
    script: ['https://widget.intercom.io', cdn, 'https://app.intercom.io'],
    connect: [
      apiOf(region),
      ...regions[region].live.flatMap((host) => [`https://nexus-${host}.intercom.io`, `wss://nexus-${host}.intercom.io`]),
      'https://api-ping.intercom.io',
      'https://via.intercom.io',
      'https://*.intercom-messenger.com',
      'wss://*.intercom-messenger.com',
      'https://*.intercomcdn.com',
      'https://*.intercomusercontent.com',
    ],
    frame: ['https://intercom-sheets.com', 'https://www.intercom-reporting.com'],
    img: ['https://*.intercomcdn.com', 'https://*.intercomassets.com', 'https://*.intercomusercontent.com'],
    font: ['https://*.intercomcdn.com'],
    media: [cdn],
  }),
  leaves: () => ({
    nodes: ['#intercom-frame', '#intercom-container', '.intercom-lightweight-app'],
    globals: ['Intercom', 'intercomSettings'],
  }),
  scripts: ({ appId }) => [{ src: scriptOf(appId) }],
  load: async (options) => (await import('./load.js')).start(options, scriptOf(options.appId), apiOf(options.region)),
})

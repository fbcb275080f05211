import type { Facts, Hosts } from '../../core/index.js'
import { defineVendor, type Service, stored, unstated, type VendorOptions } from '../../services/index.js'
import type { UserlikeModule } from './messenger.js'

/** What Userlike needs to be told. */
export interface UserlikeOptions {
  /** The widget's key (SHA-256), from its “Install” tab. */
  widgetKey: string
  /**
   * Fetches Userlike's npm package, which your site installs: `() => import('@userlike/messenger')`. It can be taken away
   * completely. Without it the older script is loaded, for which Userlike announced the end for 2026-08-01; taking that
   * away takes a reload.
   */
  messenger?: () => Promise<UserlikeModule>
  /** Your organization's id (Account > Organizations), so that exactly its cookie is named. @default any organization's */
  organizationId?: string | number
  /**
   * Lifetime of its cookie in days as set in the widget's editor (Chat > Advanced; faq.userlike.com). Visitors are told this
   * number; setting it here does not change it there. @default 'not-stated'
   */
  cookieDays?: number | 'session'
  /**
   * Whether “Don't gather personal data” is on in the widget's editor (Chat > Data Privacy; it keeps IP address, browser,
   * referrer and number of visits from being stored,
   * https://faq.userlike.com/all-documents/how-can-i-avoid-gathering-personal-data-about-my-contacts). Visitors are told it;
   * setting it here does not change it there. @default 'not-stated'
   */
  privacyMode?: boolean
  /**
   * After how many months your account deletes conversations by itself, 1 to 36. Visitors are told this number; setting it here
   * does not change it there. @default never by itself
   */
  deletedAfterMonths?: number
}

/** What Userlike can be told of a visitor; names as in its npm package. Only what is given is told. */
export interface UserlikeVisitor {
  name?: string
  email?: string
  phone_number?: string
  company?: string
  external_customer_id?: string
  /** Further data for the team to see. */
  customData?: Readonly<Record<string, unknown>>
}

const widgets = 'https://userlike-cdn-widgets.s3-eu-west-1.amazonaws.com'
const umm = 'https://userlike-cdn-umm.b-cdn.net'
const web = 'https://userlike-cdn-web.b-cdn.net'
const own = 'https://*.userlike.com'
const media = 'https://userlike-store-media-files.s3.amazonaws.com'

/** By Userlike's page about Content Security Policy. */
const hosts = (): Hosts => ({
  script: [widgets, umm, own],
  connect: [widgets, umm, web, own, 'wss://umd.userlike.com'],
  frame: [widgets, umm, own],
  img: [web, own, media, 'https://userlike-cdn-operators.s3-eu-west-1.amazonaws.com'],
  font: [umm],
  media: [umm, own, media],
})

const readBy = 'Userlike'

const facts = ({ messenger, organizationId = '*', cookieDays, privacyMode, deletedAfterMonths: months }: UserlikeOptions): Facts => {
  const purpose = { de: 'Ihre Kennung, Name, E-Mail', en: 'Your ID, name, e-mail' }
  return {
    ...unstated,
    company: 'Userlike UG',
    country: 'DE',
    role: 'processor',
    servers: ['DE'],
    recipients: [
      { name: 'Hetzner Online GmbH', country: 'DE' },
      { name: 'Amazon Web Services', country: 'US' },
    ],
    retention: {
      de: `${months ? `${months} Monate` : 'Bis gelöscht wird'}; IP beim CDN 24 Stunden`,
      en: `${months ? `${months} months` : 'Until deleted'}; IP at the CDN 24 hours`,
    },
    deletion: { de: 'Durch die Website', en: 'By the website' },
    privacyMode: privacyMode === undefined ? 'not-stated' : privacyMode ? { de: 'Ein', en: 'On' } : { de: 'Aus', en: 'Off' },
    policyUrl: 'https://www.userlike.com/en/terms#privacy-policy',
    vendorClaim: { de: 'Technisch notwendig', en: 'Technically essential' },
    storage: [
      ...stored('cookie', cookieDays ?? 'not-stated', purpose, [`uslk_umm_${organizationId}_s`], { readBy, adjustable: true }),
      ...stored('local-storage', 'until-deleted', purpose, [`uslk_umm_${organizationId}_s`], { readBy }),
      ...stored('local-storage', 'until-deleted', { de: 'Fehlersuche', en: 'Error search' }, ['loglevel:userlike'], { readBy }),
      // those of its oldest version, which the older script may still be
      ...(messenger
        ? []
        : [
            ...stored('cookie', 'session', { de: 'Chat-Stand', en: 'Chat state' }, ['uslk_s'], { readBy }),
            ...stored('cookie', cookieDays ?? 365, purpose, ['uslk_e'], { readBy, adjustable: true }),
          ]),
    ],
    checkedOn: '2026-11-27',
    sources: [
      'https://faq.userlike.com/all-documents/is-userlike-gdpr-compliant',
      'https://faq.userlike.com/all-documents/does-userlike-use-cookies-and-if-yes-what-for',
      'https://userlike-de.helpscoutdocs.com/article/305-verwendet-userlike-cookies',
    ],
  }
}

const shared = {
  id: 'userlike',
  cspNeeds: ['inline-style', 'data-img', 'blob-img', 'data-font', 'blob-worker'],
  facts,
  hosts,
} as const

const viaMessenger = defineVendor<UserlikeOptions, UserlikeVisitor, 'userlike'>({
  ...shared,
  teardown: 'full',
  // the package works in the window it was imported in
  isolation: { page: 'tested', frame: 'no' },
  evidence: 'loader',
  leaves: () => ({ nodes: ['iframe[id^="userlike-frame-"]'] }),
  load: async (options) => (await import('./messenger.js')).start(options),
})

const scriptOf = ({ widgetKey }: UserlikeOptions) => `${widgets}/${widgetKey}.js`

const viaScript = defineVendor<UserlikeOptions, UserlikeVisitor, 'userlike'>({
  ...shared,
  teardown: 'hide-only',
  isolation: { page: 'tested', frame: 'expected' },
  evidence: 'documentation',
  leaves: () => ({ nodes: ['iframe[id^="userlike"]'], globals: ['userlike', 'userlikeReady'] }),
  scripts: (options) => [{ src: scriptOf(options) }],
  load: async (options) => (await import('./script.js')).start(scriptOf(options)),
})

/**
 * Userlike (Lime Connect): live chat from Cologne, its servers in Germany.
 *
 * @param options `messenger` chooses the npm package; without it the older script is loaded.
 */
export function userlike<const Purpose extends string, const Id extends string = 'userlike'>(
  options: UserlikeOptions & VendorOptions<Id, Purpose>,
): Service<Id, Purpose, UserlikeVisitor> {
  return (options.messenger ? viaMessenger : viaScript)(options)
}

import { cleanup, render } from '@testing-library/react'
import {
  ConsentBanner,
  ConsentGate,
  ConsentProvider,
  type FirstMessages,
  useChat,
  useConsent,
  useConsentActions,
  useMessages,
} from 'ask-first'
import { type Consent, createConsentStore, defineConsent, emptyRecord, safeHref, service } from 'ask-first/core'
import de from 'ask-first/locales/de'
import en from 'ask-first/locales/en'
import { readConsent, renewCookie } from 'ask-first/server'
import { scriptService } from 'ask-first/vendors'
import { act, createElement, useEffect } from 'react'
import { renderToString } from 'react-dom/server'
import { expect, vi } from 'vitest'
import { createSessions, preloadService } from '../../src/services/index.js'
import { encodeRecord, keepOnDevice, readKept } from '../../src/storage/index.js'
import { consent, controller, entry, facts, ids, noon, options, record } from '../core/sample.js'
import { eventually } from '../eventually.js'
import { keepCookie, open } from './device.js'

/** Bad input whose effect is seen in a page. */
export interface ActRow {
  readonly kind: 'act'
  readonly number: number
  readonly what: string
  /** What must come of it. */
  readonly then: string
  readonly prove: () => void | Promise<void>
}

const row = (number: number, what: string, then: string, prove: ActRow['prove']): ActRow => ({ kind: 'act', number, what, then, prove })

/** A page that keeps its decisions on the device; what is done in it. */
function inPage(visit: (store: ReturnType<typeof createConsentStore>) => void, definition: Consent = consent) {
  const store = createConsentStore(definition, readKept(definition, window))
  const { end } = keepOnDevice(definition, store, window)
  visit(store)
  end()
  return store.get()
}

const statuses = (definition: Consent = consent) => {
  const { decisions } = createConsentStore(definition, readKept(definition, window)).get()
  return Object.fromEntries(Object.entries(decisions).map(([id, { status }]) => [id, status]))
}
const undecided = { chat: 'undecided', video: 'undecided', stats: 'undecided' }
const later = noon + 1000
const denied = { decision: 'denied', method: 'banner-reject', until: Date.UTC(2027, 0, 15, 12) } as const

const [chat, video] = options.services
if (!chat || !video) throw new Error('the sample lost its services')

/** The banner as a server renders it. */
const bannerIn = (definition: Consent, locale = en) =>
  renderToString(createElement(ConsentProvider, { consent: definition, locale }, createElement(ConsentBanner)))

/** What no definition of TypeScript can say, left in a JavaScript one. */
const withMore = <T extends object>(sound: T, more: object): T => ({ ...sound, ...more })

/** A page in which a service comes from a script. */
function startScript(src: string) {
  const warn = vi.spyOn(console, 'warn').mockReturnValue()
  const one = scriptService({
    ...{ id: 'chat', purpose: 'support', facts, hosts: { script: ['https://chat.example'] }, footprint: {}, teardown: 'session' },
    script: { src, ready: { global: 'Chat' } },
  })
  const sessions = createSessions([one], { view: window, locale: () => 'en' }, () => true)
  return { one, sessions, warned: () => warn.mock.calls.map(([line]) => String(line)) }
}

/** A page whose reader is mounted once and shows what it reads. */
function Answer({ onMount, onRender }: { onMount: () => void; onRender: () => void }) {
  onRender()
  useEffect(onMount, [onMount])
  const answers = [useConsent('chat'), useConsent('video'), useConsent('map')]
  return createElement('output', null, answers.join(' '))
}

/** What is wrong with where, how or when the kit is used. */
export const actRows: readonly ActRow[] = [
  row(19, 'a service nobody defined, in a cookie', 'is not written again', () => {
    open()
    keepCookie(encodeRecord(record({ chat: entry(), gone: entry() })))
    inPage((store) => store.decide({ deny: ['video'], method: 'banner-reject' }))
    expect(document.cookie).toContain('video.d')
    expect(document.cookie).not.toContain('gone')
    expect(statuses()).toEqual({ ...undecided, chat: 'granted', video: 'denied' })
  }),
  row(22, 'a newer version, in each place of the device', 'stays as it is until the next choice', () => {
    open()
    const newer = { cookie: `2${encodeRecord(record({ chat: entry() })).slice(1)}`, text: '{"version":2,"grants":["chat"]}' }
    const held = () => ({ cookie: document.cookie, local: localStorage.getItem('ask-first'), visit: sessionStorage.getItem('ask-first') })
    keepCookie(newer.cookie)
    localStorage.setItem('ask-first', newer.text)
    sessionStorage.setItem('ask-first', newer.text)
    const before = held()
    expect(before.cookie).toContain(newer.cookie)
    inPage((store) => store.expire())
    expect(held()).toEqual(before)
    expect(renewCookie(document.cookie, consent, { now: noon })).toBeUndefined()
    inPage((store) => store.decide({ deny: ['chat'], method: 'banner-reject' }))
    expect(statuses()).toEqual({ ...undecided, chat: 'denied' })
  }),
  row(29, 'the name of secure pages and the plain one, which a subdomain can set', 'the first counts, the second never on https', () => {
    const secure = (change = {}) => `__Host-ask-first=${encodeRecord(record({ chat: entry(change) }))}`
    const plain = (change = {}) => secure(change).replace('__Host-', '')
    const read = (header: string, insecure: boolean) => readConsent(header, consent, { now: noon, insecure }).services.chat?.decision
    expect(read(plain(), false)).toBeUndefined()
    expect(read(`${plain({ at: later })}; ${secure(denied)}`, true)).toBe('denied')
    expect(read(`${plain(denied)}; ${secure()}`, true)).toBe('granted')
  }),
  ...(
    [
      ['a later grant', { at: later }, denied, 'granted'],
      ['a later refusal', { ...denied, at: later }, {}, 'denied'],
      ['a refusal in the same moment', denied, {}, 'denied'],
    ] as const
  ).map(([what, one, other, status]) =>
    row(31, `cookie and localStorage differ: ${what}`, 'counts, whichever place holds it', () => {
      for (const [inCookie, inStorage] of [
        [one, other],
        [other, one],
      ]) {
        open()
        keepCookie(encodeRecord(record({ chat: entry(inCookie) })))
        localStorage.setItem('ask-first', JSON.stringify(record({ chat: entry(inStorage) })))
        expect(statuses()).toEqual({ ...undecided, chat: status })
      }
    }),
  ),
  row(31, 'cookie or localStorage damaged', 'the other one counts', () => {
    open()
    keepCookie('damaged')
    localStorage.setItem('ask-first', JSON.stringify(record({ chat: entry(denied) })))
    expect(statuses()).toEqual({ ...undecided, chat: 'denied' })
    keepCookie(encodeRecord(record({ chat: entry() })))
    localStorage.setItem('ask-first', '{"version":1,')
    expect(statuses()).toEqual({ ...undecided, chat: 'granted' })
  }),
  ...(
    [
      [32, 'a service marked as required or necessary'],
      [50, 'a service that is on by default'],
    ] as const
  ).map(([number, what]) =>
    row(number, what, 'does not compile, and where it is written all the same nothing is granted by it', () => {
      // @ts-expect-error no service is necessary
      service({ ...video, necessary: true })
      // @ts-expect-error nor required
      service({ ...video, required: true })
      // @ts-expect-error nor on by default
      service({ ...video, default: true })
      // @ts-expect-error nor is its switch
      service({ ...video, defaultChecked: true })
      // @ts-expect-error nor is a purpose
      defineConsent({ ...options, purposes: { support: { default: true }, media: {}, statistics: {} } })
      const preset = {
        necessary: true,
        required: true,
        default: true,
        defaultChecked: true,
        decision: 'granted',
        status: 'granted',
        enabled: true,
      }
      const definition = defineConsent({
        ...withMore(options, { defaults: { chat: 'granted' }, granted: ['chat'] }),
        purposes: { support: withMore({}, preset), media: withMore({}, preset), statistics: withMore({}, preset) },
        services: options.services.map((one) => withMore(one, preset)),
        necessary: ids.map((id) => ({ name: id, reason: 'The site says so.' })),
      })
      expect(createConsentStore(definition).get()).toMatchObject({
        decisions: { chat: { status: 'undecided' }, video: { status: 'undecided' }, stats: { status: 'undecided' } },
        remembered: emptyRecord,
        visit: emptyRecord,
      })
    }),
  ),
  row(33, 'a purpose defined twice', 'cannot be: the last one counts', () => {
    const purposes: Record<string, { name?: string }> = JSON.parse('{"support":{"name":"A"},"support":{"name":"B"}}')
    expect(defineConsent({ controller, purposes, services: [chat] }).purposes).toEqual({ support: { name: 'B' } })
  }),
  row(37, 'a purpose that a site calls necessary', 'is asked for like any other, and off', () => {
    const definition = defineConsent({
      controller,
      purposes: { necessary: { name: 'Necessary' } },
      services: [service({ ...video, purpose: 'necessary' })],
    })
    expect(createConsentStore(definition).get().decisions).toEqual({ video: { status: 'undecided', reason: 'new' } })
    expect(bannerIn(definition)).toContain('Necessary')
  }),
  ...['javascript:alert(1)', 'data:text/html,x', 'vbscript:x', ' java\nscript:alert(1)', '//evil.example'].map((href) =>
    row(39, `a link to ${JSON.stringify(href)}`, 'is not rendered', () => {
      vi.stubEnv('NODE_ENV', 'production')
      expect(safeHref(href)).toBeUndefined()
      const links = (imprint: string) => [
        ...bannerIn(defineConsent({ ...options, controller: { ...controller, imprint } })).matchAll(/ href="([^"]*)"/g),
      ]
      expect(links('/imprint').map(([, to]) => to)).toEqual(['/datenschutz', '/imprint'])
      expect(links(href).map(([, to]) => to)).toEqual(['/datenschutz'])
    }),
  ),
  ...[
    'http://chat.example/chat.js',
    'https://evil.example/chat.js',
    '//evil.example/chat.js',
    'https://chat.example.evil.example/chat.js',
  ].map((src) =>
    row(40, `a script at ${src}, which is not at the hosts of its service`, 'is never fetched, and development says so', async () => {
      open()
      const foreign = startScript(src)
      const heads = document.head.children.length
      preloadService(foreign.one, document, undefined)()
      expect(document.head.children).toHaveLength(heads)
      foreign.sessions.open('chat')
      await eventually(() => expect(foreign.warned().join()).toMatch(/undeclared-host: chat may not load .* Add it to hosts\.script/))
      await eventually(() => expect(foreign.sessions.state('chat').get()).toEqual({ status: 'failed', reason: 'vendor-error' }))
      expect(document.head.querySelector('script')).toBeNull()
      foreign.sessions.stopAll()
    }),
  ),
  row(41, 'a text of the kit that a language lacks', 'does not compile', () => {
    // @ts-expect-error every text is needed
    const lacking: FirstMessages = { ...en.first, acceptAll: undefined }
    const { rejectAll, ...rest } = en.first
    // @ts-expect-error every text is needed
    const without: FirstMessages = rest
    expect([lacking.rejectAll, without.rejectAll]).toEqual([rejectAll, undefined])
  }),
  row(41, 'a text of the definition that lacks the language of the page', 'is read in English, then in any, and never blank', () => {
    const named = (name: string | Record<string, string>) => {
      const definition = defineConsent({ ...options, purposes: { ...options.purposes, media: { name } } })
      return bannerIn(definition, { ...de, tag: 'de-AT' })
    }
    expect(named({ 'de-AT': 'Jause', de: 'Brotzeit', en: 'Snack' })).toContain('Jause')
    expect(named({ de: 'Brotzeit', en: 'Snack' })).toContain('Brotzeit')
    expect(named({ fr: 'Casse-croûte', en: 'Snack' })).toContain('Snack')
    expect(named({ de: '', en: 'Snack' })).toContain('Snack')
    expect(named({ fr: 'Casse-croûte' })).toContain('Casse-croûte')
    // what the language itself calls it
    expect(named('')).toContain(de.first.purposes.media)
  }),
  row(42, 'HTML in a text', 'is shown as text', () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
    const texts = Object.fromEntries(
      Object.entries(en.first).map(([key, text]) => [key, typeof text === 'string' ? `${key}${evil}` : text]),
    )
    const html = bannerIn(
      defineConsent({
        ...options,
        controller: { ...controller, name: evil },
        purposes: { ...options.purposes, media: { name: { en: evil }, description: evil } },
      }),
      withMore(en, { first: { ...en.first, ...texts, banner: { ...en.first.banner, title: evil, free: `${evil} {control}` } } }),
    )
    expect(html.split('&lt;img src=x onerror=').length - 1).toBeGreaterThanOrEqual(6)
    expect(html).not.toMatch(/<(?:img|script)/)
  }),
  row(43, 'texts of 500 characters, from right to left, or with nothing to see', 'are said in full, on both buttons', () => {
    for (const text of [
      'Einverständnis '.repeat(34).trim(),
      'קבל הכול '.repeat(55).trim(),
      'Ac\u200bcept\u00ad all\u2060',
      '\u202eAccept\u202c',
    ]) {
      const html = bannerIn(consent, { ...en, first: { ...en.first, acceptAll: text, rejectAll: `${text}!` } })
      expect([...html.matchAll(/data-ask-first-action="(?:accept|reject)-all"[^>]*>([^<]*)</g)].map(([, label]) => label).sort()).toEqual(
        [text, `${text}!`].sort(),
      )
    }
  }),
  ...['de_DE', 'de_AT', 'DE', 'xx-ZZ', 'x', '', 'de-', 'no tag at all', '__proto__'].map((tag) =>
    row(44, `${JSON.stringify(tag)} as the tag of a language`, 'leaves its words as they are, and never throws', () => {
      const html = bannerIn(consent, { ...de, tag })
      expect(html).toContain(de.first.banner.title)
      expect(html).toContain(de.first.acceptAll)
      // numbers, lists and countries as in German where the tag can be read as German
      if (/^de[_A-Z]*$/i.test(tag))
        expect(html).toBe(bannerIn(consent, de).replaceAll('lang="de"', `lang="${new Intl.Locale(tag.replace('_', '-'))}"`))
    }),
  ),
  row(44, 'what is no tag as the language of names', 'counts as none: countries, days and numbers come in the language itself', () => {
    expect(bannerIn(consent, { ...de, names: 'no tag at all' })).toBe(bannerIn(consent, de))
  }),
  ...['evil.example', 'a.shop.muster.example', 'example', 'localhost', 'https://muster.example', 'muster.example/path'].map(
    (cookieDomain) =>
      row(
        45,
        `a cookie for ${cookieDomain} from shop.muster.example`,
        'the choice is kept for this host alone, and development says why',
        () => {
          open()
          const warn = vi.spyOn(console, 'warn').mockReturnValue()
          const definition = defineConsent({ ...options, cookieDomain })
          const { persistence } = inPage((store) => store.decide({ grant: ['chat'], deny: ['video'], method: 'settings-save' }), definition)
          expect(persistence).toBe('local')
          expect(document.cookie).toBe('')
          expect(statuses(definition)).toEqual({ ...undecided, chat: 'granted', video: 'denied' })
          expect(warn.mock.calls.join()).toContain(`[ask-first] bad-cookie-domain: the browser takes no cookie for “${cookieDomain}”`)
        },
      ),
  ),
  ...[
    ['https://shop.co.uk/', 'co.uk'],
    ['https://muster.github.io/', 'github.io'],
  ].map(([address = '', cookieDomain = '']) =>
    row(45, `a cookie for ${cookieDomain}, under which anybody may have a site`, 'is not taken: localStorage holds the choice', () => {
      open(address)
      vi.spyOn(console, 'warn').mockReturnValue()
      const definition = defineConsent({ ...options, cookieDomain })
      const { persistence } = inPage((store) => store.decide({ deny: ['chat'], method: 'banner-reject' }), definition)
      expect([persistence, document.cookie]).toEqual(['local', ''])
    }),
  ),
  row(45, 'an empty domain', 'is none: the cookie is of this host alone', () => {
    open()
    const { persistence } = inPage(
      (store) => store.decide({ deny: ['chat'], method: 'banner-reject' }),
      defineConsent({ ...options, cookieDomain: '' }),
    )
    expect(persistence).toBe('cookie')
    expect(document.cookie).toMatch(/^__Host-ask-first=1!chat\.d/)
  }),
  row(47, 'an address to send consent to, which the kit has no option for', 'is ignored: nothing is sent', async () => {
    open()
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    vi.spyOn(XMLHttpRequest.prototype, 'send').mockImplementation(fetched)
    vi.stubGlobal('WebSocket', fetched)
    vi.stubGlobal('EventSource', fetched)
    Object.defineProperty(navigator, 'sendBeacon', { value: fetched, configurable: true })
    const endpoint = 'https://evil.example/consent'
    const definition = defineConsent(withMore(options, { endpoint, backendURL: endpoint, onDecision: endpoint }))
    expect(JSON.stringify(definition)).not.toContain(endpoint)
    const onDecision = vi.fn()
    const Deny = () => createElement('button', { type: 'button', onClick: useDeny() }, 'Deny')
    const page = render(
      createElement(ConsentProvider, withMore({ consent: definition, locale: en, onDecision }, { endpoint }), createElement(Deny)),
    )
    act(() => page.getByText('Deny').click())
    await eventually(() => expect(onDecision).toHaveBeenCalledOnce())
    expect(document.cookie).toContain('chat.d')
    cleanup()
    expect(fetched).not.toHaveBeenCalled()
    expect(document.documentElement.outerHTML).not.toContain('evil.example')
    Reflect.deleteProperty(navigator, 'sendBeacon')
  }),
  ...(
    [
      ['useConsent', () => useConsent('chat')],
      ['useConsentActions', useConsentActions],
      ['useChat', () => useChat('chat')],
      ['useMessages', useMessages],
    ] as const
  ).map(([name, use]) =>
    row(48, `${name} without a provider`, 'throws an error that names both', () => {
      const User = () => {
        use()
        return null
      }
      expect(() => renderToString(createElement(User))).toThrow(
        expect.objectContaining({
          name: 'AskFirstError',
          code: 'missing-provider',
          message: expect.stringMatching(`${name} .*<ConsentProvider>`),
        }),
      )
    }),
  ),
  row(48, 'a gate without a provider', 'shows its fallback, and neither content nor code of it', () => {
    const load = vi.fn(() => Promise.reject(new Error('was imported')))
    const gates = [{ children: 'Content' }, { load }].map((content) =>
      createElement(ConsentGate, { ...content, key: Object.keys(content).join(), service: 'video', fallback: 'Our words' }),
    )
    for (const html of [renderToString(gates), render(gates).container.innerHTML]) {
      expect(html.split('Our words')).toHaveLength(3)
      expect(html).not.toContain('Content')
    }
    cleanup()
    expect(load).not.toHaveBeenCalled()
  }),
  row(
    49,
    'another definition while the page is open',
    'the first one holds until the provider is mounted anew; nothing mounts again',
    () => {
      open()
      keepCookie(encodeRecord(record({ chat: entry(), video: entry({ ...denied, purpose: 'media' }) })))
      const [onMount, onRender] = [vi.fn(), vi.fn()]
      const answer = createElement(Answer, { onMount, onRender })
      const changed = () =>
        defineConsent({
          ...options,
          purposes: { ...options.purposes, statistics: {} },
          services: [
            ...options.services.map((one) => ({ ...one, purpose: 'statistics' as const })),
            service({ ...video, id: 'map', purpose: 'media' }),
          ],
        })
      const shown = (definition: Consent, key: string) => createElement(ConsentProvider, { consent: definition, locale: en, key }, answer)
      const page = render(shown(consent, 'first'))
      expect(page.container.querySelector('output')?.textContent).toBe('granted denied undecided')
      const renders = onRender.mock.calls.length
      for (let times = 0; times < 20; times += 1) page.rerender(shown(changed(), 'first'))
      expect(page.container.querySelector('output')?.textContent).toBe('granted denied undecided')
      expect(onMount).toHaveBeenCalledOnce()
      // the element of the reader is the same one, so none of the changes reached it
      expect(onRender).toHaveBeenCalledTimes(renders)
      page.rerender(shown(changed(), 'second'))
      expect(page.container.querySelector('output')?.textContent).toBe('undecided denied undecided')
      expect(onMount).toHaveBeenCalledTimes(2)
      cleanup()
    },
  ),
]

function useDeny(): () => void {
  const { rejectAll } = useConsentActions()
  return () => rejectAll('settings')
}

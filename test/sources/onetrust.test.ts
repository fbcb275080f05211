import { type ConsentSource, createConsentStore, defineConsent, type SourceNews, service } from 'ask-first/core'
import { type OneTrustOptions, onetrust } from 'ask-first/sources/onetrust'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { facts } from '../components/render.js'
import { hearErrors } from '../react/mount.js'
import { globals, installOneTrust, type OneTrustPage } from './subjects/onetrust.js'

const pages: OneTrustPage[] = []

afterEach(() => {
  for (const page of pages.splice(0)) page.remove()
  for (const name of Object.keys(globals).filter((one) => /^(OneTrust|Optanon)/.test(one))) Reflect.deleteProperty(globals, name)
})

const install = async (...given: Parameters<typeof installOneTrust>) => {
  const page = await installOneTrust(...given)
  pages.push(page)
  return page
}

/** Follows a source to the end of the test, and keeps what it tells. */
function follow(change: Partial<OneTrustOptions> = {}) {
  const source = onetrust({ services: { chat: 'C0003', film: 'C0004' }, ...change })
  const news: SourceNews[] = []
  const end = source.connect(['chat', 'film'], (what) => void news.push(what))
  onTestFinished(end)
  return { source, news, end }
}

const answers = (source: ConsentSource) => {
  const state = source.get()
  return state.status === 'ready' ? state.answers : state
}
const task = (ms = 0) => new Promise<void>((resolve) => setTimeout(resolve, ms))
const undecided = { chat: 'undecided', film: 'undecided' }
const granted = { chat: 'granted', film: 'granted' }

describe('OneTrust as source', () => {
  it('says the same whether it came before us, after us, or after it was given up', async () => {
    const early = follow()
    const late = follow({ timeout: 1 })
    await expect.poll(() => late.source.get()).toEqual({ status: 'unavailable', reason: 'timeout' })
    const page = await install()
    page.acceptOnlyChat()
    const after = follow()
    for (const { source } of [early, late, after]) await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('is undecided before any answer, though its groups read as after a refusal', async () => {
    const page = await install()
    const { source } = follow()
    const before = globals.OnetrustActiveGroups
    expect(answers(source)).toEqual(undecided)
    page.denyAll()
    await expect.poll(() => answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    expect(globals.OnetrustActiveGroups).toBe(before)
  })

  it.each(['implied consent', 'opt-out', 'notice only', 'custom'])(
    'G5: takes no group for allowed where the model is %s, though the banner is closed',
    async (model) => {
      const page = await install({ model, groups: { C0001: 'always active', C0003: 'active', C0004: 'inactive landingpage' } })
      const { source } = follow()
      expect(answers(source)).toEqual(undecided)
      page.acceptAll()
      await task()
      expect(answers(source)).toEqual(undecided)
    },
  )

  it('compares ids as a whole and in any case, never as parts of each other', async () => {
    const page = await install({ groups: { 1: 'always active', 4: 'inactive', 14: 'inactive', 'c0004-x': 'inactive', C0004: 'inactive' } })
    const { source } = follow({ services: { chat: '4', film: 'C0004' } })
    page.save('14', 'c0004-x')
    await expect.poll(() => answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    page.save('4', '14')
    await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'denied' })
    globals.OnetrustActiveGroups = ',1,c0004,'
    page.tell()
    await expect.poll(() => answers(source)).toEqual({ chat: 'denied', film: 'granted' })
  })

  it.each([
    ['says so', () => true, 'granted'],
    ['says so as a text', () => 'true', 'undecided'],
    ['says so as a number', () => 1, 'undecided'],
    ['answers by an object', () => ({}), 'undecided'],
    ['says nothing', () => undefined, 'undecided'],
    [
      'throws',
      () => {
        throw new Error('OneTrust is broken')
      },
      'undecided',
    ],
  ])('G4: takes the banner for closed by nothing but true: it %s', async (_, IsAlertBoxClosed, answer) => {
    const page = await install()
    page.acceptAll()
    page.api.IsAlertBoxClosed = IsAlertBoxClosed
    const { source } = follow()
    expect(answers(source)).toEqual({ chat: answer, film: answer })
  })

  it('G4: takes nothing but the text of groups for a yes, and nothing of what an event carries', async () => {
    const page = await install()
    page.acceptAll()
    const { source } = follow()
    expect(answers(source)).toEqual(granted)
    for (const value of ['C0001', ['C0003', 'C0004'], { C0003: true }, 1, null, undefined]) {
      globals.OptanonActiveGroups = globals.OnetrustActiveGroups = value
      page.tell(['C0003', 'C0004'])
      await task()
      if (value !== undefined) expect(Object.values(answers(source))).not.toContain('granted')
    }
    page.denyAll()
    await task()
    for (const detail of [undefined, null, 'C0003', { C0003: true }, ['C0003', 'C0004'], 'C0003,'.repeat(1e5)]) {
      page.tell(detail)
      await task()
      expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
    }
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['an object without methods', { geolocationResponse: {} }],
    ['an object with some of them', { OnConsentChanged: () => undefined, IsAlertBoxClosed: () => true }],
    ['a function', () => undefined],
  ])('finds the API by its methods alone: %s first, then under the other name', async (_, value) => {
    globals.OneTrust = value
    globals.OnetrustActiveGroups = ',C0001,C0003,'
    const { source } = follow()
    expect(source.get()).toEqual({ status: 'waiting' })
    const page = await install()
    globals.OneTrust = value
    page.acceptOnlyChat()
    await expect.poll(() => answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('takes a function that carries the API', async () => {
    const page = await install()
    globals.Optanon = undefined
    globals.OneTrust = Object.assign(() => undefined, page.api)
    page.acceptOnlyChat()
    expect(answers(follow().source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('says nothing of groups that are always active, whatever their id, and takes the usual one from no site', async () => {
    await install({ groups: { C0001: 'always active', C0003: 'always active', C0004: 'inactive' } })
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    onTestFinished(() => void warn.mockRestore())
    const { source } = follow()
    expect(answers(source)).toEqual(undecided)
    expect(source.offer('chat')).toMatchObject({ kept: 'nowhere' })
    expect(warn).toHaveBeenCalledWith(expect.stringMatching(/knows no “C0003”.*It knows: C0004\./))
    for (const key of ['C0001', 'c0001'])
      expect(() => onetrust({ services: { chat: key } })).toThrow(expect.objectContaining({ code: 'bad-source' }))
  })

  it('reads once for a hundred events of one task, and tells nobody of what is the same', async () => {
    const page = await install()
    page.acceptAll()
    await task(30)
    const { news } = follow()
    news.length = 0
    const read = vi.spyOn(page.api, 'GetDomainData')
    for (let turn = 0; turn < 100; turn += 1) page.tell(['C0001'])
    await task()
    expect(read).toHaveBeenCalledOnce()
    expect(news).toEqual([])
  })

  it('tells of a person’s saving once, and never of what is only told again', async () => {
    const page = await install()
    page.acceptAll()
    await task(30)
    const { news } = follow()
    page.repeat()
    await task()
    expect(news).toEqual(['changed'])
    page.acceptAll()
    await expect.poll(() => news).toEqual(['changed', 'saved'])
    await task(30)
    page.repeat()
    await task()
    expect(news).toEqual(['changed', 'saved'])
    page.api.ToggleInfoDisplay()
    await expect.poll(() => news).toEqual(['changed', 'saved', 'shown'])
  })
})

it('tells a person’s saving to all who follow the same source', async () => {
  const page = await install()
  page.acceptAll()
  await task(30)
  const { source, news } = follow()
  const second: SourceNews[] = []
  onTestFinished(source.connect(['chat', 'film'], (what) => void second.push(what)))
  page.acceptAll()
  await expect.poll(() => [news.at(-1), second.at(-1)]).toEqual(['saved', 'saved'])
  await task(30)
  page.repeat()
  await task()
  expect([...news, ...second].filter((one) => one === 'saved')).toHaveLength(2)
})

describe('what a site has of OneTrust', () => {
  it('keeps its OptanonWrapper, with what it is called with, returns and throws', async () => {
    const calls: unknown[][] = []
    let isBroken = false
    const own = (...given: unknown[]) => {
      calls.push(given)
      if (isBroken) throw new Error('the site is broken')
      return 'own'
    }
    globals.OptanonWrapper = own
    const page = await install()
    calls.length = 0
    const { source, end } = follow()
    const wrapper = globals.OptanonWrapper as typeof own
    expect(wrapper('given')).toBe('own')
    isBroken = true
    // by nothing but the wrapper
    globals.OnetrustActiveGroups = ',C0001,C0003,'
    page.api.IsAlertBoxClosed = () => true
    expect(() => wrapper()).toThrow('the site is broken')
    await Promise.resolve()
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
    expect(calls).toEqual([['given'], []])
    end()
    expect(globals.OptanonWrapper).toBe(own)
  })

  it('leaves in place what the site put around ours, and hears nothing by it any more', async () => {
    let count = 0
    globals.OptanonWrapper = () => {
      count += 1
    }
    const page = await install()
    count = 0
    const { news, end } = follow()
    const ours = globals.OptanonWrapper as () => void
    const around = () => ours()
    globals.OptanonWrapper = around
    end()
    news.length = 0
    page.acceptAll()
    await task()
    expect(globals.OptanonWrapper).toBe(around)
    expect(count).toBe(1)
    expect(news).toEqual([])
  })

  it('makes no OptanonWrapper of its own, for the site may define it later', async () => {
    await install()
    const { end } = follow()
    expect('OptanonWrapper' in globals).toBe(false)
    end()
    expect('OptanonWrapper' in globals).toBe(false)
  })

  it('hears by OnConsentChanged alone, also as the second and after an end, and is silent then', async () => {
    const page = await install()
    const add = vi.spyOn(page.api, 'OnConsentChanged')
    follow().end()
    const [first, second] = [follow(), follow()]
    const change = (groups: string) => {
      globals.OnetrustActiveGroups = groups
      page.api.IsAlertBoxClosed = () => true
      window.dispatchEvent(new Event('consent.onetrust'))
    }
    change(',C0001,C0003,')
    await Promise.resolve()
    for (const { source } of [first, second]) expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
    expect(add).toHaveBeenCalledOnce()
    first.end()
    change(',C0001,')
    await Promise.resolve()
    expect(answers(first.source)).toEqual({ chat: 'granted', film: 'denied' })
    expect(answers(second.source)).toEqual({ chat: 'denied', film: 'denied' })
  })

  it('leaves no listener behind, however often it is followed', async () => {
    await install()
    follow().end()
    const add = vi.spyOn(window, 'addEventListener')
    const remove = vi.spyOn(window, 'removeEventListener')
    onTestFinished(() => void vi.restoreAllMocks())
    for (const { end } of [follow(), follow()]) end()
    const namesOf = (calls: readonly (readonly unknown[])[]) => calls.map(([name]) => name).sort()
    expect(namesOf(remove.mock.calls)).toEqual(namesOf(add.mock.calls))
  })
})

describe('a request to OneTrust', () => {
  it('leads to its settings unless the site allows the whole group, which it then names', async () => {
    await install()
    const { source } = follow()
    expect(source.offer('chat')).toEqual({ kept: 'settings', category: ['Functional Cookies'], services: [], also: [] })
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'decides-others' })
  })

  it('changes one group and leaves the others, and is no saving of a person', async () => {
    const page = await install()
    page.save('C0002')
    await task(30)
    const { source, news } = follow({ category: 'grant' })
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(globals.OnetrustActiveGroups).toBe(',C0001,C0002,C0003,')
    expect(await source.request?.('chat', false)).toEqual({ ok: true, kept: 'stored', also: [] })
    expect(globals.OnetrustActiveGroups).toBe(',C0001,C0002,')
    expect(page.calls).toEqual(['UpdateConsent Category C0003:1', 'UpdateConsent Category C0003:0'])
    await task(30)
    expect(news).not.toContain('saved')
  })

  it('that comes first names the other groups, which it refuses, and only where the site lets it', async () => {
    const page = await install()
    expect(follow({ category: 'grant' }).source.offer('chat').kept).toBe('visit')
    const { source } = follow({ category: 'grant', whenUnanswered: 'record' })
    expect(source.offer('chat')).toMatchObject({ kept: 'stored', also: ['Performance Cookies', 'Targeting Cookies'] })
    expect(await source.request?.('chat', true)).toEqual({ ok: true, kept: 'stored', also: ['C0002', 'C0004'] })
    expect(page.api.IsAlertBoxClosed()).toBe(true)
    expect(answers(source)).toEqual({ chat: 'granted', film: 'denied' })
  })

  it('fails within two seconds where nothing comes of it', async () => {
    const page = await install()
    page.denyAll()
    const { source } = follow({ category: 'grant' })
    page.breakSetter('hangs')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'no-effect' })
    const heard = hearErrors()
    page.breakSetter('throws')
    expect(await source.request?.('chat', true)).toEqual({ ok: false, reason: 'error' })
    expect(heard).toEqual([new Error('OneTrust is broken')])
    expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
  })
})

describe('the settings of OneTrust', () => {
  it('W1: open', async () => {
    const page = await install()
    const { source } = follow()
    expect(await source.open?.('settings')).toBe(true)
    expect(page.calls).toEqual(['ToggleInfoDisplay'])
  })

  it('are said not to open where the page has thrown them away, while what is known stays', async () => {
    const page = await install()
    page.acceptAll()
    const { source } = follow()
    document.getElementById('onetrust-consent-sdk')?.remove()
    const heard = hearErrors()
    expect(await source.open?.('settings')).toBe(false)
    expect(heard).toEqual([new Error('OneTrust shows no preference centre')])
    expect(answers(source)).toEqual(granted)
  })
})

it('W8: stops what another tab refused, until a person says yes again', async () => {
  const page = await install()
  page.acceptAll()
  const { source } = follow()
  await task(30)
  page.denyElsewhere?.()
  document.dispatchEvent(new Event('visibilitychange'))
  await expect.poll(() => answers(source)).toEqual({ chat: 'denied', film: 'denied' })
  page.repeat()
  await task()
  expect(answers(source)).toEqual({ chat: 'denied', film: 'denied' })
  page.acceptAll()
  await expect.poll(() => answers(source)).toEqual(granted)
})

describe('OneTrust in charge of a store', () => {
  const nothing = () => undefined
  const consent = defineConsent({
    controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/privacy' },
    purposes: { support: {} },
    services: ['chat', 'film'].map((id) => service({ id, purpose: 'support', name: id, facts, hosts: {}, footprint: {} })),
  })
  const governed = (change: Partial<OneTrustOptions> = {}) => {
    const source = onetrust({ services: { chat: 'C0003', film: 'C0004' }, ...change })
    const store = source.govern(createConsentStore(consent), { consent, show: nothing })
    onTestFinished(store.connect(nothing))
    return store
  }

  it('P1: names the record of OneTrust once there is one', async () => {
    const page = await install()
    const store = governed()
    expect(store.get().source?.consentId).toBeUndefined()
    page.acceptAll()
    await expect.poll(() => store.get().source?.consentId).toBe('subject-1')
  })

  it('W4: a late receipt of an earlier yes takes no refusal back, a later yes of the person does', async () => {
    const page = await install()
    const store = governed()
    page.acceptAll()
    await expect.poll(() => store.get().decisions['film']?.status).toBe('granted')
    store.decide({ deny: ['film'], method: 'withdraw' })
    expect(store.get().decisions['film']?.status).toBe('denied')
    await task(40)
    page.repeat()
    await task()
    expect(store.get().decisions['film']?.status).toBe('denied')
    page.acceptAll()
    await expect.poll(() => store.get().decisions['film']?.status).toBe('granted')
  })

  it('W4: our own request for one service takes no refusal of another back', async () => {
    const page = await install()
    const store = governed({ category: 'grant' })
    page.save('C0004')
    await expect.poll(() => store.get().decisions['film']?.status).toBe('granted')
    page.breakSetter('ignores')
    store.decide({ deny: ['film'], method: 'withdraw' })
    await expect.poll(() => store.get().source?.requests['film']).toBe('no-effect')
    page.breakSetter(undefined)
    store.decide({ grant: ['chat'], method: 'placeholder' })
    await expect.poll(() => store.get().decisions['chat']?.status).toBe('granted')
    await task(40)
    expect(store.get().decisions['film']?.status).toBe('denied')
  })
})

import de from 'ask-first/locales/de'
import en from 'ask-first/locales/en'
import { describe, expect, it } from 'vitest'
import { english, german, languages, placesOf, textsIn } from './texts.js'

/**
 * The facts each text must carry; a text that is not listed has no place. A place that a text loses is a fact the
 * visitor no longer reads, and one that it gains stands on the page as `{braces}`.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  'more.turnOff': ['name'],
  'first.banner.ask': ['controller'],
  'first.banner.what': ['recipients'],
  'first.banner.recipients.one': ['n'],
  'first.banner.recipients.other': ['n'],
  'first.banner.abroad': ['countries'],
  'first.banner.free': ['control'],
  'first.gate.title': ['name'],
  'first.gate.grant': ['name'],
  'first.gate.remember': ['n'],
  'more.settings.since': ['date'],
  'more.settings.until': ['date'],
  'more.settings.withdraw': ['control'],
  'more.receipt.ended': ['date'],
  'more.receipt.save': ['format'],
  'more.receipt.saved': ['name'],
  'more.signal.honoured': ['source'],
  'more.signal.off': ['names'],
  'more.signal.conflict': ['names', 'source'],
  'more.facts.title': ['name'],
  'more.facts.days.one': ['n'],
  'more.facts.days.other': ['n'],
  'more.facts.kept.one': ['n'],
  'more.facts.kept.other': ['n'],
  'more.facts.items.one': ['n'],
  'more.facts.items.other': ['n'],
  'more.facts.checked': ['date'],
  'more.facts.compact': ['company', 'country'],
  'more.disclaimer.readBy.team': ['controller'],
  'more.disclaimer.readBy.bot': ['controller'],
  'more.disclaimer.readBy.both': ['controller'],
  'more.disclaimer.provider': ['company', 'country'],
  'more.disclaimer.kept.one': ['n'],
  'more.disclaimer.kept.other': ['n'],
  'more.disclaimer.legalBasis': ['basis'],
  'more.again.changed': ['items'],
  'more.again.purpose': ['purpose'],
  'more.again.country': ['country'],
  'more.again.storage': ['from', 'to'],
  'more.again.expired': ['date'],
  'more.chat.title': ['name'],
  'more.chat.why': ['company', 'country'],
  'more.chat.stores': ['items'],
  'more.chat.loading': ['company'],
  'more.chat.stoppedAt': ['time'],
  'more.chat.removed': ['items'],
  'more.chat.residual': ['items'],
  'more.chat.transcripts': ['company', 'controller'],
  'more.landing.why': ['company', 'country'],
  'more.landing.steps.second': ['company'],
  'more.landing.hours': ['hours'],
  'policy.months.one': ['n'],
  'policy.months.other': ['n'],
  'policy.lasts': ['denied', 'granted'],
  'policy.visit': ['remember'],
  'policy.use': ['company', 'country'],
  'policy.choiceLasts': ['months'],
}

describe('both languages', () => {
  it('have the same texts', () => {
    expect([...german.texts.keys()].sort()).toEqual([...english.texts.keys()].sort())
  })

  it('know every text that the list of places names', () => {
    expect(Object.keys(places).filter((path) => !german.texts.has(path))).toEqual([])
  })

  it('are found under their own tag', async () => {
    for (const [locale, own] of [
      [de, german],
      [en, english],
    ] as const) {
      expect(locale.tag).toBe(own.tag)
      expect(Intl.getCanonicalLocales(locale.tag)).toEqual([locale.tag])
      if (typeof locale.more !== 'function') throw new Error('all but the first layer is fetched when it is needed')
      expect((await locale.more()).default).toBe(own.more)
    }
  })
})

describe.each(languages)('$tag', ({ texts }) => {
  it('leaves no text empty and pads none', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim() || /\s{2}/.test(text))).toEqual([])
  })

  it('has in each text the places it must fill, and no other', () => {
    const wrong = [...texts].filter(([path, text]) => placesOf(text).join() !== (places[path] ?? []).join())
    expect(wrong).toEqual([])
  })

  it('opens no brace that it does not close', () => {
    expect([...texts].filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
  })
})

describe('the reading of a tree of texts', () => {
  it('lists what is missing, and what is no text, as empty', () => {
    expect(textsIn({ a: { b: 'B', c: undefined }, d: 4 }, 'x')).toEqual([
      ['x.a.b', 'B'],
      ['x.a.c', ''],
      ['x.d', ''],
    ])
  })

  it('finds places in any order, doubled and nameless ones too', () => {
    expect(placesOf('{n} of {company}, {n}, {}')).toEqual(['', 'company', 'n', 'n'])
  })
})

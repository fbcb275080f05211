import { describe, expect, it } from 'vitest'
import { german, languages, placesOf, textsIn } from './texts.js'

/**
 * The facts each text must carry; a text that is not listed has no place. A place that a text loses is a fact the
 * visitor no longer reads, and one that it gains stands on the page as `{braces}`.
 */
const places: Readonly<Record<string, readonly string[]>> = {
  'more.turnOff': ['name'],
  'first.banner.ask': ['controller'],
  'first.banner.what': ['recipients'],
  'first.banner.recipients.other': ['n'],
  'first.banner.abroad': ['countries'],
  'first.banner.free': ['control'],
  'first.gate.title': ['name'],
  'first.gate.grant': ['name'],
  'first.gate.remember.other': ['n'],
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
  'more.facts.days.other': ['n'],
  'more.facts.kept.other': ['n'],
  'more.facts.items.other': ['n'],
  'more.facts.checked': ['date'],
  'more.facts.compact': ['company', 'country'],
  'more.disclaimer.readBy.team': ['controller'],
  'more.disclaimer.readBy.bot': ['controller'],
  'more.disclaimer.readBy.both': ['controller'],
  'more.disclaimer.provider': ['company', 'country'],
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
  'policy.months.other': ['n'],
  'source.stored': ['name'],
  'source.visit': ['name'],
  'source.settings': ['name'],
  'source.category': ['category'],
  'source.also': ['items'],
  'source.recorded': ['items'],
  'source.intro': ['name'],
  'policy.lasts': ['denied', 'granted'],
  'policy.visit': ['remember'],
  'policy.use': ['company', 'country'],
  'policy.choiceLasts': ['months'],
}

const form = /\.(zero|one|two|few|many|other)$/
/** Texts whose words a number chooses: `first.banner.recipients`. */
const counted = [...german.texts.keys()].filter((path) => path.endsWith('.one')).map((path) => path.replace(form, ''))
const isForm = (path: string) => form.test(path) && counted.includes(path.replace(form, ''))

/** Forms for one number alone, such as zero, one and two in Arabic, may write it out. */
const mayWriteOut = /\.(zero|one|two)$/

it('the list of places names texts that there are', () => {
  expect(Object.keys(places).filter((path) => !german.texts.has(path))).toEqual([])
})

it('texts that depend on a number are those with a place for it', () => {
  expect(counted.map((path) => `${path}.other`).sort()).toEqual(
    Object.keys(places)
      .filter((path) => path.endsWith('.other'))
      .sort(),
  )
})

describe.each(languages)('$tag', ({ tag, locale, texts, more, source }) => {
  it('I6: has the same texts as all others, forms of a plural apart', () => {
    const keys = (all: ReadonlyMap<string, string>) => [...all.keys()].filter((path) => !isForm(path)).sort()
    expect(keys(texts)).toEqual(keys(german.texts))
  })

  it('is found under its own tag, and fetches all but the first layer when it is needed', async () => {
    expect(Intl.getCanonicalLocales(locale.tag)).toEqual([locale.tag])
    // `pt` alone would have Intl name countries as in Brazil
    expect([locale.tag.replace('-x-', '-'), new Intl.Locale(locale.tag).language]).toContain(tag)
    if (typeof locale.more !== 'function' || typeof locale.source !== 'function') throw new Error('it is there from the start')
    expect((await locale.more()).default).toBe(more)
    expect((await locale.source()).default).toBe(source)
  })

  it('has the direction of its script', () => {
    expect(locale.direction ?? 'ltr').toBe(/\p{Script=Arabic}|\p{Script=Hebrew}/u.test(locale.first.rejectAll) ? 'rtl' : 'ltr')
  })

  it('leaves no text empty and pads none', () => {
    expect([...texts].filter(([, text]) => text === '' || text !== text.trim() || / {2}/.test(text))).toEqual([])
  })

  it('has in each text the places it must fill, and no other', () => {
    const wrong = [...texts].filter(([path, text]) => {
      const wanted = isForm(path) ? 'n' : (places[path] ?? []).join()
      return placesOf(text).join() !== wanted && !(isForm(path) && mayWriteOut.test(path) && placesOf(text).length === 0)
    })
    expect(wrong).toEqual([])
  })

  it('opens no brace that it does not close', () => {
    expect([...texts].filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([])
  })

  it('has a form of each counted text for every number that Intl tells apart', () => {
    const rules = new Intl.PluralRules(locale.tag)
    // to 10,000: some languages have a form of their own for millions, which no number here reaches
    const needed = new Set(Array.from({ length: 10_000 }, (_, n) => rules.select(n)))
    const lacking = counted.flatMap((path) => [...needed].flatMap((one) => (texts.has(`${path}.${one}`) ? [] : [`${path}.${one}`])))
    expect(lacking).toEqual([])
  })

  it('writes the number wherever a form stands for more than one', () => {
    const rules = new Intl.PluralRules(locale.tag)
    const numbers = Array.from({ length: 1000 }, (_, n) => rules.select(n))
    const wrong = [...texts].filter(([path, text]) => {
      const category = path.match(form)?.[1]
      return isForm(path) && !text.includes('{n}') && numbers.filter((one) => one === category).length > 1
    })
    expect(wrong).toEqual([])
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

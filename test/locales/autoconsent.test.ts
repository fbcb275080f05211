import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type * as Heuristics from '../../node_modules/@duckduckgo/autoconsent/dist/types/heuristics.js'
import { type Language, languages } from './texts.js'

// its package exports the engine alone, in which the classifier is closed up; its source says what it does
const source = path.resolve('node_modules/@duckduckgo/autoconsent/lib/heuristics.ts')
const heuristics: typeof Heuristics = await import(source)
const read = heuristics.classifyButtonTextRegex

type Choice = 'reject' | 'accept' | 'settings'

const choices: readonly Choice[] = ['reject', 'accept', 'settings']

/**
 * The languages in which autoconsent knows words for a choice. Of others, also of `it`, `pt`, `sv`, `cs` and `tr` where no
 * choice is named here, it knows none or a few whole phrases that need not be ours.
 */
const known: Readonly<Record<string, readonly Choice[]>> = {
  de: choices,
  en: choices,
  es: choices,
  fr: choices,
  nl: choices,
  pl: choices,
  it: ['reject'],
  pt: ['reject'],
  sv: ['reject'],
}

/** Words of a language; a star stands for any ending. */
interface Words {
  /** Words that put off. */
  readonly later: string
  /** Words that say no: of refusing, and of denying. */
  readonly no: string
}

const words: Readonly<Record<string, Words>> = {
  ar: { later: 'لاحقا لاحقًا بعد', no: 'رفض* ارفض* لا بدون دون عدم غير' },
  bg: { later: 'по-късно', no: 'отхвърл* отка* не без' },
  cs: { later: 'později', no: 'odmít* zamít* ne bez nepovol* nepřij*' },
  da: { later: 'senere', no: 'afvis* nej ikke uden' },
  de: { later: 'später', no: 'ablehn* verweiger* nicht ohne nein kein* nie' },
  el: { later: 'αργότερα', no: 'απόρρι* απορρί* όχι δεν μη μην χωρίς' },
  en: { later: 'later', no: "reject* declin* refus* deny no not never without don't" },
  es: { later: 'tarde luego después', no: 'rechaz* deneg* no sin' },
  et: { later: 'hiljem', no: 'keeldu* lükka* ei ära ilma mitte' },
  fi: { later: 'myöhemmin', no: 'hylkää* hylätä kieltä* kiellä* ei älä ilman' },
  fr: { later: 'tard', no: 'refus* rejet* non pas sans jamais' },
  ga: { later: 'déanaí', no: 'diúlt* ná níl ní gan' },
  hr: { later: 'kasnije', no: 'odbij* odbac* ne bez nemoj*' },
  hu: { later: 'később', no: 'elutasít* visszautasít* nem ne nélkül' },
  it: { later: 'tardi dopo', no: 'rifiut* non no senza' },
  lt: { later: 'vėliau', no: 'atmes* atsisak* ne be nesutik*' },
  lv: { later: 'vēlāk', no: 'noraid* atteik* ne nē bez' },
  mt: { later: 'tard wara', no: 'irrifjuta* tirrifjuta* rifjut* iċħad* mhux le la bla mingħajr' },
  nb: { later: 'senere', no: 'avvis* avslå* nei ikke uten' },
  nl: { later: 'later', no: 'weiger* afwijz* niet geen nee zonder' },
  pl: { later: 'później', no: 'odrzu* odm* nie bez' },
  pt: { later: 'tarde depois', no: 'rejeit* recus* não sem' },
  ro: { later: 'târziu', no: 'respin* refuz* nu fără' },
  sk: { later: 'neskôr', no: 'odmiet* zamiet* nie bez' },
  sl: { later: 'pozneje kasneje', no: 'zavrn* ne brez' },
  sv: { later: 'senare', no: 'avvis* avböj* neka* nej inte utan' },
  tr: { later: 'sonra', no: 'reddet* hayır değil' },
  uk: { later: 'пізніше', no: 'відхил* відмов* не ні без' },
}

/** How often words of a list stand in a label. */
function count(list: string, label: string): number {
  const any = list.split(' ').map((word) => word.replace('*', '\\p{L}*'))
  return [...label.matchAll(new RegExp(`(?<!\\p{L})(?:${any.join('|')})(?!\\p{L})`, 'giu'))].length
}

const base = ({ tag }: Language) => tag.split('-')[0] ?? tag
const labelsOf = ({ first }: Language): Readonly<Record<Choice, string>> => ({
  reject: first.rejectAll,
  accept: first.acceptAll,
  settings: first.settings,
})

/** Labels of controls that decide nothing for all, or stand where nobody but the visitor may press. */
const others =
  /^first\.(privacyPolicy|imprint|settingsButton|launcher\.label|gate\.(grant|retry|remember\b.*))$|^more\.(close|turnOff|banner\.hide|facts\.(more|print)|disclaimer\.(continue|notNow)|chat\.(switch|openAgain|turnOff|erasure|reload|retry|kinds\.\w+))$/

describe.each(languages)('$tag', (language) => {
  const labels = labelsOf(language)
  const knows = known[base(language)] ?? []

  it.each(choices)(
    'B14: the label for “%s” is read by autoconsent as that where it knows the language, and nowhere as another',
    (choice) => {
      const readAs = read(labels[choice])
      if (knows.includes(choice)) expect([labels[choice], readAs]).toEqual([labels[choice], choice])
      // one of another choice would be pressed in place of this
      else expect([choice, 'other'], labels[choice]).toContain(readAs)
    },
  )

  it('B14: no other control is taken for reject or accept, so that none is pressed for a user', () => {
    const found = [...language.texts].filter(([where]) => others.test(where))
    expect(found.length).toBeGreaterThan(20)
    const named = found.map(([where, text]) => [where, text, read(text.replaceAll(/\{\w+\}/g, 'Muster'))])
    expect(named.filter(([, , readAs]) => readAs === 'reject' || readAs === 'accept')).toEqual([])
    // saving grants what was ticked alone, closing refuses
    expect(read(language.more.settings.save)).not.toBe('reject')
    expect(read(language.more.banner.close)).not.toBe('accept')
  })

  it('B14: puts nothing off, says no exactly once where it refuses and else not at all, and names what it turns on or off', () => {
    const { later, no } = words[base(language)] ?? { later: '', no: '' }
    expect([later, no], 'has its words in this test').not.toContain('')
    const { reject, accept, settings } = labels
    const { save } = language.more.settings
    const { switch: on, turnOff } = language.more.chat
    expect([reject, accept, settings, save, on, turnOff].filter((label) => count(later, label) > 0)).toEqual([])
    expect([accept, settings, save, on].filter((label) => count(no, label) > 0)).toEqual([])
    expect([reject, count(no, reject)]).toEqual([reject, 1])
    // a bare “on” or “off” is one word
    expect([reject, accept, on, turnOff].filter((label) => !/\S\s+\S/.test(label))).toEqual([])
  })
})

describe('the reading of labels', () => {
  it('tells the choices apart', () => {
    expect(['Reject all', 'Accept all', 'Settings', 'Load chat'].map(read)).toEqual(['reject', 'accept', 'settings', 'other'])
  })

  it('finds what a label may not say', () => {
    expect(count('später', 'Später entscheiden')).toBe(1)
    expect(count('ablehn* nicht', 'Nicht ablehnen')).toBe(2)
    expect(count('no not', 'Notice')).toBe(0)
  })
})

import { type Counted, syllablesOf } from './syllables.js'
import { sentencesOf, wordsOf } from './texts.js'

/** How easy a text of one language is to read, by the formula that was made for the language. */
interface Formula {
  readonly name: string
  readonly measure: (text: string) => number
  /** What a passage has to reach: the least score, or the highest grade. */
  readonly bound: number
  /** A grade falls as a text gets easier, a score rises. */
  readonly isGrade?: true
}

/** Full sentences, from one full stop or question mark to the next. */
export const wordsPerSentence = (text: string): number => wordsOf(text).length / text.split(/(?<=[.?!])\s+/).length

/** As Flesch counts: a colon or semicolon ends a unit of speech as a full stop does (How to Write Plain English, 1979, ch. 2). */
const perUnit = (text: string): number => wordsOf(text).length / sentencesOf(text).length

const perWord = (text: string, language: Counted): number => {
  const counts = wordsOf(text).map((word) => syllablesOf(word, language))
  return counts.reduce((sum, count) => sum + count, 0) / counts.length
}

/**
 * Flesch-Amstad: 180 − words/sentences − 58.5 × syllables/words (T. Amstad, Wie verständlich sind unsere Zeitungen?, 1978).
 * Flesch's scale: from 80 easy, 70 fairly easy, 60 plain, 50 fairly difficult, below 50 difficult.
 */
const fleschAmstad: Formula = {
  name: 'Flesch-Amstad',
  measure: (text) => 180 - perUnit(text) - 58.5 * perWord(text, 'de'),
  bound: 58,
}

/**
 * Flesch-Kincaid: 0.39 × words/sentences + 11.8 × syllables/words − 15.59 (J. P. Kincaid et al., Research Branch Report 8-75,
 * 1975). A school grade: up to 5 very easy, 6 easy, 7 fairly easy, 8 and 9 plain.
 */
const fleschKincaid: Formula = {
  name: 'Flesch-Kincaid',
  measure: (text) => 0.39 * perUnit(text) + 11.8 * perWord(text, 'en') - 15.59,
  bound: 4,
  isGrade: true,
}

/**
 * Kandel-Moles: 207 − 1.015 × words/sentences − 73.6 × syllables/words (L. Kandel, A. Moles, Application de l’indice de Flesch à
 * la langue française, 1958), with mute endings left out as in speech. Flesch's scale, from 70 fairly easy.
 */
const kandelMoles: Formula = {
  name: 'Kandel-Moles',
  measure: (text) => 207 - 1.015 * perUnit(text) - 73.6 * perWord(text, 'fr'),
  bound: 70,
}

/**
 * Szigriszt-Pazos: 206.835 − 62.3 × syllables/words − words/sentences (F. Szigriszt Pazos, Sistemas predictivos de legibilidad del
 * mensaje escrito, 1993). INFLESZ scale (I. Barrio-Cantalejo et al., 2008): from 80 very easy, 65 fairly easy, 55 normal, 40
 * somewhat difficult.
 */
const szigrisztPazos: Formula = {
  name: 'Szigriszt-Pazos',
  measure: (text) => 206.835 - 62.3 * perWord(text, 'es') - perUnit(text),
  bound: 65,
}

/**
 * Gulpease: 89 + (300 × sentences − 10 × letters) / words (P. Lucisano, M. E. Piemontese, GULPEASE, 1988). From 80 easy for who
 * left school after the primary, from 60 after the middle, from 40 after the upper school; the middle school is what all attend.
 */
const gulpease: Formula = {
  name: 'Gulpease',
  measure: (text) => {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
    return 89 + 300 / perUnit(text) - (10 * letters) / wordsOf(text).length
  },
  bound: 60,
}

/**
 * Flesch-Douma: 206.84 − 0.93 × words/sentences − 77 × syllables/words (W. H. Douma, De leesbaarheid van landbouwbladen, 1960).
 * Flesch's scale, from 70 fairly easy.
 */
const fleschDouma: Formula = {
  name: 'Flesch-Douma',
  measure: (text) => 206.84 - 0.93 * perUnit(text) - 77 * perWord(text, 'nl'),
  bound: 70,
}

/** Formulas by language, without its region. */
export const formulas: ReadonlyMap<string, Formula> = new Map([
  ['de', fleschAmstad],
  ['en', fleschKincaid],
  ['fr', kandelMoles],
  ['es', szigrisztPazos],
  ['it', gulpease],
  ['nl', fleschDouma],
])

import { describe, expect, it } from 'vitest'
import { fill, type Language, languageFolders, languages, missingOf, wordsOf } from './texts.js'
import type { LanguageWords } from './words/types.js'

/** The first layer of a site with two purposes, as a visitor reads it. */
function firstLayer({ first }: Language): string {
  const { banner, purposes } = first
  return [
    banner.title,
    fill(banner.ask, { controller: 'Muster GmbH' }),
    `${purposes.support}: Muster Chat GmbH (DE)`,
    `${purposes.media}: Beispiel Video Inc. (US)`,
    fill(banner.what, { recipients: fill(countOf(banner.recipients, 2), { n: '2' }) }),
    fill(banner.abroad, { countries: 'US (Data Privacy Framework)' }),
    fill(banner.free, { control: first.settingsButton }),
    first.rejectAll,
    first.acceptAll,
    first.settings,
    first.privacyPolicy,
    first.imprint,
  ].join('\n')
}

/** Languages write two in one of three forms. */
const countOf = ({ two, few, other }: { two?: string; few?: string; other: string }, n: 2) =>
  n === 2 ? ([two, few, other].find((form) => form?.includes('{n}')) ?? other) : other

/** What each fact of the first layer is called. */
const firstFacts: Readonly<Record<keyof LanguageWords['firstLayer'], string>> = {
  consent: 'that it is a matter of consent',
  cookies: 'cookies, in the words that software looks for',
  deviceLaw: 'the law on storing and reading',
  dataLaw: 'the law on data',
  device: 'that the device is written to and read',
  recipients: 'how many companies receive data',
  abroad: 'countries outside the EU, with the ground',
  voluntary: 'that it is voluntary',
  noDrawback: 'that a no has no drawback',
  withdraw: 'that it can be withdrawn at any time',
  future: 'for the future',
}

/** What the other surfaces must say, and in which texts. */
const beyond: Readonly<Record<keyof LanguageWords['beyond'], [fact: string, texts: (language: Language) => readonly string[]]>> = {
  factsChanged: ['that it asks again because the facts changed', ({ first }) => [first.banner.changed]],
  settingsConsent: ['that the settings are the consent, on both grounds', ({ more }) => [more.settings.intro]],
  necessary: ['that what is necessary needs none', ({ more }) => [more.settings.necessaryText]],
  lawfulBefore: ['that what happened before a withdrawal stays lawful', ({ more }) => [more.settings.withdraw]],
  rights: ['the rights, and whom to complain to', ({ more }) => [more.settings.rights]],
  withoutYes: ['what is missing without each purpose', ({ more }) => Object.values(more.purposeTexts)],
  mayRecord: ['who may record what is written', ({ more }) => [more.disclaimer.provider]],
  machine: ['that a machine answers', ({ more }) => [more.disclaimer.ai.answers]],
  human: ['how to reach a human', ({ more }) => [more.disclaimer.human]],
  noConsent: ['that a note is no consent', ({ more }) => [more.disclaimer.info]],
  nothingLoaded: ['that nothing is loaded', ({ more }) => [more.chat.why]],
  goesOut: [
    'what goes out when the chat is turned on',
    ({ more }) => [more.chat.whatHappens, more.disclaimer.provider, more.landing.steps.second],
  ],
  opensAtOnce: ['that the chat opens at once', ({ more }) => [more.chat.switchHint]],
  visitOnly: ['that without a tick it is for this visit', ({ more }) => [more.chat.rememberHint]],
  noNewData: ['that a withdrawal ends new data', ({ more }) => [more.chat.stopped]],
  erasure: ['that conversations need a request of their own', ({ more }) => [more.chat.transcripts]],
  oneService: ['that the landing page asks for one service', ({ more }) => [more.landing.steps.first]],
  whatNow: ['what now, when a start failed', ({ more }) => Object.values(more.chat.reasons)],
}

/** The entries of a list whose keys the type names. */
const entriesOf = <K extends string, V>(list: Readonly<Record<K, V>>) =>
  // Object.entries forgets the names of the keys, which the type of each list fixes
  Object.entries(list) as [K, V][]

it.each(languageFolders)('I6: %s is whole: every part and its list of required words', (folder) => {
  expect(missingOf(folder)).toEqual([])
})

describe.each(languages)('$tag', (language) => {
  const { first, more, policy, words } = language

  it.each(entriesOf(firstFacts))('B8: the first layer says %s: %s', (fact) => {
    expect(firstLayer(language)).toMatch(words.firstLayer[fact])
  })

  it('B8: the first layer names who asks, every purpose, the policy and the imprint', () => {
    const text = firstLayer(language)
    for (const part of ['Muster GmbH', first.purposes.support, first.purposes.media, first.privacyPolicy, first.imprint])
      expect(text).toContain(part)
  })

  it('says the first layer in 100 words at most, buttons and links included', () => {
    expect(wordsOf(firstLayer(language)).length).toBeLessThanOrEqual(100)
  })

  it.each(entriesOf(beyond))('says %s', (fact, [, texts]) => {
    for (const text of texts(language)) expect(text).toMatch(words.beyond[fact])
  })

  it('I4: names the control of withdrawal by its exact label', () => {
    expect(fill(first.banner.free, { control: first.settingsButton })).toContain(`: ${first.settingsButton}.`)
    expect(fill(more.settings.withdraw, { control: first.settingsButton })).toContain(first.settingsButton)
    expect(more.settings.title).toBe(first.settingsButton)
  })

  it('I3: has a name for every ground of a transfer, at the ask and in the facts', () => {
    const framework = 'data-privacy-framework'
    const grounds = Object.keys(more.facts.transfers).filter((ground) => ground !== 'none' && ground !== framework)
    expect(Object.keys(first.grounds).sort()).toEqual([...grounds, 'not-stated'].sort())
    expect(more.facts.transfers[framework]).toContain('Data Privacy Framework')
    expect(more.facts.transfers.adequacy).toContain('45')
    expect(more.facts.transfers['standard-clauses']).toContain('46')
  })

  it('names another way of contact beside the chat, and who to write to for erasure', () => {
    expect(new Set(Object.values(more.chat.kinds)).size).toBe(4)
    expect(fill(more.chat.transcripts, { company: 'Muster Chat GmbH', controller: 'Muster GmbH' })).toMatch(
      /Muster Chat GmbH[\s\S]*Muster GmbH|Muster GmbH[\s\S]*Muster Chat GmbH/,
    )
  })

  it('names both laws wherever consent is explained', () => {
    for (const text of [first.banner.ask, more.settings.intro, policy.intro]) {
      expect(text).toMatch(words.firstLayer.deviceLaw)
      expect(text).toMatch(words.firstLayer.dataLaw)
    }
  })
})

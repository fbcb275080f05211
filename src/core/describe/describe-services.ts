import type { Consent } from '../consent.js'
import { AskFirstError } from '../errors.js'
import { heading, link, plain, table, terms } from './markdown.js'
import type { PolicyTexts } from './policy-texts.js'
import { serviceSection } from './service-section.js'
import { type Words, wordsOf } from './words.js'

declare const process: { env: { NODE_ENV?: string } }

/** What `describeServices` takes besides the definition and the texts. */
export interface DescribeOptions {
  /** Level of the first heading, 1 to 4; those below are one and two deeper. @default 2 */
  level?: number
}

/**
 * Writes the part of a privacy policy that is about the configured services, as Markdown: who is responsible, how long
 * consent lasts and how to withdraw it, each purpose, each service with its facts and a table of what it stores, and
 * what the kit stores itself. What a provider does not say stands there as “not stated”. The result is a draft of facts and
 * no legal advice.
 *
 *     describeServices(consent, { ...de, more, policy }) // from ask-first/locales/de, …/de/more and …/de/policy
 *
 * @throws AskFirstError `missing-texts` where a part of the texts is not there.
 */
export function describeServices(consent: Consent, texts: PolicyTexts, { level = 2 }: DescribeOptions = {}): string {
  if (typeof texts.more !== 'object' || typeof texts.policy !== 'object')
    throw new AskFirstError(
      'missing-texts',
      process.env.NODE_ENV !== 'production' &&
        'a description needs all texts of a language. Give them: { ...de, more, policy }, from ask-first/locales/de, ask-first/locales/de/more and ask-first/locales/de/policy.',
    )
  const words = wordsOf(consent, texts)
  const blocks = [
    ...opening(consent, words, level),
    ...purposesOf(consent, words, level + 1),
    ...consent.services.flatMap((service) => serviceSection(service, consent, words, level + 1)),
    ...necessaryOf(consent, words, level + 1),
  ]
  return `${blocks.join('\n\n')}\n`
}

function opening({ controller, months }: Consent, { texts, fill, count }: Words, level: number): string[] {
  const { policy, more, first } = texts
  const [granted, denied] = [count(policy.months, months.granted), count(policy.months, months.denied)]
  return [
    heading(level, policy.title),
    plain(policy.intro),
    terms([
      [policy.controller, plain(controller.name)],
      [policy.contact, link(controller.contact) ?? plain(more.facts.notStated)],
    ]),
    heading(level + 1, policy.duration),
    [fill(policy.lasts, { granted, denied }), fill(policy.visit, { remember: count(first.gate.remember, months.granted) })]
      .map(plain)
      .join(' '),
    plain(fill(more.settings.withdraw, { control: first.settingsButton })),
    plain(more.settings.rights),
  ]
}

/** The purposes that services are for. */
function purposesOf({ purposes, services }: Consent, { texts, purpose, text }: Words, level: number): string[] {
  const { policy, more } = texts
  const used = Object.entries(purposes).filter(([id]) => services.some((service) => service.purpose === id))
  const rows = used.map(([id, { description }]): [string, string] => [
    purpose(id),
    plain(text(description || (more.purposeTexts[id] ?? ''))),
  ])
  return rows.length > 0 ? [heading(level, policy.purposes), terms(rows)] : []
}

/** What needs no consent: the choice itself, and what else the site cannot do without. */
function necessaryOf({ necessary, months, cookieDomain }: Consent, { texts, text, fill, count }: Words, level: number): string[] {
  const { policy, more } = texts
  const { columns, kinds, session, untilDeleted } = more.facts
  const longest = fill(policy.choiceLasts, { months: count(policy.months, Math.max(months.granted, months.denied)) })
  const name = 'ask-first'
  return [
    heading(level, more.settings.necessary),
    plain(more.settings.necessaryText),
    ...(necessary.length > 0 ? [terms(necessary.map((item) => [text(item.name), plain(text(item.reason))]))] : []),
    heading(level + 1, policy.choice),
    plain(policy.choiceText),
    table(
      [columns.name, columns.kind, columns.purpose, columns.lifetime, columns.readBy],
      [
        [cookieDomain ? name : `__Host-${name}`, kinds.cookie, policy.choiceCookie, longest, policy.website],
        [name, kinds['local-storage'], policy.choiceLocal, untilDeleted, policy.website],
        [name, kinds['session-storage'], policy.choiceVisit, session, policy.website],
      ],
    ),
  ]
}

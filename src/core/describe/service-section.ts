import type { Consent } from '../consent.js'
import { countriesAbroad, type Facts, type StorageItem } from '../facts.js'
import type { Conversation, ServiceData } from '../service.js'
import { heading, link, plain, table, terms } from './markdown.js'
import type { Words } from './words.js'

/** What a policy says of one service: blocks of Markdown. @param level of its heading */
export function serviceSection(service: ServiceData, consent: Consent, words: Words, level: number): string[] {
  const { policy, more } = words.texts
  const { facts, conversation } = service
  const name = words.name(service)
  const provider = { company: facts.company, country: words.country(facts.country) }
  return [
    heading(level, name + words.colon + facts.company),
    plain(words.fill(policy.use, provider)),
    terms([
      [policy.purpose, plain(words.purpose(service.purpose))],
      ...factTerms(facts, words),
      [policy.consentLasts, plain(words.count(policy.months, consent.months.granted))],
    ]),
    ...(facts.checkedOn === 'not-stated' ? [] : [plain(words.fill(more.facts.checked, { date: words.day(facts.checkedOn) }))]),
    heading(level + 1, more.facts.storage),
    storageOf(service, words),
    ...(conversation ? conversationOf(conversation, consent, words, level + 1) : []),
  ]
}

function factTerms(facts: Facts, words: Words): [string, string][] {
  const { facts: t } = words.texts.more
  const { policyUrl, recipients, servers, transfer, ai } = facts
  const abroad = words.list(countriesAbroad(facts).map(words.country))
  const ground = transfer === 'not-stated' ? t.notStated : t.transfers[transfer]
  const rows: [string, string][] = [
    [t.company, `${facts.company} (${words.country(facts.country)})`],
    [t.role, t.roles[facts.role]],
    [t.sent, words.texts.policy.sentText],
    [t.servers, servers === 'not-stated' ? t.notStated : words.list(servers.map(words.country)) || t.notStated],
    [t.recipients, recipientsOf(recipients, words)],
    [t.transfer, abroad ? abroad + words.colon + ground : ground],
    [t.access, words.text(facts.access)],
    [t.retention, words.text(facts.retention)],
    [t.deletion, words.text(facts.deletion)],
    [t.privacyMode, words.text(facts.privacyMode)],
    [t.ai, ai === 'not-stated' ? t.notStated : t.ais[ai]],
    [t.vendorClaim, words.text(facts.vendorClaim)],
  ]
  const policy = policyUrl === 'not-stated' ? undefined : link(policyUrl)
  return [...rows.map(([term, value]): [string, string] => [term, plain(value)]), [t.policy, policy ?? plain(t.notStated)]]
}

function recipientsOf(recipients: Facts['recipients'], words: Words): string {
  const { notStated, noRecipients } = words.texts.more.facts
  if (recipients === 'not-stated') return notStated
  return words.list(recipients.map(({ name, country }) => `${name} (${words.country(country)})`)) || noRecipients
}

/** What is stored on the device, each with its lifetime and who reads it (CJEU C-673/17 Planet49). */
function storageOf({ facts, storage }: ServiceData, words: Words): string {
  const { more, policy } = words.texts
  const { columns, kinds, notStated, noStorage } = more.facts
  if (storage === 'memory') return plain(policy.memory)
  if (facts.storage === 'not-stated') return plain(notStated)
  if (facts.storage.length === 0) return plain(noStorage)
  return table(
    [columns.name, columns.kind, columns.purpose, columns.lifetime, columns.readBy],
    facts.storage.map((item) => [item.name, kinds[item.kind], words.text(item.purpose), lifetimeOf(item, words), words.text(item.readBy)]),
  )
}

function lifetimeOf({ days, adjustable }: StorageItem, words: Words): string {
  const { facts } = words.texts.more
  const said = { session: facts.session, 'until-deleted': facts.untilDeleted, 'not-stated': facts.notStated }
  const lifetime = typeof days === 'number' ? words.count(facts.days, days) : said[days]
  return adjustable === true ? `${lifetime} (${facts.adjustable})` : lifetime
}

/** What the site itself says of conversations (GDPR Art. 13). */
function conversationOf(conversation: Conversation, { controller }: Consent, words: Words, level: number): string[] {
  const { disclaimer } = words.texts.more
  const { readBy, keptDays, legalBasis, data, neverSend } = conversation
  const sentences = [
    words.fill(disclaimer.readBy[readBy], { controller: controller.name }),
    words.count(disclaimer.kept, keptDays),
    ...(legalBasis ? [words.fill(disclaimer.legalBasis, { basis: words.text(legalBasis) })] : []),
  ]
  const rows = data.map(({ what, why, required }): [string, string] => [
    words.text(what),
    plain(`${words.text(why)} (${required ? disclaimer.required : disclaimer.optional})`),
  ])
  if (neverSend.length > 0) rows.push([disclaimer.neverSend, plain(words.list(neverSend.map(words.text)))])
  return [heading(level, words.texts.policy.conversation), sentences.map(plain).join(' '), ...(rows.length > 0 ? [terms(rows)] : [])]
}

import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import { Rows } from './rows'

type Words = readonly [use: string, german: string, english: string, avoid: string, why: string]

const words: readonly Words[] = [
  [
    'Refuse',
    de.first.rejectAll,
    en.first.rejectAll,
    '“Later”, “Not now” as the only no, grey text, shaming',
    'A no put off is not a no; a hidden one is refused by courts',
  ],
  [
    'Accept',
    de.first.acceptAll,
    en.first.acceptAll,
    '“OK”, “Got it”, “Let’s go”, “Accept & close”',
    'They hide what one agrees to; closing is no consent',
  ],
  ['Choose', de.first.settings, en.first.settings, '“Learn more”', 'It sounds like reading'],
  [
    'Save',
    deMore.settings.save,
    enMore.settings.save,
    '“Confirm” beside a highlighted “Accept all”',
    'It must be plain that one’s own choice is kept',
  ],
  ['Turn on', deMore.chat.switch, enMore.chat.switch, '“Continue”, “Yes”', 'It names the service, and turns into its opposite'],
  [
    'Remember',
    de.first.gate.remember.other.replace('{n}', '6'),
    en.first.gate.remember.other.replace('{n}', '6'),
    '“Always”',
    'Nothing is kept for ever',
  ],
  ['Turn off', deMore.chat.turnOff, enMore.chat.turnOff, '“Manage”, “Withdrawal” alone', 'One looks for the thing, not for the law'],
  [
    'Find it again',
    de.first.settingsButton,
    en.first.settingsButton,
    'A floating cookie',
    'It fights with the chat for a corner, and needs a word anyway',
  ],
]

/** What the controls are called, read live from the languages, beside what they are never called, and why. */
export function WordsTable() {
  return (
    <Rows
      label="Words we use, and avoid"
      head={['For', 'Deutsch', 'English', 'Avoid', 'Why']}
      rows={words.map(([use, german, english, avoid, why]) => [
        use,
        <span key={use} lang="de">
          {german}
        </span>,
        <span key={use} lang="en">
          {english}
        </span>,
        avoid,
        why,
      ])}
    />
  )
}

type Texts = { readonly first: typeof de.first; readonly more: typeof deMore }
type Kind = readonly [kind: string, most: number, texts: (texts: Texts) => readonly string[]]

const kinds: readonly Kind[] = [
  ['title', 45, ({ first, more }) => [first.banner.title, more.settings.title, more.disclaimer.title, more.chat.title, more.landing.title]],
  [
    'button',
    24,
    ({ first, more }) => [
      first.rejectAll,
      first.acceptAll,
      first.settings,
      more.settings.save,
      more.disclaimer.continue,
      more.chat.turnOff,
      more.chat.retry,
    ],
  ],
  ['settings button', 25, ({ first }) => [first.settingsButton]],
  ['switch or box', 30, ({ first, more }) => [more.chat.switch, first.gate.remember.other]],
]

const longestOf = (texts: readonly string[]) => texts.reduce((one, other) => (other.length > one.length ? other : one))

/** How long each kind of text may be, and the longest that there is. */
export function LengthsTable() {
  const cell = (tag: 'de' | 'en', texts: readonly string[]) => {
    const longest = longestOf(texts)
    return (
      <span key={tag} lang={tag}>
        {longest} ({longest.length})
      </span>
    )
  }
  return (
    <Rows
      label="Lengths"
      head={['Kind', 'At most', 'Deutsch', 'English']}
      rows={kinds.map(([kind, most, texts]) => [
        kind,
        `${most} characters`,
        cell('de', texts({ first: de.first, more: deMore })),
        cell('en', texts({ first: en.first, more: enMore })),
      ])}
    />
  )
}

import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'

type Words = readonly [use: string, german: string, english: string, avoid: string]

const words: readonly Words[] = [
  ['Refuse', de.first.rejectAll, en.first.rejectAll, '“Later”, “Not now” as the only no, grey text, shaming'],
  ['Accept', de.first.acceptAll, en.first.acceptAll, '“OK”, “Got it”, “Let’s go”, “Accept & close”'],
  ['Choose', de.first.settings, en.first.settings, '“Learn more”, which sounds like reading'],
  ['Save', deMore.settings.save, enMore.settings.save, '“Confirm” beside a highlighted “Accept all”'],
  ['Turn on', deMore.chat.switch, enMore.chat.switch, '“Continue”, “Yes”'],
  ['Remember', de.first.gate.remember.replace('{n}', '6'), en.first.gate.remember.replace('{n}', '6'), '“Always”'],
  ['Turn off', deMore.chat.turnOff, enMore.chat.turnOff, '“Manage”, “Withdrawal” alone'],
  ['Find it again', de.first.settingsButton, en.first.settingsButton, 'A floating cookie'],
]

/** What the controls are called, read live from the languages, beside what they are never called. */
export function WordsTable() {
  return (
    <table className="reference">
      <thead>
        <tr>
          <th scope="col">For</th>
          <th scope="col">Deutsch</th>
          <th scope="col">English</th>
          <th scope="col">Avoid</th>
        </tr>
      </thead>
      <tbody>
        {words.map(([use, german, english, avoid]) => (
          <tr key={use}>
            <td>{use}</td>
            <td lang="de">{german}</td>
            <td lang="en">{english}</td>
            <td>{avoid}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

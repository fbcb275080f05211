import { Rows } from '../blocks/rows'
import { type Platform, platformOf } from './platforms'
import { Said, type Text } from './said'

type Place = Platform['answered']

/** What becomes of a switch that is turned on, in one sentence. */
const turnedOn: Readonly<Record<Place, string>> = {
  stored: 'The switch is busy until the platform itself says yes. Then the chat opens.',
  visit: 'The chat opens at once and counts for this visit. The platform stays unanswered, and its own question stays.',
  settings: 'The platform’s settings open. The chat opens when the visitor has allowed it there.',
  nowhere: 'There is no switch.',
}

/** What is on the screen in each state of one platform. */
export function VisitorSees({ platform: page }: { platform: string }) {
  const { unanswered, answered, isSeenBlocked, category } = platformOf(page)
  const isSame = unanswered === answered
  const offered = (place: Place): Text[] => (category && place !== 'visit' ? [place, 'category'] : [place])
  const row = (state: string, seen: string, text?: Text | Text[]) => [
    state,
    <>
      {seen} {text && <Said text={text} platform={page} />}
    </>,
  ]
  return (
    <Rows
      head={['State', 'What is there, and what is said']}
      rows={[
        row('Not there yet', 'The launcher, and behind it a panel without a switch, with the other ways of contact.', 'waiting'),
        row('Not answered', 'The chat is off. Its panel has the switch, with a line under it:', offered(unanswered)),
        ...(isSame ? [] : [row('Switch turned on then', turnedOn[unanswered])]),
        row('Allowed there', 'The launcher says „erlaubt“ (allowed). Nothing of the provider is loaded before the visitor opens it.'),
        isSame
          ? row('Refused there', 'The chat is off. The switch, and the line under it, are the same.')
          : row('Refused there', 'The chat is off. Its panel has the switch:', offered(answered)),
        row(isSame ? 'Switch turned on' : 'Switch turned on, once answered', turnedOn[answered]),
        row('Turned off here', turnedOff[answered], 'refusedHere'),
        row(
          'Taken back there',
          'The chat is gone as after a no given here, whether it was open, hidden or still on its way. No request goes out.',
        ),
        ...(isSeenBlocked ? [row('Blocked', 'No switch; the reason and the other ways of contact.', 'blocked')] : []),
        row('No answer in time', 'No switch, until the platform comes after all.', 'timeout'),
        row('The platform does not take the answer', 'After two seconds at most:', 'failed'),
        row('Mapped to what the platform does not have', 'No switch. The console of a development build lists what it has.', 'nowhere'),
      ]}
    />
  )
}

const keptHere =
  'The chat is gone at once, with what it stored. The platform keeps its yes, so the refusal is kept here, and the panel says:'

/** What becomes of a chat that is turned off here. */
const turnedOff: Readonly<Record<Place, string>> = {
  stored:
    'The chat is gone at once, with what it stored. The platform records the refusal; where it does not take it, it is kept here, and the panel says:',
  visit: keptHere,
  settings: keptHere,
  nowhere: keptHere,
}

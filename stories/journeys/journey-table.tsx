import { Rows } from '../blocks/rows'
import { StoryLink } from '../blocks/story-link'

/** A journey, what happens on it, and the story where it begins. */
interface Way {
  readonly title: string
  readonly text: string
  readonly story: string
}

const ways: readonly Way[] = [
  {
    title: 'First visit',
    text: 'Read, scrolled, pointed, tabbed: nothing is sent, nothing is kept.',
    story: 'journeys-first-visit--first-visit',
  },
  {
    title: 'Refused, later help needed',
    text: 'Help without chat; or asked again in its place, and the chat opens by itself.',
    story: 'journeys-refused-later-help-needed--change-of-mind',
  },
  {
    title: 'Yes, chat, withdrawn',
    text: 'The disclaimer before it, one activation after it.',
    story: 'journeys-yes-chat-withdrawn--turned-off',
  },
  { title: 'Returning visitor, granted', text: 'Nothing loads until it is wanted.', story: 'journeys-returning-visitor--granted' },
  { title: 'Returning visitor, refused', text: 'Nothing is asked.', story: 'journeys-returning-visitor--refused' },
  {
    title: 'Something changed',
    text: 'That one service is asked for again, with what is new.',
    story: 'journeys-something-changed--changed',
  },
  { title: 'A yes that ran out', text: 'Off, with the day it ended.', story: 'journeys-something-changed--expired' },
  { title: 'Offline', text: 'Said, and tried again once the connection is back.', story: 'journeys-offline-or-blocked--offline' },
  { title: 'Blocked', text: 'The reason, another try, other ways of contact.', story: 'journeys-offline-or-blocked--blocked' },
  {
    title: 'An opt-out signal',
    text: 'Honoured, and said; a later click counts.',
    story: 'journeys-browser-sends-an-opt-out-signal--honoured',
  },
  { title: 'Landing page', text: 'For those who wonder where the chat is.', story: 'journeys-landing-page--landing-page' },
  { title: 'Two chats', text: 'In one corner, each by its name.', story: 'journeys-two-chats-in-one-corner--at-rest' },
  { title: 'By keyboard alone', text: 'Refuse, open, turn on, write, turn off.', story: 'journeys-by-keyboard-alone--german' },
  { title: 'A consent platform decides', text: 'The kit asks it and follows it.', story: 'components-consent-platform--kept-there' },
]

/** Every journey with its beginning. */
export const JourneyTable = () => (
  <Rows
    label="Journeys"
    head={['Journey', 'What happens']}
    rows={ways.map(({ title, text, story }) => [
      <StoryLink key={story} to={`story/${story}`}>
        {title}
      </StoryLink>,
      text,
    ])}
  />
)

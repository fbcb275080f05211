import type { Scene } from './journey-scene'

/** One step of a journey, as its picture shows it and its text says it. */
export interface JourneyStep {
  readonly title: string
  readonly text: string
  /** What leaves the browser, and to whom. */
  readonly sent: string
  /** What lies on the device then. */
  readonly kept: string
  readonly scene: Scene
}

/** One way through the kit, and the story that walks it. */
export interface Journey {
  readonly title: string
  readonly story: string
  readonly steps: readonly JourneyStep[]
}

const nothing = 'nothing'
const contact = 'to the provider: IP address, browser details, address of this page'
const refusal = 'the no, 12 months'

/** The ways that people take, each with its picture and its story. */
export const journeys = {
  first: {
    title: 'First visit',
    story: 'journeys-first-visit--first-visit',
    steps: [
      {
        title: 'The page opens',
        text: 'The banner asks for what the site lists there. Where the chat would be stands a look-alike that loads nothing.',
        sent: 'to the site: the page',
        kept: nothing,
        scene: { shows: ['banner', 'launcher'], link: 'none' },
      },
      {
        title: 'Reading, scrolling, pointing',
        text: 'None of it is an answer. The page stays usable.',
        sent: nothing,
        kept: nothing,
        scene: { shows: ['banner', 'launcher'], link: 'none' },
      },
      {
        title: 'Reject all, or Accept all',
        text: 'Two buttons of one kind, one activation each.',
        sent: 'nothing to a chat; a film that is on this page loads after its yes',
        kept: 'the answer, in a cookie of the site',
        scene: { shows: ['launcher'], link: 'none' },
      },
    ],
  },
  refused: {
    title: 'Refused, later help needed',
    story: 'journeys-refused-later-help-needed--change-of-mind',
    steps: [
      {
        title: 'A week after the no',
        text: 'No banner comes back. The launcher stays in its place.',
        sent: 'to the site: the page, and its cookie',
        kept: refusal,
        scene: { shows: ['launcher'], link: 'none' },
      },
      {
        title: 'The launcher explains',
        text: 'Who runs the chat, what it stores, what not to send. Mail and phone stand beside it, without a yes.',
        sent: 'to the site: code of the panel',
        kept: refusal,
        scene: { shows: ['panel'], link: 'none' },
      },
      {
        title: 'The switch',
        text: 'A yes to this one service. The chat loads and opens at once.',
        sent: contact,
        kept: 'the yes, for this visit; with a tick for 6 months. What the facts say the provider stores',
        scene: { shows: ['panel', 'on'], link: 'open' },
      },
      {
        title: 'The visitor writes',
        text: 'The cursor is in the chat’s own field already.',
        sent: 'to the provider: what is written',
        kept: 'the same',
        scene: { shows: ['chat', 'turn-off'], link: 'open' },
      },
    ],
  },
  withdrawn: {
    title: 'Yes, chat, withdrawn',
    story: 'journeys-yes-chat-withdrawn--turned-off',
    steps: [
      {
        title: 'Yes, in banner or settings',
        text: 'A yes alone loads no chat.',
        sent: 'nothing to a chat',
        kept: 'the yes, 6 months',
        scene: { shows: ['launcher', 'allowed'], link: 'none' },
      },
      {
        title: 'Opened: the disclaimer',
        text: 'What is needed and why, who reads it, what not to send. Once per page, before anything loads.',
        sent: 'to the site: code of the panel',
        kept: 'the same',
        scene: { shows: ['panel', 'on'], link: 'none' },
      },
      {
        title: 'The chat runs',
        text: '“Turn off” stands on the page all the time.',
        sent: 'to the provider: what is written',
        kept: 'the yes, and what the facts say the provider stores',
        scene: { shows: ['chat', 'turn-off'], link: 'open' },
      },
      {
        title: 'Turned off, in one activation',
        text: 'The chat is gone at once, and what it stored. The page says what was removed, and what only a reload ends.',
        sent: 'to the provider: at most its own sign-off; from a frame nothing',
        kept: refusal,
        scene: { shows: ['note', 'launcher'], link: 'ended' },
      },
    ],
  },
  returning: {
    title: 'Returning visitor',
    story: 'journeys-returning-visitor--granted',
    steps: [
      {
        title: 'The page opens',
        text: 'The site’s server reads the cookie, and builds the page as decided: no banner, no flash of one.',
        sent: 'to the site: the page, and its cookie',
        kept: 'the answer of last time',
        scene: { shows: ['launcher'], link: 'none' },
      },
      {
        title: 'Refused: nothing is asked',
        text: 'For twelve months, or until the visitor asks. The launcher and the settings stay.',
        sent: nothing,
        kept: refusal,
        scene: { shows: ['launcher'], link: 'none' },
      },
      {
        title: 'Granted: still nothing loads',
        text: 'The launcher says “allowed”. Opened, the disclaimer comes first, then the chat.',
        sent: 'nothing before it is opened',
        kept: 'the yes, until its day',
        scene: { shows: ['launcher', 'allowed'], link: 'none' },
      },
    ],
  },
  changed: {
    title: 'Something changed',
    story: 'journeys-something-changed--changed',
    steps: [
      {
        title: 'A yes, some months ago',
        text: 'With it is kept for what: purpose, countries, longest storage.',
        sent: nothing,
        kept: 'the yes',
        scene: { shows: ['launcher', 'allowed'], link: 'none' },
      },
      {
        title: 'A new recipient, or the time is over',
        text: 'This one service is off again. A refusal stays one, whatever changes.',
        sent: nothing,
        kept: 'the yes, which no longer counts',
        scene: { shows: ['launcher'], link: 'none' },
      },
      {
        title: 'Asked again, with the reason',
        text: 'What is new is said by name, for this service alone.',
        sent: nothing,
        kept: 'unchanged until the answer',
        scene: { shows: ['banner', 'launcher'], link: 'none' },
      },
    ],
  },
  platform: {
    title: 'A consent platform decides',
    story: 'components-consent-platform--kept-there',
    steps: [
      {
        title: 'The platform asks',
        text: 'With its own banner. Ours stays away.',
        sent: 'what the platform sends',
        kept: 'what the platform keeps',
        scene: { shows: ['platform', 'launcher'], link: 'none' },
      },
      {
        title: 'No yes there, no chat here',
        text: 'The launcher explains, and says beforehand what its switch does in the platform.',
        sent: 'nothing to the chat',
        kept: 'the platform’s record',
        scene: { shows: ['panel'], link: 'none' },
      },
      {
        title: 'The switch asks the platform',
        text: 'It counts once the platform says so itself; or for this visit, where the platform cannot take it over.',
        sent: contact,
        kept: 'the yes, there; or here for this visit',
        scene: { shows: ['chat', 'turn-off'], link: 'open' },
      },
      {
        title: 'A no there, or here',
        text: 'Either stops the chat at once. A no given here counts even if the platform does not take it.',
        sent: 'to the provider: at most its own sign-off',
        kept: 'the no',
        scene: { shows: ['note', 'launcher'], link: 'ended' },
      },
    ],
  },
} as const satisfies Record<string, Journey>

/** A journey that has a picture. */
export type JourneyName = keyof typeof journeys

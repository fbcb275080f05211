import type { ConsentState, FailureReason, SessionState } from 'ask-first'
import type { Decision, Persistence, UndecidedReason } from 'ask-first/core'
import { Rows } from '../blocks/rows'
import { StoryLink } from '../blocks/story-link'

/** What visitors and the network see of one state, and the story that shows it. */
interface State {
  readonly name?: string
  readonly shown: string
  readonly loads: string
  readonly story: string
}

type Answered = `granted, ${'this visit' | 'remembered'}` | Exclude<Decision['status'], 'undecided' | 'granted'>

const nothing = 'nothing'

const decisions = {
  new: { name: 'undecided, new', shown: 'launcher; banner for what it lists', loads: nothing, story: 'journeys-first-visit--first-visit' },
  expired: {
    name: 'undecided, expired',
    shown: 'the same, with the day it ended',
    loads: nothing,
    story: 'journeys-something-changed--expired',
  },
  changed: {
    name: 'undecided, changed',
    shown: 'the same, with what is new by name',
    loads: nothing,
    story: 'journeys-something-changed--changed',
  },
  'granted, this visit': {
    shown: 'as granted; the settings say “for this visit only”',
    loads: 'media in its place; a chat when it is opened',
    story: 'journeys-refused-later-help-needed--change-of-mind',
  },
  'granted, remembered': {
    shown: 'launcher “allowed”; no banner',
    loads: 'media in its place; a chat when it is opened, or its scripts before with preload',
    story: 'journeys-returning-visitor--granted',
  },
  denied: { shown: 'launcher, settings button; no banner', loads: nothing, story: 'journeys-returning-visitor--refused' },
} as const satisfies Record<UndecidedReason | Answered, State>

const sessions = {
  idle: { shown: 'launcher, panel or landing page', loads: nothing, story: 'components-chatplaceholder--at-rest' },
  loading: {
    shown: 'that it loads, from whom; the switch stays usable',
    loads: 'the provider’s code',
    story: 'components-chatplaceholder--loading',
  },
  slow: { shown: 'after 5 s: it takes longer; other ways of contact', loads: 'the same', story: 'components-chatplaceholder--slow' },
  ready: { shown: 'that it is ready; “Turn off”', loads: 'what the provider loads', story: 'journeys-returning-visitor--granted' },
  open: { shown: 'the chat; “Turn off”', loads: 'what the provider loads', story: 'components-chatplaceholder--open' },
  failed: { shown: 'the reason, another try, other ways of contact', loads: nothing, story: 'components-chatplaceholder--failed-blocked' },
  stopping: { shown: 'the chat is gone; off', loads: nothing, story: 'journeys-yes-chat-withdrawn--turned-off-while-loading' },
  stopped: { shown: 'what was removed; the launcher', loads: nothing, story: 'components-chatplaceholder--turned-off' },
  'needs-reload': {
    shown: 'that something is left; a button that reloads',
    loads: 'what cannot be ended here',
    story: 'components-chatplaceholder--needs-reload',
  },
} as const satisfies Record<SessionState['status'], State>

const failures = {
  blocked: ['its script did not come', 'try again, or another way'],
  csp: ['the site’s Content Security Policy forbids it', 'another way; nothing to try again'],
  offline: ['the device has no connection', 'tried again by itself once it is back, for the yes is there'],
  timeout: ['no answer within 12 s', 'try again, or another way'],
  'vendor-error': ['the provider reports an error', 'try again, or another way'],
  conflict: ['the chat is on the page already, by another way', 'reload'],
} as const satisfies Record<FailureReason, readonly [cause: string, offer: string]>

const storages = {
  cookie: 'remembered choices; session storage for this visit’s',
  local: 'the same, where no cookie is possible or it would be above 1 KB',
  memory: 'until the page is loaded again, which is said',
} as const satisfies Record<Persistence, string>

type Platform = NonNullable<ConsentState['source']>

const platforms = {
  waiting: { shown: 'that the platform is still loading', loads: nothing, story: 'components-consent-platform--waiting' },
  ready: {
    shown: 'what the platform says, and what a switch does there',
    loads: 'what it grants, as above',
    story: 'components-consent-platform--kept-there',
  },
  blocked: {
    name: 'unavailable, blocked',
    shown: 'that it is blocked; other ways of contact',
    loads: nothing,
    story: 'components-consent-platform--blocked',
  },
  timeout: {
    name: 'unavailable, timeout',
    shown: 'that it does not answer',
    loads: nothing,
    story: 'components-consent-platform--timed-out',
  },
  error: { name: 'unavailable, error', shown: 'that it reports an error', loads: nothing, story: 'components-consent-platform--broken' },
} as const satisfies Record<Exclude<Platform['status'], 'unavailable'> | NonNullable<Platform['reason']>, State>

const table = (label: string, states: Readonly<Record<string, State>>) => (
  <Rows
    label={label}
    head={['State', 'What is shown', 'What may load', 'Story']}
    rows={Object.entries(states).map(([key, { name = key, shown, loads, story }]) => [
      <code key={key}>{name}</code>,
      shown,
      loads,
      <StoryLink key={key} to={`story/${story}`}>
        see it
      </StoryLink>,
    ])}
  />
)

/** Each state of a decision. */
export const DecisionStates = () => table('States of a decision', decisions)

/** Each state of a running chat. */
export const SessionStates = () => table('States of a chat', sessions)

/** Each reason of a failure. */
export const FailureReasons = () => (
  <Rows
    label="Reasons of a failure"
    head={['Reason', 'What happened', 'What is offered']}
    rows={Object.entries(failures).map(([key, said]) => [<code key={key}>{key}</code>, ...said])}
  />
)

/** Each place of the record. */
export const Storages = () => (
  <Rows head={['Place', 'What lies there']} rows={Object.entries(storages).map(([key, text]) => [<code key={key}>{key}</code>, text])} />
)

/** Each state of a platform in charge. */
export const PlatformStates = () => table('States of a consent platform', platforms)

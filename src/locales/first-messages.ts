import type { Message } from '../core/index.js'
import type { Plural } from './plural.js'

/**
 * Texts of the first layer: banner, launcher, gate, settings button. They come with the page.
 *
 * `{places}` are filled with facts of the configuration; each key names its own, a key without a note has none.
 * `{controller}` is the controller's name, `{company}` the provider's, `{country}` its country in the visitor's
 * language, `{control}` the exact label of the settings button.
 */
export interface FirstMessages {
  /** Names of known purposes. */
  readonly purposes: { readonly support: string; readonly media: string; readonly statistics: string; readonly marketing: string }
  /** Names of services that have none of their own. */
  readonly kinds: { readonly chat: string; readonly media: string; readonly other: string }
  /** `ask`, `abroad` and `free` belong beside every control that grants: gate, panel, landing. */
  readonly banner: {
    readonly title: string
    /** Who asks, what for, and the legal basis; `{controller}` */
    readonly ask: Message<'controller'>
    /** What happens on the device, and who receives the IP address; `{recipients}`: `recipients` with its number, in a gate `Company (country)` */
    readonly what: Message<'recipients'>
    /** Number of companies; `{n}` */
    readonly recipients: Plural
    /** Only if data leaves the EU and EEA; `{countries}`: a list of `US (ground)`, see `grounds` */
    readonly abroad: Message<'countries'>
    /** Voluntary, and how to withdraw; `{control}` */
    readonly free: Message<'control'>
    /** Said before the list when something is asked again because it changed. */
    readonly changed: string
  }
  /** Short names of the grounds for a transfer, by `facts.transfer`, but for the Data Privacy Framework, whose name is the same in each language; in brackets behind a country outside the EU and EEA. Who names none there gets the words of `not-stated`. */
  readonly grounds: {
    readonly adequacy: string
    readonly 'standard-clauses': string
    readonly 'not-stated': string
  }
  readonly rejectAll: string
  readonly acceptAll: string
  readonly settings: string
  readonly privacyPolicy: string
  readonly imprint: string
  /** Label of the control that opens the settings on every page; fills `{control}`. */
  readonly settingsButton: string
  /** Announced after an answer: nothing on, everything on, some on; `memory` follows where the browser stores nothing. */
  readonly saved: { readonly off: string; readonly on: string; readonly mixed: string; readonly memory: string }
  /** Label of the look-alike and its state word: not granted; granted. */
  readonly launcher: { readonly label: string; readonly off: string; readonly ready: string }
  readonly gate: {
    /** `{name}` of the service */
    readonly title: Message<'name'>
    /** Button; `{name}` of the service */
    readonly grant: Message<'name'>
    /** Checkbox of gate, panel, landing and running chat; never ticked for the visitor. A number of months. */
    readonly remember: Plural
    /** Shown while the banner asks the same question. */
    readonly asked: string
    readonly failed: string
    readonly retry: string
  }
}

import { warnOnce } from '../../core/index.js'
import type { OutgoingSignal } from '../outgoing-signal.js'
import { advancedPart, type Command, defaultCommands, grantedByRegion } from './commands.js'
import { type DataLayer, dataLayerOf } from './data-layer.js'
import type { GoogleConsentModeOptions, Parameter } from './options.js'
import { standings } from './released.js'

declare const process: { env: { NODE_ENV?: string } }

/**
 * Tells Google tags what the visitor decided (Google Consent Mode v2). Give it to the provider, outside of any
 * component: `<ConsentProvider signals={[googleConsentMode()]}>`. Without it no data layer is made. It asks for nothing
 * and loads nothing: the tag itself is gated like any other service.
 */
export function googleConsentMode(options: GoogleConsentModeOptions = {}): OutgoingSignal {
  const { layer: name = 'dataLayer', event = 'ask_first_consent' } = options
  const told = new Map<Parameter, 'granted' | 'denied'>()
  return {
    evenWithSource: options.evenWithSource,
    begin(consent, view) {
      const layer = dataLayerOf(view, name)
      const [first, ...others] = defaultCommands(consent, options)
      const isNew = first && !isThere(layer, first)
      if (process.env.NODE_ENV !== 'production')
        warnOf(layer.entries(), options.mode, advancedPart(consent, options) !== undefined, !!isNew)
      if (isNew) for (const command of [first, ...others]) layer.command(...command)
    },
    connect(consent, store, view) {
      const layer = dataLayerOf(view, name)
      const open = grantedByRegion(consent, options)
      const tell = () => {
        const update: Partial<Record<Parameter, 'granted' | 'denied'>> = {}
        let isNews = false
        for (const [parameter, standing] of standings(consent, store.get(), options)) {
          const former =
            told.get(parameter) ?? (parameter === 'security_storage' ? 'granted' : open.includes(parameter) ? undefined : 'denied')
          // what a region decides stays with the region until the visitor does
          if (!former && standing === 'undecided') continue
          const value = standing === 'granted' ? 'granted' : 'denied'
          update[parameter] = value
          isNews ||= value !== former
        }
        if (!isNews) return
        for (const parameter of Object.keys(update) as Parameter[]) told.set(parameter, update[parameter] ?? 'denied') // it has no other keys
        layer.command('consent', 'update', update)
        if (event) layer.event(event)
      }
      tell()
      return store.subscribe(tell)
    },
  }
}

/** Whether a command was given already, by the head of the page or by an earlier provider. */
const isThere = (layer: DataLayer, command: Command): boolean =>
  layer.entries().some((entry) => JSON.stringify(entry) === JSON.stringify(command))

function warnOf(entries: readonly unknown[], wanted: GoogleConsentModeOptions['mode'], isAdvanced: boolean, isNew: boolean): void {
  const commands = entries.map((entry) => (Array.isArray(entry) ? `${entry[0]} ${entry[1]}` : isTagStart(entry) ? 'js' : ''))
  const start = commands.findIndex((command) => /^(js|config|event)\b/.test(command))
  const update = commands.indexOf('consent update')
  if (wanted === 'advanced' && !isAdvanced)
    warnOnce(
      'advanced-mode',
      'advanced mode sends pings before a choice, and the law of this definition forbids that. It is basic now; gate the tag.',
    )
  if (!isAdvanced && start !== -1 && (update === -1 || update > start))
    warnOnce('tag-before-grant', 'a Google tag runs before a choice and may contact Google. Gate it: put it into a ConsentGate with load.')
  else if (isNew && start !== -1)
    warnOnce(
      'late-default',
      'a tag began before the default, which it then does not see. Put consentDefaults(…) into the head before the tag.',
    )
  if (isNew && commands.some((command) => command.startsWith('consent ')))
    warnOnce('foreign-consent-mode', 'something else on this page gives consent commands too, so tags may believe the other. Keep one.')
}

const isTagStart = (entry: unknown): boolean => typeof entry === 'object' && entry !== null && 'gtm.start' in entry

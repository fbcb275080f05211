import { type ConsentSource, warnOnce } from '../core/index.js'
import { defineSource } from './engine/define-source.js'
import type { Reading, SourceOptions } from './engine/definition.js'

/** What is used of klaro 0.7; it has no types of its own. */
export interface KlaroManager {
  readonly config: {
    readonly services: readonly KlaroService[]
    /** For every service that does not say otherwise. */
    readonly required?: boolean
    readonly default?: boolean
    readonly translations?: KlaroTranslations
  }
  readonly confirmed: boolean
  /** Holds drafts too. */
  readonly consents: Record<string, boolean>
  readonly savedConsents: Readonly<Record<string, boolean>>
  readonly store: { get(): string | null }
  watch(watcher: KlaroWatcher): void
  unwatch(watcher: KlaroWatcher): void
  updateConsent(name: string, value: boolean): boolean
  saveAndApplyConsents(type: string): void
}

interface KlaroService {
  readonly name: string
  readonly title?: string
  readonly required?: boolean
  readonly default?: boolean
}

/** By language, then by the name of a service, beside texts of other kinds. */
type KlaroTranslations = Readonly<Record<string, Readonly<Record<string, unknown>>>>

interface KlaroWatcher {
  update(manager: KlaroManager, name: string): void
}

/** The module `klaro`, or `window.klaro` of its script. */
export interface Klaro {
  /** Throws before `setup` where it is given no configuration. */
  getManager(config?: object): KlaroManager
  show(config: object | undefined, modal: boolean): unknown
}

/** What `klaro` takes. A key is the `name` of a service in klaro's configuration. */
export interface KlaroOptions extends SourceOptions<string> {
  /** The module, where the site imports it. @default `window.klaro` */
  readonly klaro?: Klaro
  /** The configuration `klaro.setup` is given. @default what it was set up with */
  readonly config?: object
}

/**
 * klaro (0.7) as source of the decisions; tried with klaro 0.7.22. What the visitor changes there and does not save is not
 * heard, and never saved by us.
 */
export function klaro({ klaro: given, config, ...options }: KlaroOptions): ConsentSource {
  const find = () => given ?? (window as { klaro?: Klaro }).klaro // a global of the platform's script
  return defineSource<KlaroManager, string>(
    {
      name: 'Klaro',
      // its first answer is one about everything
      reach: 'everything',
      find() {
        try {
          return find()?.getManager(config)
        } catch {
          return undefined
        }
      },
      read({ config: { services, translations, ...all }, confirmed, savedConsents }): Reading {
        const asked = services.filter(({ required }) => !required && !all.required)
        return {
          isAnswered: confirmed === true,
          answers: Object.fromEntries(
            asked.map(({ name, default: isPreset = all.default }) => {
              if (confirmed !== true) return [name, 'undecided']
              if (savedConsents[name] !== true) return [name, 'denied']
              // what was ticked beforehand nobody has chosen (CJEU C-673/17 Planet49)
              if (isPreset)
                warnOnce('preset-service', `Klaro ticks “${name}” beforehand, so its yes counts as none. Take \`default: true\` away.`)
              return [name, isPreset ? 'undecided' : 'granted']
            }),
          ),
          names: Object.fromEntries(asked.map(({ name, title }) => [name, title || titlesOf(translations, name) || name])),
        }
      },
      listen: () => () => undefined,
      watch(manager, again) {
        const watcher: KlaroWatcher = { update: (_, name) => again(name === 'saveConsents' ? 'saved' : undefined) }
        manager.watch(watcher)
        return () => manager.unwatch(watcher)
      },
      stored: (_, manager) => JSON.parse(decodeURIComponent(manager?.store.get() ?? 'null')),
      set(manager, name, value) {
        // a draft the visitor left there would be saved with it
        Object.assign(manager.consents, manager.savedConsents)
        manager.updateConsent(name, value)
        manager.saveAndApplyConsents('ask-first')
      },
      open: (_, layer) => find()?.show(config, layer === 'settings'),
      isScript: (address) => /\/klaro[^/]*\.js/.test(address),
    },
    options,
  )
}

/** What a service is called in each language that names it; `undefined` where none does. */
function titlesOf(translations: KlaroTranslations | undefined, name: string) {
  const titles = Object.entries(translations ?? {}).flatMap(([language, texts]) => {
    const { title } = Object(texts[name])
    return typeof title === 'string' ? [[language, title] as const] : []
  })
  return titles.length > 0 ? Object.fromEntries(titles) : undefined
}

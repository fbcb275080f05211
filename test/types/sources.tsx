import { ConsentProvider } from 'ask-first'
import en from 'ask-first/locales/en'
import { defineSource, type SourceDefinition } from 'ask-first/sources'
import { cookiebot } from 'ask-first/sources/cookiebot'
import { klaro } from 'ask-first/sources/klaro'
import { consent } from './registered.js'

klaro({ services: { crisp: 'crisp-theirs' }, timeout: 3000, whenMissing: 'own', whenUnanswered: 'record' })
// @ts-expect-error no service has this id
klaro({ services: { video: 'film', crips: 'crisp-theirs' } })
// @ts-expect-error Klaro's services have names
klaro({ services: { crisp: 4 } })
// @ts-expect-error which key stands for which service is never guessed
klaro({})
// @ts-expect-error there is no third way
klaro({ services: {}, whenMissing: 'open' })
// @ts-expect-error Cookiebot has three categories that can be refused
cookiebot({ services: { crisp: 'functional' } })
// @ts-expect-error nobody is asked about what is necessary
cookiebot({ services: { crisp: 'necessary' } })

const definition: SourceDefinition<{ has(group: number): boolean }, number> = {
  name: 'Muster Consent',
  reach: 'service',
  find: () => undefined,
  read: (api) => ({ isAnswered: true, answers: { 4: api.has(4) ? 'granted' : 'denied' } }),
  listen: () => () => undefined,
}
const source = defineSource(definition, { services: { crisp: 4 } })
// @ts-expect-error the definition says what a key is
defineSource(definition, { services: { crisp: 'four' } })
// @ts-expect-error an answer is a word: `true` may be a default
defineSource({ ...definition, read: () => ({ isAnswered: true, answers: { 4: true } }) }, { services: { crisp: 4 } })
// @ts-expect-error whether a person answered has to be said
defineSource({ ...definition, read: () => ({ answers: {} }) }, { services: { crisp: 4 } })
// @ts-expect-error no source decides by itself
source.grant?.('crisp')

export const app = <ConsentProvider consent={consent} locale={en} source={source} />

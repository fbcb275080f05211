import { type Klaro, klaro } from 'ask-first/sources/klaro'
import klaroScript from 'klaro/dist/klaro-no-css.js?url'
import 'klaro/dist/klaro.css'
import './klaro.css'
import './platforms.css'
import { chat } from '../consent'
import { withView } from '../view'
import { type Arrival, arrive, type Platform } from './platform'

declare global {
  interface Window {
    /** Where klaro's script looks for its configuration. */
    klaroConfig?: object
    klaro?: Klaro & { render(config: object): void }
  }
}

const config = {
  version: 1,
  acceptAll: true,
  groupByPurpose: false,
  lang: 'de',
  privacyPolicy: '/datenschutz',
  services: [
    { name: 'live-chat', purposes: ['support'] },
    { name: 'video-host', purposes: ['media'] },
  ],
  translations: {
    de: {
      consentNotice: { title: 'Dürfen wir fragen?' },
      purposes: { support: 'Hilfe im Chat', media: 'Videos' },
      'live-chat': { title: 'Live-Chat', description: 'Ein Programm der Muster Chat GmbH beantwortet Ihre Fragen.' },
      'video-host': { title: 'Videos', description: 'Filme kommen von der Beispiel Video Inc. in den USA.' },
    },
    en: {
      consentNotice: { title: 'May we ask?' },
      purposes: { support: 'help by chat', media: 'videos' },
      'live-chat': { title: 'Live chat', description: 'A program of Muster Chat GmbH answers your questions.' },
      'video-host': { title: 'Videos', description: 'Films come from Beispiel Video Inc. in the USA.' },
    },
  },
}

/** Klaro by its script, as most sites have it. */
export function bringKlaro(arrival: Arrival): Platform {
  window.klaroConfig = config
  const addScript = (address: string) => {
    const script = document.createElement('script')
    // it is UTF-8 and fails to parse as anything else
    script.charset = 'utf-8'
    script.src = address
    document.head.append(script)
  }
  let isToFail = arrival.isBlocked
  if (!isToFail) arrive(arrival, () => addScript(klaroScript))
  return {
    source: klaro({
      services: arrival.isMappedWrongly ? { [chat]: 'chatt', video: 'films' } : { [chat]: 'live-chat', video: 'video-host' },
    }),
    keeps: {
      de: 'steht in den Einwilligungs-Einstellungen (Klaro), im Cookie „klaro“, 120 Tage lang',
      en: 'is kept in the consent settings (Klaro), in the cookie “klaro”, for 120 days',
    },
    speak(language) {
      Object.assign(config, { lang: language, privacyPolicy: withView('/datenschutz', window.location.search) })
      window.klaro?.render(config)
      // the kit listens by now: of a script that failed before, it knows only that nothing answers
      if (isToFail) addScript('/nowhere/klaro.js')
      isToFail = false
    },
  }
}

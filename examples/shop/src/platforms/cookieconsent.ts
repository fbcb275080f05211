import { vanillaCookieconsent } from 'ask-first/sources/vanilla-cookieconsent'
import * as CookieConsent from 'vanilla-cookieconsent'
import 'vanilla-cookieconsent/dist/cookieconsent.css'
import './cookieconsent.css'
import './platforms.css'
import { chat } from '../consent'
import { withView } from '../view'
import { type Arrival, arrive, type Platform } from './platform'

const texts = (language: 'de' | 'en'): CookieConsent.Translation => {
  const privacy = withView(`/datenschutz${language === 'en' ? '?lang=en' : ''}`, window.location.search)
  return language === 'de'
    ? {
        consentModal: {
          title: 'Dürfen wir fragen?',
          description: 'Für den Live-Chat und für Videos braucht es Dienste anderer. Sie laden erst, wenn Sie zustimmen.',
          acceptAllBtn: 'Alle erlauben',
          acceptNecessaryBtn: 'Alle ablehnen',
          showPreferencesBtn: 'Auswählen',
          footer: `<a href="${privacy}">Datenschutz</a>`,
        },
        preferencesModal: {
          title: 'Einwilligungen',
          acceptAllBtn: 'Alle erlauben',
          acceptNecessaryBtn: 'Alle ablehnen',
          savePreferencesBtn: 'Auswahl speichern',
          closeIconLabel: 'Schließen',
          sections: [
            { title: 'Hilfe', description: 'Ein Programm der Muster Chat GmbH beantwortet Ihre Fragen.', linkedCategory: 'support' },
            { title: 'Medien', description: 'Filme kommen von der Beispiel Video Inc. in den USA.', linkedCategory: 'media' },
          ],
        },
      }
    : {
        consentModal: {
          title: 'May we ask?',
          description: 'The live chat and videos need services of others. They load only when you agree.',
          acceptAllBtn: 'Allow all',
          acceptNecessaryBtn: 'Refuse all',
          showPreferencesBtn: 'Choose',
          footer: `<a href="${privacy}">Privacy</a>`,
        },
        preferencesModal: {
          title: 'Consents',
          acceptAllBtn: 'Allow all',
          acceptNecessaryBtn: 'Refuse all',
          savePreferencesBtn: 'Save choice',
          closeIconLabel: 'Close',
          sections: [
            { title: 'Help', description: 'A program of Muster Chat GmbH answers your questions.', linkedCategory: 'support' },
            { title: 'Media', description: 'Films come from Beispiel Video Inc. in the USA.', linkedCategory: 'media' },
          ],
        },
      }
}

/** vanilla-cookieconsent, imported by the site. */
export function bringCookieConsent(arrival: Arrival): Platform {
  let spoken: 'de' | 'en' = 'de'
  arrive(arrival, () => {
    void CookieConsent.run({
      // a browser that is driven by a test is a bot to it
      hideFromBots: false,
      guiOptions: { consentModal: { layout: 'box inline', position: 'bottom left' } },
      categories: {
        support: { services: { chat: { label: 'Live-Chat' } } },
        media: { services: { films: { label: 'Videos' } } },
      },
      language: { default: spoken, translations: { de: () => texts('de'), en: () => texts('en') } },
    })
  })
  return {
    source: vanillaCookieconsent({
      cookieConsent: CookieConsent,
      services: { [chat]: ['support', 'chat'], video: ['media', 'films'] },
    }),
    keeps: {
      de: 'steht in den Einwilligungs-Einstellungen (CookieConsent), im Cookie „cc_cookie“, 182 Tage lang und mit einer zufälligen Nummer',
      en: 'is kept in the consent settings (CookieConsent), in the cookie “cc_cookie”, for 182 days and with a random number',
    },
    speak(language) {
      spoken = language
      void CookieConsent.setLanguage(language)
    },
  }
}

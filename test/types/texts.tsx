import type { Checked, FirstMessages } from 'ask-first'
import { loadLocale, withOverrides } from 'ask-first/locales'
import en from 'ask-first/locales/en'

// a whole language
const whole = { ...en.first } satisfies FirstMessages
export const missing: FirstMessages = {
  ...whole,
  // @ts-expect-error the label of the settings button is missing
  gate: { ...whole.gate, retry: undefined },
}
export const misspelt = {
  ...whole,
  // @ts-expect-error no text has this key
  rejektAll: 'Reject all',
} satisfies FirstMessages
export const lost: FirstMessages = {
  ...whole,
  banner: {
    ...whole.banner,
    // @ts-expect-error the controller is not named
    ask: 'We ask for your consent.',
  },
}
export const misspeltPlace: FirstMessages = {
  ...whole,
  gate: {
    ...whole.gate,
    // @ts-expect-error the place is {name}
    grant: 'Load {nam}',
  },
}
const extra = { title: '{name}: not loaded yet', grant: 'Load {name} of {company}' } as const
// @ts-expect-error nothing fills {company} here
export const extraPlace = extra satisfies Checked<Pick<FirstMessages['gate'], 'title' | 'grant'>, typeof extra>
export const counted: FirstMessages = {
  ...whole,
  banner: {
    ...whole.banner,
    // @ts-expect-error a form for many numbers says which
    recipients: { one: '{n} company', other: 'companies' },
  },
}

// some texts in words of one's own
withOverrides(en, { first: { launcher: { label: 'Advice' } }, more: { chat: { title: 'Advice: {name}' } }, source: { open: 'Open' } })
// @ts-expect-error no part has this name
withOverrides(en, { frist: { launcher: { label: 'Advice' } } })
// @ts-expect-error no text has this key
withOverrides(en, { first: { launcher: { lable: 'Advice' } } })
// @ts-expect-error the text must name the service
withOverrides(en, { more: { chat: { title: 'Advice' } } })
// @ts-expect-error nothing fills {company} in this text
withOverrides(en, { more: { chat: { title: '{name} of {company}' } } })
// @ts-expect-error a text is no number
withOverrides(en, { first: { rejectAll: 5 } })

// a language that is asked for
void loadLocale('de_AT')
void loadLocale(['nn-NO', 'de'])
// @ts-expect-error a tag is a text
void loadLocale(5)

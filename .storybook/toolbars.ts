import type { Preview } from '@storybook/react-vite'
import { localeTags } from 'ask-first/locales'
import { nativeName } from '../stories/languages/native-name'

type Toolbars = NonNullable<Preview['globalTypes']>
type Icon =
  | 'globe'
  | 'transfer'
  | 'circlehollow'
  | 'contrast'
  | 'user'
  | 'lightning'
  | 'shield'
  | 'location'
  | 'paintbrush'
  | 'grow'
  | 'timer'

const toolbar = (title: string, icon: Icon, names: Readonly<Record<string, string>>): Toolbars[string] => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(names).map(([value, name]) => ({ value, title: name })) },
})

/** What crosses every story: the reader, the visitor's device, the site's look, what was decided before, and how the provider behaves. */
export const globalTypes: Toolbars = {
  locale: toolbar('Language', 'globe', {
    ...Object.fromEntries(localeTags.map((tag) => [tag, nativeName(tag)])),
    long: 'Long words (+40 %)',
  }),
  direction: toolbar('Direction', 'transfer', { auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left' }),
  theme: toolbar('Theme', 'circlehollow', { system: 'Theme of the system', light: 'Light', dark: 'Dark', both: 'Side by side' }),
  contrast: toolbar('Contrast', 'contrast', { normal: 'Contrast as it is', more: 'More contrast', forced: 'Forced colours (imitated)' }),
  decision: toolbar('Decision', 'user', {
    undecided: 'Undecided',
    denied: 'All refused',
    partly: 'Video granted',
    granted: 'All granted',
    expired: 'Granted, ran out',
    changed: 'Granted, facts changed since',
  }),
  network: toolbar('Provider', 'lightning', {
    ok: 'Provider answers',
    slow: 'Slow (7 s)',
    blocked: 'Blocked',
    silent: 'Never ready',
    offline: 'Device is offline',
    broken: 'Broken: reports an error',
    rude: 'Rude: goes on after its end',
  }),
  gpc: toolbar('Global Privacy Control', 'shield', { off: 'No opt-out signal', on: 'Browser sends GPC' }),
  regime: toolbar('Law', 'location', { eu: 'European Union', uk: 'United Kingdom', 'us-ca': 'California' }),
  brand: toolbar('Brand', 'paintbrush', {
    neutral: 'Brand: ink',
    orange: 'Brand: orange',
    yellow: 'Brand: yellow',
    violet: 'Brand: violet',
  }),
  density: toolbar('Density', 'grow', { normal: 'Density as it is', compact: 'Compact', roomy: 'Roomy' }),
  motion: toolbar('Motion', 'timer', { system: 'Motion of the system', reduced: 'Reduced motion' }),
}

/** What the toolbar says at first. */
export const initialGlobals = {
  locale: 'de',
  direction: 'auto',
  theme: 'system',
  contrast: 'normal',
  decision: 'undecided',
  network: 'ok',
  gpc: 'off',
  regime: 'eu',
  brand: 'neutral',
  density: 'normal',
  motion: 'system',
}

const width = (name: string, inline: number, block: number) => ({ name, styles: { width: `${inline}px`, height: `${block}px` } })

/** Widths that matter; the phone is the reference. */
export const viewports = {
  small: width('Small phone, 320 px', 320, 568),
  zoomed: width('1280 × 1024 at 400 %', 320, 256),
  phone: width('Phone, 390 px', 390, 844),
  tablet: width('Tablet, 768 px', 768, 1024),
  desktop: width('Desktop, 1280 px', 1280, 800),
}

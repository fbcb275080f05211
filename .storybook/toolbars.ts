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

type Names = Readonly<Record<string, string>>

/** A menu that is an icon alone; the description is its tooltip, and its name for screen readers. */
const menu = (description: string, icon: Icon, names: Names) => ({
  description,
  // what is chosen may be long, and would push other menus out of sight
  toolbar: { icon, dynamicTitle: false, items: Object.entries(names).map(([value, title]) => ({ value, title })) },
})

/** A menu with its name beside the icon. */
function namedMenu(title: string, icon: Icon, names: Names) {
  const { toolbar, ...rest } = menu(title, icon, names)
  return { ...rest, toolbar: { ...toolbar, title } }
}

/** What crosses every story: the reader, the visitor's device, the site's look, what was decided before, and how the provider behaves. */
export const globalTypes: Toolbars = {
  locale: namedMenu('Language', 'globe', {
    ...Object.fromEntries(localeTags.map((tag) => [tag, nativeName(tag)])),
    long: 'Long words (+40 %)',
  }),
  theme: namedMenu('Theme', 'circlehollow', { system: 'Theme of the system', light: 'Light', dark: 'Dark', both: 'Side by side' }),
  decision: namedMenu('Decision', 'user', {
    undecided: 'Undecided',
    denied: 'All refused',
    partly: 'Video granted',
    granted: 'All granted',
    expired: 'Granted, ran out',
    changed: 'Granted, facts changed since',
  }),
  network: namedMenu('Provider', 'lightning', {
    ok: 'Provider answers',
    slow: 'Slow (7 s)',
    blocked: 'Blocked',
    silent: 'Never ready',
    offline: 'Device is offline',
    broken: 'Broken: reports an error',
    rude: 'Rude: goes on after its end',
  }),
  direction: menu('Direction', 'transfer', { auto: 'Direction of the language', ltr: 'Left to right', rtl: 'Right to left' }),
  contrast: menu('Contrast', 'contrast', { normal: 'Contrast as it is', more: 'More contrast', forced: 'Forced colours (imitated)' }),
  gpc: menu('Global Privacy Control', 'shield', { off: 'No opt-out signal', on: 'Browser sends GPC' }),
  regime: menu('Law', 'location', { eu: 'European Union', uk: 'United Kingdom', 'us-ca': 'California (still asks, same texts)' }),
  brand: menu('Brand', 'paintbrush', {
    neutral: 'Brand: ink',
    orange: 'Brand: orange',
    yellow: 'Brand: yellow',
    violet: 'Brand: violet',
  }),
  density: menu('Density', 'grow', { normal: 'Density as it is', compact: 'Compact', roomy: 'Roomy' }),
  motion: menu('Motion', 'timer', { system: 'Motion of the system', reduced: 'Reduced motion' }),
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

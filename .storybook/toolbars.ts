import type { Preview } from '@storybook/react-vite'

type Toolbars = NonNullable<Preview['globalTypes']>
type Icon = 'globe' | 'circlehollow' | 'user' | 'lightning'

const toolbar = (title: string, icon: Icon, names: Readonly<Record<string, string>>): Toolbars[string] => ({
  description: title,
  toolbar: { title, icon, dynamicTitle: true, items: Object.entries(names).map(([value, name]) => ({ value, title: name })) },
})

/** What crosses every story: language, theme, what the visitor decided before, and how the provider behaves. */
export const globalTypes: Toolbars = {
  locale: toolbar('Language', 'globe', { de: 'Deutsch', en: 'English' }),
  theme: toolbar('Theme', 'circlehollow', { system: 'Theme of the system', light: 'Light', dark: 'Dark' }),
  decision: toolbar('Decision', 'user', {
    undecided: 'Undecided',
    denied: 'All refused',
    partly: 'Video granted',
    granted: 'All granted',
  }),
  network: toolbar('Provider', 'lightning', {
    ok: 'Provider answers',
    slow: 'Slow (7 s)',
    blocked: 'Blocked',
    silent: 'Never ready',
    rude: 'Rude: goes on after its end',
  }),
}

const width = (name: string, inline: number, block: number) => ({ name, styles: { width: `${inline}px`, height: `${block}px` } })

/** Widths that matter; the phone is the reference. */
export const viewports = {
  small: width('Small phone, 320 px', 320, 568),
  phone: width('Phone, 390 px', 390, 844),
  tablet: width('Tablet, 768 px', 768, 1024),
  desktop: width('Desktop, 1280 px', 1280, 800),
}

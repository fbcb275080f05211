import { fileURLToPath } from 'node:url'
import type { StorybookConfig } from '@storybook/react-vite'
import tailwind from '@tailwindcss/vite'

const source = (path: string) => fileURLToPath(new URL(`../src/${path}`, import.meta.url))

/** The package's public names, resolved to its source, so that stories are written as an app would write them. */
export const publicNames = [
  { find: /^ask-first$/, replacement: source('index.ts') },
  { find: /^ask-first\/core$/, replacement: source('core/index.ts') },
  { find: /^ask-first\/banner$/, replacement: source('components/consent-banner/index.ts') },
  { find: /^ask-first\/settings$/, replacement: source('components/granular-settings/index.ts') },
  { find: /^ask-first\/disclaimer$/, replacement: source('components/privacy-disclaimer/index.ts') },
  { find: /^ask-first\/placeholder$/, replacement: source('components/chat-placeholder/index.ts') },
  { find: /^ask-first\/gate$/, replacement: source('components/consent-gate/index.ts') },
  { find: /^ask-first\/facts$/, replacement: source('components/privacy-facts/index.ts') },
  { find: /^ask-first\/vendors$/, replacement: source('vendors/index.ts') },
  { find: /^ask-first\/vendors\/(.+)$/, replacement: source('vendors/$1/index.ts') },
  { find: /^ask-first\/locales\/([^/]+)$/, replacement: source('locales/$1/index.ts') },
  { find: /^ask-first\/locales\/([^/]+)\/more$/, replacement: source('locales/$1/more.ts') },
  { find: /^ask-first\/styles\.css$/, replacement: source('styles/index.css') },
]

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  staticDirs: [{ from: '../stories/scripted-provider', to: '/scripted-provider' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), tailwind()],
    resolve: { ...vite.resolve, alias: publicNames },
  }),
}

export default config

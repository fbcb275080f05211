import type { StorybookConfig } from '@storybook/react-vite'
import tailwind from '@tailwindcss/vite'
import { promiseTestsPlugin } from './promise-tests'

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.tsx'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  framework: '@storybook/react-vite',
  staticDirs: [{ from: '../stories/scripted-provider', to: '/scripted-provider' }],
  typescript: {
    reactDocgen: 'react-docgen-typescript',
    // what a part takes by itself; the hundreds of HTML attributes go without saying
    reactDocgenTypescriptOptions: { propFilter: ({ parent }) => !parent?.fileName.includes('node_modules') },
  },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    plugins: [...(vite.plugins ?? []), tailwind(), promiseTestsPlugin()],
    // stories are written as an app would write them: public names, which tsconfig.json leads to `src`
    resolve: { ...vite.resolve, tsconfigPaths: true },
    build: {
      ...vite.build,
      rolldownOptions: {
        ...vite.build?.rolldownOptions,
        // `'use client'` has no meaning in a Storybook, and each file that has it would be warned of
        onLog: (level, log, report) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
        },
      },
    },
  }),
}

export default config

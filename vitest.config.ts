import { existsSync } from 'node:fs'
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import tailwindcss from '@tailwindcss/vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig } from 'vitest/config'
import { chromiumArguments, chromiumPath } from './test/chromium.mjs'

const executablePath = chromiumPath()
const partsSetup = './test/components/setup.ts'

/** Chromium for browser projects. The page must hold the test's viewport, else Vitest scales it and pixels lie. */
const chromiumIn = (colorScheme: 'light' | 'dark') =>
  playwright({
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
    contextOptions: { viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce', colorScheme },
  })
const chromium = chromiumIn('light')

export default defineConfig({
  // tests import by public names (`ask-first/core`), which tsconfig.json leads to `src`
  resolve: { tsconfigPaths: true },
  test: {
    allowOnly: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: ['test/*.test.ts', 'test/{core,storage,locales,services,vendors}/**/*.test.ts'],
          exclude: ['test/package.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'types', environment: 'node', include: ['test/types/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'parts',
          environment: 'jsdom',
          include: ['test/components/**/*.test.{ts,tsx}'],
          setupFiles: existsSync(partsSetup) ? [partsSetup] : [],
        },
      },
      {
        extends: true,
        plugins: [tailwindcss()],
        optimizeDeps: {
          include: [
            'react',
            'react/jsx-runtime',
            'react/jsx-dev-runtime',
            'react-dom',
            'react-dom/client',
            'radix-ui',
            'axe-core',
            '@testing-library/react',
            '@testing-library/user-event',
            '@testing-library/dom',
            'fast-check',
          ],
        },
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.{ts,tsx}'],
          // those that drive Chromium from outside, several pages or origins at once
          exclude: ['test/browser/**/*.node.test.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            provider: chromium,
            screenshotFailures: false,
            viewport: { width: 390, height: 844 },
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // every story, in light and in dark: renders, plays, has no violation that axe can find
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: {
          include: ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client', 'radix-ui', 'axe-core'],
        },
        test: {
          name: 'stories',
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            provider: chromium,
            screenshotFailures: false,
            instances: [
              { browser: 'chromium', name: 'stories in light' },
              { browser: 'chromium', name: 'stories in dark', provider: chromiumIn('dark') },
            ],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          environment: 'node',
          include: ['test/browser/**/*.node.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        // the built package: needs `npm run build`
        extends: true,
        test: { name: 'package', environment: 'node', include: ['test/package.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
      },
      {
        // the running examples: `npm run test:journeys`, not part of `npm test`
        extends: true,
        test: {
          name: 'journeys',
          environment: 'node',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: './test/journeys/pack.ts',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
})

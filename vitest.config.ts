import { storybookTest } from '@storybook/addon-vitest/vitest-plugin'
import tailwindcss from '@tailwindcss/vite'
import { playwright } from '@vitest/browser-playwright'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { react18 } from './examples/shop/react-18.mjs'
import { reactCompiler } from './examples/shop/react-compiler.mjs'
import { chromiumArguments, chromiumPath } from './test/chromium.mjs'
import type { Variant } from './test/journeys/world.js'

/**
 * Groups run one after another. Vitest opens `maxWorkers` pages for each project in Chromium at the same time, so all at
 * once would be more than a dozen on two cores, and whatever has a limit in real time would tell of the load only.
 */
const groups = { rules: 0, parts: 1, pages: 2, browser: 3, react: 4, react18: 5, compiled: 6, stories: 7 }

const executablePath = chromiumPath()
const partsSetup = './test/components/setup.ts'

/** Chromium for browser projects. The page must hold the test's viewport, else Vitest scales it and pixels lie. */
const chromium = playwright({
  launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  contextOptions: { viewport: { width: 1280, height: 1000 }, reducedMotion: 'reduce', colorScheme: 'light' },
})

/** Tests of the parts without a browser. */
const parts = (
  name: string,
  version: string,
  { resolve }: Pick<TestProjectInlineConfiguration, 'resolve'> = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  ...(resolve && { resolve }),
  test: {
    name,
    sequence: { groupOrder: groups.parts },
    environment: 'jsdom',
    include: ['test/{components,testing}/**/*.test.{ts,tsx}', 'test/react/version.test.ts'],
    setupFiles: [...(resolve ? ['./test/react/react-18-in-node.ts'] : []), partsSetup],
    provide: { react: version },
    ...(resolve && { server: { deps: { inline: [/@testing-library\/react/, /radix-ui/] } } }),
  },
})

const reactTests = ['test/react/*.test.{ts,tsx}']
const react = ['react', 'react/jsx-runtime', 'react/jsx-dev-runtime', 'react-dom', 'react-dom/client']

/** How long a browser may take to open its first page, in milliseconds: on a new machine all packages are bundled before. */
const connectTimeout = 240_000

/** Tests that run in the page. */
const inChromium = (
  name: string,
  { group, ...files }: { group: keyof typeof groups; include: string[]; exclude?: string[]; provide?: { react: string } },
  { plugins = [], ...config }: Pick<TestProjectInlineConfiguration, 'plugins' | 'resolve'> = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  plugins: [tailwindcss(), ...plugins],
  ...config,
  optimizeDeps: {
    include: [
      ...react,
      ...(plugins.length > 0 ? ['react/compiler-runtime'] : []),
      'radix-ui',
      'axe-core',
      '@testing-library/react',
      '@testing-library/user-event',
      '@testing-library/dom',
      'fast-check',
    ],
  },
  test: {
    name,
    sequence: { groupOrder: groups[group] },
    provide: { react: '19' },
    ...files,
    browser: {
      enabled: true,
      connectTimeout,
      headless: true,
      provider: chromium,
      screenshotFailures: false,
      viewport: { width: 390, height: 844 },
      instances: [{ browser: 'chromium' }],
    },
  },
})

/**
 * The journeys in the shop built one way. One way alone takes the time for long silences, up to `longestSilence`
 * milliseconds, and for what another React cannot change. In a development build StrictMode mounts everything twice.
 */
const journeys = (name: string, shop: Variant['shop'], longestSilence = 1500): TestProjectInlineConfiguration => ({
  extends: true,
  test: {
    name,
    environment: 'node',
    include: ['test/journeys/**/*.test.ts'],
    exclude:
      longestSilence < 12_000 ? ['test/journeys/{autoconsent,failure,languages,silent-vendor}.test.ts', 'test/journeys/platforms/**'] : [],
    provide: { variant: { shop, longestSilence } },
    globalSetup: './test/journeys/pack.ts',
    fileParallelism: false,
  },
})

export default defineConfig({
  // tests import by public names (`ask-first/core`), which tsconfig.json leads to `src`
  resolve: { tsconfigPaths: true },
  test: {
    allowOnly: false,
    // what comes at once on a quiet machine comes late on a busy one: no limit here says anything of speed
    testTimeout: 240_000,
    hookTimeout: 240_000,
    expect: { poll: { timeout: 30_000 } },
    // most of the time a test waits for a browser, so two of them share even two cores well
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          environment: 'node',
          include: [
            'test/*.test.ts',
            'test/{bad-inputs,core,former,storage,server,locales,languages,services,vendors,signals,stories,styles}/**/*.test.ts',
          ],
          exclude: ['test/package.test.ts'],
        },
      },
      {
        extends: true,
        test: { name: 'types', environment: 'node', include: ['test/types/*.test.ts'] },
      },
      parts('parts', '19'),
      parts('parts on React 18', '18.3', {
        resolve: {
          // the module a bundler would take, which is not in CommonJS
          alias: [
            ...react18,
            { find: /^@testing-library\/react$/, replacement: '@testing-library/react/dist/@testing-library/react.esm.js' },
          ],
        },
      }),
      inChromium('browser', {
        group: 'browser',
        include: ['test/{browser,sources}/**/*.test.{ts,tsx}'],
        // those that drive Chromium from outside, several pages or origins at once
        exclude: ['test/browser/**/*.node.test.ts'],
      }),
      // what React may do to the kit, on both versions of it and compiled by React Compiler
      inChromium('react', { group: 'react', include: reactTests, exclude: ['test/react/compiled.test.tsx'] }),
      inChromium(
        'react 18',
        { group: 'react18', include: reactTests, exclude: ['test/react/{compiled,activity}.test.tsx'], provide: { react: '18.3' } },
        { resolve: { alias: react18 } },
      ),
      inChromium(
        'react by React Compiler',
        { group: 'compiled', include: reactTests },
        { plugins: [reactCompiler(/\/(src|test\/react)\/.*\.tsx?$/)] },
      ),
      {
        // every story, in a narrow and in a wide window: renders, plays, and is looked at in each theme and direction
        extends: true,
        plugins: [storybookTest({ configDir: '.storybook' })],
        optimizeDeps: {
          include: [...react, 'radix-ui', 'axe-core'],
        },
        test: {
          name: 'stories',
          sequence: { groupOrder: groups.stories },
          // each of the two windows is a project with pages of its own
          maxWorkers: 1,
          setupFiles: ['./test/stories/proof/set-up.ts'],
          browser: {
            enabled: true,
            connectTimeout,
            headless: true,
            provider: chromium,
            screenshotFailures: false,
            instances: [
              { browser: 'chromium', name: 'stories in a narrow window', provide: { width: 'narrow' } },
              { browser: 'chromium', name: 'stories in a wide window', provide: { width: 'wide' } },
            ],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'pages',
          sequence: { groupOrder: groups.pages },
          environment: 'node',
          include: ['test/browser/**/*.node.test.ts'],
        },
      },
      {
        // the built package: needs `npm run build`
        extends: true,
        test: { name: 'package', environment: 'node', include: ['test/package.test.ts'] },
      },
      {
        // the app of examples/next with the packed package: `npm run test:next`, not part of `npm test`
        extends: true,
        test: {
          // `!journeys*` leaves it out of `npm test`: of two such patterns each would let in what the other leaves out
          name: 'journeys in Next',
          environment: 'node',
          include: ['test/next/*.test.ts'],
          globalSetup: './test/next/setup.ts',
          fileParallelism: false,
        },
      },
      {
        // the built Storybook: `npm run test:reference`, not part of `npm test`
        extends: true,
        test: {
          name: 'journeys in the reference',
          environment: 'node',
          include: ['test/reference/*.test.ts'],
          // other systems draw letters in another way than the kept pictures have them
          exclude: process.platform === 'linux' ? [] : ['test/reference/pictures.test.ts'],
          globalSetup: './test/reference/setup.ts',
        },
      },
      {
        // sites in other looks with the packed package: `npm run test:looks`, not part of `npm test`
        extends: true,
        test: {
          name: 'journeys of looks',
          environment: 'node',
          include: ['test/looks/*.test.ts'],
          globalSetup: './test/looks/setup.ts',
          fileParallelism: false,
        },
      },
      // the running examples: `npm run test:journeys`, not part of `npm test`
      journeys('journeys', { development: true }, 60_000),
      journeys('journeys on React 18', { react: '18', development: true }),
      journeys('journeys by React Compiler', { compiler: true }),
    ],
  },
})

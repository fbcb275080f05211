import type { Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import { giveOwnDevice } from '../stories/fixtures/own-device'
import { visitStory } from '../stories/fixtures/visit-story'
import { forgetVisitor } from '../stories/play/device'
import { expectUntouched, forgetRequests } from '../stories/play/provider'
import { answerPanel } from './judge-channel'
import { theme } from './theme'
import { globalTypes, initialGlobals, viewports } from './toolbars'
import './preview.css'

declare global {
  interface Window {
    /** Where stories run as tests: gives the story its window. @param named the one that the story names */
    fitStory?(named: unknown): Promise<void>
  }
}

// a frame within a page, where other stories stand beside it
if (document.referrer.includes('viewMode=docs') || location.search.includes('device=own')) giveOwnDevice()

// where stories run as tests there is no panel to answer
if (!import.meta.env.VITEST) answerPanel()

// parts are fetched when they are needed, which takes its time on a busy machine; what is announced to screen readers
// stands a second time in the page a moment after it is written, and a text is looked for where it is written
configure({ asyncUtilTimeout: 30_000, defaultIgnore: 'script, style, .af-status' })

const preview: Preview = {
  decorators: [visitStory],
  globalTypes,
  initialGlobals,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    // Storybook's own, which would push ours out of a window 1280 px wide
    backgrounds: { disabled: true },
    viewport: { options: viewports },
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    // each story on a docs page is a page of its own: there is one provider to a page
    docs: { theme, story: { inline: false, height: '48rem' } },
    options: {
      storySort: {
        order: [
          'Start',
          ['Introduction', 'What is sent, and when', 'How consent flows', 'Install'],
          'Foundations',
          ['Tokens', 'Theme editor', 'Tailwind', 'shadcn', 'Radix Themes', 'Writing', 'Accessibility', 'Privacy states'],
          'Components',
          [
            'ConsentBanner',
            'GranularSettings',
            'PrivacyDisclaimer',
            'ChatPlaceholder',
            'ConsentGate',
            'PrivacyFacts',
            'ConsentReceipt',
            'PrivacySettingsButton',
            'Signals',
            'Consent platform',
          ],
          'Parts',
          'States',
          ['Matrix', 'Banner', 'Settings', 'Disclaimer', 'Placeholder', 'Gate', 'Facts'],
          'Vendors',
          'Sources',
          [
            'Overview',
            'Usercentrics',
            'Cookiebot',
            'OneTrust',
            'Didomi',
            'consentmanager',
            'Klaro',
            'c15t',
            'vanilla-cookieconsent',
            'Your own',
          ],
          'Languages',
          ['Overview', 'All texts'],
          'Migration',
          'Journeys',
          ['Overview'],
          'Promises',
          'Judge',
          'Testing',
        ],
      },
    },
  },
  beforeEach: async ({ globals }) => {
    await window.fitStory?.(globals.viewport?.value)
    delete document.documentElement.dataset.stopped
    forgetVisitor()
    forgetRequests()
    return () => {
      window.dispatchEvent(new Event('story-end'))
    }
  },
  // stories that load the provider say so; for all others the list of requests is empty to the end
  afterEach: async ({ parameters }) => {
    if (!parameters.loads) await expectUntouched()
  },
}

export default preview

import type { Decorator, Preview } from '@storybook/react-vite'
import { configure } from 'storybook/test'
import type { StoryConsentOptions } from '../stories/fixtures/consent'
import { StoryProvider } from '../stories/fixtures/story-provider'
import { expectUntouched } from '../stories/play/provider'
import { globalTypes, viewports } from './toolbars'
import './preview.css'

declare module 'ask-first/core' {
  interface Register {
    consent: ReturnType<typeof import('../stories/fixtures/consent').storyConsent>
  }
}

const none: StoryConsentOptions = {}

// parts are fetched when they are needed, which takes its time on a busy machine
configure({ asyncUtilTimeout: 5000 })

/** Puts the provider round each story. The story's own parameters win over the toolbar. */
const withConsent: Decorator = (Story, { globals, parameters, id }) => {
  const network = parameters.network ?? globals.network
  const decision = parameters.decision ?? globals.decision
  return (
    <StoryProvider
      key={`${id} ${network} ${decision}`}
      network={network}
      decision={decision}
      language={globals.locale}
      theme={globals.theme}
      consent={parameters.consent ?? none}
      before={parameters.before ?? none}
    >
      <Story />
    </StoryProvider>
  )
}

const preview: Preview = {
  decorators: [withConsent],
  globalTypes,
  initialGlobals: { locale: 'de', theme: 'system', decision: 'undecided', network: 'ok' },
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    viewport: { options: viewports },
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    // each story on a docs page is a page of its own: there is one provider to a page
    docs: { story: { inline: false, height: '48rem' } },
    options: {
      storySort: {
        order: [
          'Start',
          ['Introduction', 'Install', 'How consent flows'],
          'Foundations',
          ['Tokens', 'Writing'],
          'Components',
          'Parts',
          'Journeys',
        ],
      },
    },
  },
  beforeEach: () => {
    // where stories run as tests nothing is half-way through a fade when its contrast is measured
    if (import.meta.env.VITEST) document.documentElement.style.setProperty('--af-duration', '0s')
    delete document.documentElement.dataset.stopped
    for (const key of ['ask-first', 'muster-chat-session']) {
      localStorage.removeItem(key)
      sessionStorage.removeItem(key)
    }
    performance.clearResourceTimings()
    // biome-ignore lint/suspicious/noDocumentCookie: the one cookie of the scripted provider
    document.cookie = 'muster-chat-id=; max-age=0; path=/'
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

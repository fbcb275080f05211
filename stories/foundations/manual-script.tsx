import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import en from 'ask-first/locales/en'
import enMore from 'ask-first/locales/en/more'
import { Rows } from '../blocks/rows'
import { StoryLink } from '../blocks/story-link'

type Texts = { readonly first: typeof de.first; readonly more: typeof deMore }

/** One step: what to do, in which story, and what must be heard. */
interface Step {
  readonly act: string
  readonly story: string
  readonly heard: (texts: Texts) => string
  readonly also?: string
}

const company = 'Muster Chat GmbH'

const steps: readonly Step[] = [
  {
    act: 'Load the page; go to the first region',
    story: 'journeys-first-visit--first-visit',
    heard: ({ first }) => first.banner.title,
    also: 'region, heading of level 2; the focus has not moved',
  },
  { act: 'Press the refusal', story: 'journeys-first-visit--first-visit', heard: ({ first }) => first.saved.off, also: 'once' },
  {
    act: 'Go to the launcher',
    story: 'components-chatplaceholder--at-rest',
    heard: ({ first }) => `${first.launcher.label}, ${first.launcher.off}`,
    also: 'button, collapsed',
  },
  {
    act: 'Open it',
    story: 'components-chatplaceholder--asking',
    heard: ({ first, more }) => more.chat.title.replace('{name}', first.kinds.chat),
    also: 'dialog; the focus is on its title',
  },
  {
    act: 'Go to the switch',
    story: 'components-chatplaceholder--asking',
    heard: ({ more }) => more.chat.switch,
    also: 'switch, off, with the line that the chat opens at once',
  },
  {
    act: 'Turn it on',
    story: 'components-chatplaceholder--loading',
    heard: ({ more }) => more.chat.loading.replace('{company}', company),
    also: 'once; no percentages',
  },
  { act: 'Wait five seconds', story: 'components-chatplaceholder--slow', heard: ({ more }) => more.chat.slow },
  {
    act: 'Turn it on and go elsewhere',
    story: 'components-chatplaceholder--open',
    heard: ({ more }) => more.chat.ready,
    also: 'the focus has not moved',
  },
  {
    act: 'Turn it on and stay',
    story: 'components-chatplaceholder--open',
    heard: () => 'the provider’s own field',
    also: 'the focus moved; no second sentence',
  },
  {
    act: 'Turn it on, blocked',
    story: 'components-chatplaceholder--failed-blocked',
    heard: ({ more }) => `${more.chat.failed} ${more.chat.reasons.blocked}`,
  },
  { act: 'Turn it on, offline', story: 'journeys-offline-or-blocked--offline', heard: ({ more }) => more.chat.reasons.offline },
  {
    act: 'Turn the chat off',
    story: 'components-chatplaceholder--turned-off',
    heard: ({ more }) => more.chat.stopped,
    also: 'the focus is on the launcher',
  },
  {
    act: 'Turn a rude chat off',
    story: 'components-chatplaceholder--needs-reload',
    heard: ({ more }) => more.chat.reloadText,
    also: 'a button beside it; nothing reloads by itself',
  },
]

/** What to do and what to hear, with the kit's words of today. */
export function ManualScript() {
  return (
    <Rows
      label="A script for the check by hand"
      head={['', 'Do', 'Hear (de)', 'Hear (en)', 'And']}
      rows={steps.map(({ act, story, heard, also = '' }, index) => [
        index + 1,
        <StoryLink key={act} to={`story/${story}`}>
          {act}
        </StoryLink>,
        <span key={act} lang="de">
          {heard({ first: de.first, more: deMore })}
        </span>,
        <span key={act} lang="en">
          {heard({ first: en.first, more: enMore })}
        </span>,
        also,
      ])}
    />
  )
}

'use client'
import { type ComponentType, type ReactElement, type ReactNode, useState } from 'react'
import type { ConsentProviderProps } from '../react/index.js'
import { forgetDevice } from './forget-device.js'
import { createTestRecord, type TestDecision } from './test-record.js'

type Definition = ConsentProviderProps['consent']

/** What `withConsent` takes: properties of the provider, and what the visitor decided before. */
export interface StoryConsent extends Omit<ConsentProviderProps, 'consent' | 'children'> {
  /** `ConsentProvider` of the kit, or a component of yours round it. */
  provider: ComponentType<ConsentProviderProps>
  /** The definition, or a function that makes one for each story, so that none counts the calls of another. */
  consent: Definition | (() => Definition)
  /** What the visitor decided before; `initialRecord` replaces it. @default 'undecided' */
  decision?: TestDecision
  /** The definition they decided on, where it differs: what has changed since is asked again. @default `consent` */
  before?: Definition | (() => Definition)
}

/** What is needed of a story's context. */
export interface StoryContext {
  readonly id: string
  readonly globals: Readonly<Record<string, unknown>>
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * A Storybook decorator that puts the provider round a story. Each story begins on an empty device, with the decisions it
 * names. One provider stands on a page: on docs pages show stories in frames (`docs: { story: { inline: false } }`).
 *
 * @param options Or a function that makes them of a story's context, for example of a toolbar.
 * @example
 * export default { decorators: [withConsent({ provider: ConsentProvider, consent, locale: en, decision: 'granted' })] }
 */
export function withConsent(
  options: StoryConsent | ((context: StoryContext) => StoryConsent),
): (Story: ComponentType, context: StoryContext) => ReactElement {
  return (Story, context) => {
    const given = typeof options === 'function' ? options(context) : options
    return (
      <Visitor key={JSON.stringify([context.id, given.decision])} {...given}>
        <Story />
      </Visitor>
    )
  }
}

/** A visitor who decided so before and comes to the story now. */
function Visitor({ provider: Provider, consent: given, before, decision, children, ...rest }: StoryConsent & { children: ReactNode }) {
  const [{ consent, initialRecord }] = useState(() => {
    const definition = made(given)
    forgetDevice(definition)
    return { consent: definition, initialRecord: createTestRecord(before ? made(before) : definition, decision) }
  })
  return (
    <Provider consent={consent} initialRecord={initialRecord} {...rest}>
      {children}
    </Provider>
  )
}

const made = (given: Definition | (() => Definition)): Definition => (typeof given === 'function' ? given() : given)

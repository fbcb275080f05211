import type { Decorator } from '@storybook/react-vite'
import { cleanup, render, screen } from '@testing-library/react'
import { ConsentGate, ConsentProvider, useMessages } from 'ask-first'
import { createTestConsent, type StoryContext, type TestDecision, withConsent } from 'ask-first/testing'
import { describe, expect, it } from 'vitest'
import { locales, stored } from '../components/render.js'

const { consent } = createTestConsent()

function Page() {
  return (
    <>
      <p>{useMessages().tag}</p>
      <ConsentGate service="video">The film</ConsentGate>
    </>
  )
}

let stories = 0

/** A story below the decorator. The stories of the kit show it in a Storybook; here it is called on either version of React. */
function story(decorator: ReturnType<typeof withConsent>, globals: StoryContext['globals'] = {}) {
  // what a Storybook takes
  decorator satisfies Decorator
  stories += 1
  const context = { id: `story-${stories}`, globals, parameters: {} }
  return () => decorator(Page, context)
}

const decided = (decision?: TestDecision) =>
  story(withConsent({ provider: ConsentProvider, consent, locale: locales.en, ...(decision && { decision }) }))

const isClosed = () => document.querySelector('[data-ask-first="gate"]')?.getAttribute('data-state') === 'closed'

describe('the decorator for stories', () => {
  it('shows the story to a visitor who decided as told', async () => {
    const Granted = decided({ granted: ['video'] })
    render(<Granted />)
    expect(await screen.findByText('The film')).toBeVisible()
    cleanup()
    const Undecided = decided()
    render(<Undecided />)
    expect(isClosed()).toBe(true)
  })

  it('begins each story on an empty device, and leaves alone what others keep there', () => {
    localStorage.setItem('storybook-layout', 'wide')
    localStorage.setItem('fake-chat-state', 'left by a story')
    const Granted = decided('granted')
    render(<Granted />)
    expect(stored()).toEqual({ chat: 'granted', video: 'granted' })
    cleanup()
    const Denied = decided('denied')
    render(<Denied />)
    expect(stored()).toEqual({ chat: 'denied', video: 'denied' })
    cleanup()
    const Undecided = decided()
    render(<Undecided />)
    expect(stored()).toEqual({})
    expect(isClosed()).toBe(true)
    expect(localStorage.getItem('fake-chat-state')).toBeNull()
    expect(localStorage.getItem('storybook-layout')).toBe('wide')
  })

  it('follows the toolbar, and makes a definition for each story', async () => {
    let made = 0
    const decorator = withConsent(({ globals }) => ({
      provider: ConsentProvider,
      locale: globals['locale'] === 'de' ? locales.de : locales.en,
      consent() {
        made += 1
        return createTestConsent().consent
      },
    }))
    const German = story(decorator, { locale: 'de' })
    const { rerender } = render(<German />)
    expect(screen.getByText('de')).toBeVisible()
    rerender(<German />)
    expect(made).toBe(1)
    cleanup()
    const English = story(decorator, { locale: 'en' })
    render(<English />)
    expect(screen.getByText('en')).toBeVisible()
    expect(made).toBe(2)
  })
})

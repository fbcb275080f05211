import { expect } from 'storybook/test'
import { providerFolder } from '../fixtures/scripted-chat'

/** Everything on this page that was asked of the scripted provider since the story began, or is about to be. */
export function requestsToProvider(): string[] {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  const named = [...document.querySelectorAll('script, iframe, img, link')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )
  return [...new Set([...asked, ...named])].filter((address) => address.startsWith(providerFolder))
}

/** What the scripted provider keeps on the device. */
export const keptByProvider = (): string[] =>
  [...keysOfStorage(), ...document.cookie.split('; ')].filter((name) => name.startsWith('muster-chat'))

function keysOfStorage(): string[] {
  try {
    return Object.keys(localStorage)
  } catch {
    // a story may block it; then nothing can be kept there
    return []
  }
}

/** What the kit keeps on the device; the Storybook around a story keeps things of its own. */
export const keptByKit = (): string[] => [localStorage, sessionStorage].flatMap((area) => area.getItem('ask-first') ?? [])

/** Fails if the provider was asked for anything or kept anything. */
export async function expectUntouched(): Promise<void> {
  await expect(requestsToProvider()).toEqual([])
  await expect(keptByProvider()).toEqual([])
}

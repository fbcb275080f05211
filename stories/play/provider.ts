import { expect } from 'storybook/test'
import { chatsMade, providerFolder } from '../fixtures/scripted-chat'

let former = 0

/** Begins a story: what chats of former stories asked for, or still ask for on a slow network, no longer counts. */
export function forgetRequests(): void {
  former = chatsMade()
  performance.clearResourceTimings()
}

/** Everything on this page that was asked of the scripted provider since the story began, or is about to be. */
export function requestsToProvider(): string[] {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name)
  const named = [...document.querySelectorAll('script, iframe, img, link')].map(
    (element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '',
  )
  return [...new Set([...asked, ...named])].filter(
    (address) => address.startsWith(providerFolder) && !(Number(new URL(address).search.slice(1)) <= former),
  )
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

/** Fails if the provider was asked for anything or kept anything. */
export async function expectUntouched(): Promise<void> {
  await expect(requestsToProvider()).toEqual([])
  await expect(keptByProvider()).toEqual([])
}

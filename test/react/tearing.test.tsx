import { useConsent, useConsentActions } from 'ask-first'
import { startTransition, useState } from 'react'
import { expect, it } from 'vitest'
import { App, press, until } from './app.js'
import { mount } from './mount.js'

const readers = Array.from({ length: 200 }, (_, index) => `reader ${index}`)
let rendered = 0

/** Reads the answer, and is so slow that React stops in the middle of 200 of them. */
function SlowReader() {
  rendered += 1
  const end = performance.now() + 1
  while (performance.now() < end);
  return <li>{useConsent('video')}</li>
}

let show: () => void
let withdrawVideo: () => void

function Readers() {
  const [isShown, setShown] = useState(false)
  const { withdraw } = useConsentActions()
  show = () => startTransition(() => setShown(true))
  withdrawVideo = () => withdraw('video')
  return (
    <ul>
      <li>{useConsent('video')}</li>
      {isShown && readers.map((name) => <SlowReader key={name} />)}
    </ul>
  )
}

const answers = () => new Set([...document.querySelectorAll('li')].map(({ textContent }) => textContent))

it('W3: a withdrawal in the middle of a transition is seen by all readers in the same frame', async () => {
  mount(
    <App>
      <Readers />
    </App>,
  )
  await press('grant video')
  await expect.poll(answers).toEqual(new Set(['granted']))
  const seen: string[] = []
  const observer = new MutationObserver(() => seen.push([...answers()].join(' and ')))
  observer.observe(document.body, { childList: true, subtree: true, characterData: true })
  rendered = 0
  show()
  // React gives the page its turn between slow parts: this one comes when some have read and others have not
  const withdrawnAt = await new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      if (rendered < 20) return port2.postMessage('')
      withdrawVideo()
      resolve(rendered)
    }
    port2.postMessage('')
  })
  expect(withdrawnAt).toBeLessThan(readers.length)
  expect(document.querySelectorAll('li')).toHaveLength(1)
  await until(() => document.querySelectorAll('li').length === readers.length + 1)
  await expect.poll(answers).toEqual(new Set(['denied']))
  observer.disconnect()
  expect(seen.length).toBeGreaterThan(0)
  expect(seen.filter((one) => one.includes(' and '))).toEqual([])
})

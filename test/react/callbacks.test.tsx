import { ChatPlaceholder, ConsentGate } from 'ask-first'
import { expect, it } from 'vitest'
import { App, press, stateOf, until, vendorChat } from './app.js'
import { hearErrors, mount } from './mount.js'

const fail = () => {
  throw new Error('an error of the app')
}

it('R1: an onDecision that throws is reported, and the decision takes effect and is kept', async () => {
  const errors = hearErrors()
  const page = (
    <App onDecision={fail}>
      <ConsentGate service="video">
        <p id="film">Film</p>
      </ConsentGate>
      <ConsentGate service="map">
        <p id="map">Map</p>
      </ConsentGate>
    </App>
  )
  const unmount = mount(page)
  await press('grant video')
  await until(() => document.querySelector('#film'))
  await press('grant map')
  await until(() => document.querySelector('#map'))
  await press('withdraw map')
  await expect.poll(() => document.querySelector('#map')).toBe(null)
  // told once the code of events is there
  await expect.poll(() => errors).toHaveLength(3)
  unmount()
  mount(page)
  await until(() => document.querySelector('#film'))
  expect(document.querySelector('#map')).toBe(null)
})

it('W3: an onStopped that throws is reported, and the chat ends and can be had again', async () => {
  const errors = hearErrors()
  mount(
    <App onStopped={fail}>
      <ChatPlaceholder service="chat" />
    </App>,
  )
  for (const times of [1, 2]) {
    await press('grant chat')
    await press('start chat')
    await until(vendorChat)
    await press('withdraw chat')
    await expect.poll(vendorChat).toBe(null)
    await expect.poll(() => stateOf('placeholder')).toBe('stopped')
    expect(errors).toHaveLength(times)
  }
})

import { ChatPlaceholder, ConsentGate } from 'ask-first'
import { StrictMode } from 'react'
import { expect, it } from 'vitest'
import { App, boots, nothingTold, press, until, vendorChat } from './app.js'
import { mount } from './mount.js'

it('W6: under StrictMode a chat boots once, each act is told once, and its end is told once', async () => {
  const told = nothingTold()
  const before = boots()
  mount(
    <StrictMode>
      <App told={told}>
        <ChatPlaceholder service="chat" />
      </App>
    </StrictMode>,
  )
  await press('grant chat')
  await expect.poll(() => told.decisions).toHaveLength(1)
  await press('start chat')
  await until(vendorChat)
  expect(boots()).toBe(before + 1)
  await press('withdraw chat')
  await expect.poll(() => told.stopped).toHaveLength(1)
  expect(vendorChat()).toBe(null)
  await expect.poll(() => told.decisions.map(({ granted }) => granted)).toEqual([['chat'], []])
  await press('grant chat')
  await press('start chat')
  await until(vendorChat)
  expect(boots()).toBe(before + 2)
  await expect.poll(() => told.decisions).toHaveLength(3)
})

it('G1, W6: under StrictMode a gate imports its content once, and not before the grant', async () => {
  let imports = 0
  const load = async () => {
    imports += 1
    return { default: () => <p id="film">Film</p> }
  }
  mount(
    <StrictMode>
      <App>
        <ConsentGate service="video" load={load} />
      </App>
    </StrictMode>,
  )
  await until(() => document.querySelector('[data-ask-first="gate"]'))
  expect(imports).toBe(0)
  await press('grant video')
  await until(() => document.querySelector('#film'))
  expect(imports).toBe(1)
})

it('W3: a chat ends when the provider leaves the page, and the StrictMode mount before it ended nothing', async () => {
  const unmount = mount(
    <StrictMode>
      <App />
    </StrictMode>,
  )
  await press('grant chat')
  await press('start chat')
  await until(vendorChat)
  unmount()
  await expect.poll(vendorChat).toBe(null)
})

import { describe, expect, it } from 'vitest'
import { createWorld } from './world.js'

const world = createWorld()

const widget = `
  window.boots = (window.boots ?? 0) + 1
  document.body.append(Object.assign(document.createElement('div'), { id: 'chat' }))
  window.Chat = { ready: true, open() {}, stop() { window.stops = (window.stops ?? 0) + 1 } }`

async function visit() {
  const { open, vendor } = world()
  vendor.answers = { '/chat.js': { body: widget, delay: 20 } }
  const { page } = await open()
  return { page, vendor, src: `${vendor.origin}/chat.js` }
}

describe('the sessions of a page', () => {
  it('G5, G6: open nothing that is not granted, and nothing nobody defined', async () => {
    const { page, src, vendor } = await visit()
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const other = kit.chat(src, { id: 'other' })
      const sessions = kit.createSessions([kit.chat(src), other], { view: window, locale: () => 'de' }, (id) => id === 'other')
      sessions.open('chat')
      sessions.open('nobody')
      sessions.open('other')
      await kit.reach(sessions.state('other'), 'open')
      return ['chat', 'nobody', 'other'].map((id) => sessions.state(id).get().status)
    }, src)
    expect(end).toEqual(['idle', 'idle', 'open'])
    expect(vendor.asked).toEqual(['/chat.js'])
  })

  it('G5: ask once more right before they start: a grant that ended meanwhile starts nothing', async () => {
    const { page, src, vendor } = await visit()
    const statuses = await page.evaluate(async (src) => {
      const { kit } = window
      let isGranted = true
      const sessions = kit.createSessions([kit.chat(src)], { view: window, locale: () => 'de' }, () => isGranted)
      const statuses = kit.history(sessions.state('chat'))
      sessions.open('chat')
      isGranted = false
      await kit.reach(sessions.state('chat'), 'idle')
      return statuses
    }, src)
    expect(statuses).toEqual(['idle', 'loading', 'idle'])
    expect(vendor.asked).toEqual([])
  })

  it('W6: a withdrawal while the engine itself is on its way overtakes the start', async () => {
    const { page, src, vendor } = await visit()
    const statuses = await page.evaluate(async (src) => {
      const { kit } = window
      const sessions = kit.createSessions([kit.chat(src)], { view: window, locale: () => 'de' }, () => true)
      const statuses = kit.history(sessions.state('chat'))
      sessions.open('chat')
      sessions.stop('chat')
      await kit.reach(sessions.state('chat'), 'stopped')
      return statuses
    }, src)
    expect(statuses).toEqual(['idle', 'loading', 'stopping', 'stopping', 'stopped'])
    expect(vendor.asked).toEqual([])
  })

  it('end all together, those that never began excepted', async () => {
    const { page, src } = await visit()
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const quiet = kit.chat(src, { id: 'quiet' })
      const sessions = kit.createSessions([kit.chat(src), quiet], { view: window, locale: () => 'de' }, () => true)
      sessions.open('chat')
      await kit.reach(sessions.state('chat'), 'open')
      sessions.stopAll()
      const inTheSameTick = sessions.state('chat').get().status
      await kit.reach(sessions.state('chat'), 'stopped')
      return [inTheSameTick, sessions.state('quiet').get().status]
    }, src)
    expect(end).toEqual(['stopping', 'idle'])
  })
})

describe('a provider under StrictMode', () => {
  it('W6: boots a service once, and withdrawal flips and clears in the same tick', async () => {
    const { page, src, vendor } = await visit()
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const consent = kit.defineConsent({
        controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' },
        purposes: { support: {} },
        services: [{ ...kit.chat(src), purpose: 'support' }],
      })
      const { chat, actions, stopped } = await kit.mountStrictly(consent)
      const until = (status: string) =>
        new Promise<void>((resolve) => {
          const timer = setInterval(() => {
            if (chat().state.status !== status) return
            clearInterval(timer)
            resolve()
          })
        })
      chat().open()
      const beforeGrant = chat().state.status
      actions().grant('chat', { method: 'placeholder', remember: true })
      chat().continue()
      chat().continue()
      await until('open')
      const boots = Reflect.get(window, 'boots')
      actions().withdraw('chat')
      const inTheSameTick = { nodes: document.querySelectorAll('#chat').length, global: 'Chat' in window }
      await until('stopped')
      const reports = stopped.length
      chat().continue()
      return { beforeGrant, boots, inTheSameTick, stops: Reflect.get(window, 'stops'), reports, errors: kit.errors }
    }, src)
    expect(end).toEqual({
      beforeGrant: 'idle',
      boots: 1,
      inTheSameTick: { nodes: 0, global: false },
      stops: 1,
      reports: 1,
      errors: [],
    })
    expect(vendor.asked).toEqual(['/chat.js'])
  })

  it('stops what runs when it leaves the page', async () => {
    const { page, src } = await visit()
    const end = await page.evaluate(async (src) => {
      const { kit } = window
      const consent = kit.defineConsent({
        controller: { name: 'Muster GmbH', contact: 'mailto:datenschutz@muster.example', privacyPolicy: '/datenschutz' },
        purposes: { support: {} },
        services: [{ ...kit.chat(src), purpose: 'support' }],
      })
      const { chat, actions, unmount } = await kit.mountStrictly(consent)
      actions().grant('chat', { method: 'placeholder', remember: true })
      chat().continue()
      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (chat().state.status !== 'open') return
          clearInterval(timer)
          resolve()
        })
      })
      unmount()
      await new Promise<void>((resolve) => {
        const timer = setInterval(() => {
          if (document.querySelector('#chat')) return
          clearInterval(timer)
          resolve()
        })
      })
      const kept = kit.readKept(consent, window).remembered.services.chat?.decision
      return { stops: Reflect.get(window, 'stops'), global: 'Chat' in window, kept }
    }, src)
    expect(end).toEqual({ stops: 1, global: false, kept: 'granted' })
  })
})

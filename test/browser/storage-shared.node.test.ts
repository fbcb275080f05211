import type { Page } from 'playwright'
import { describe, expect, it } from 'vitest'
import { begin, decide, denied, held, jarOf, reload, standing, undecided, visit } from './device.js'
import { createWorld } from './world.js'

const parents = ['beispiel.localhost', 'beispiel.test'] as const
const world = createWorld({ hosts: parents.flatMap((parent) => [`shop.${parent}`, `www.${parent}`]) })

/** What a page prints as warnings from now on. */
function warningsOf(page: Page) {
  const lines: string[] = []
  page.on('console', (message) => message.type() === 'warning' && lines.push(message.text()))
  return lines
}

describe('a choice shared among subdomains', () => {
  it.each(parents)('R1: made on one is known on the other, a refusal and a withdrawal too (%s)', async (parent) => {
    const shared = { cookieDomain: parent }
    const { context, page: shop } = await world().open({ host: `shop.${parent}` })
    const warnings = warningsOf(shop)
    await begin(shop, shared)
    await decide(shop, { grant: ['chat'], deny: ['video', 'stats'], method: 'settings-save' })
    expect(await standing(shop)).toMatchObject({ persistence: 'cookie' })
    expect(await jarOf(context)).toMatchObject([
      { name: 'ask-first', domain: `.${parent}`, path: '/', sameSite: 'Lax', secure: parent.endsWith('localhost') },
    ])
    const www = await visit(await context.newPage(), world().address('/', `www.${parent}`), shared)
    expect(await standing(www)).toEqual({ ...denied, chat: 'granted', persistence: 'cookie' })
    await decide(www, { deny: ['chat'], method: 'withdraw' })
    await reload(shop, shared)
    expect(await standing(shop)).toEqual({ ...denied, persistence: 'cookie' })
    expect(await jarOf(context)).toHaveLength(1)
    expect(warnings).toEqual([])
  })

  it.each(['localhost', 'test', 'anderes.test', 'evil.shop.beispiel.test', '127.0.0.1', 'beispiel.test.', 'https://beispiel.test', '..'])(
    'R1: is kept in localStorage, and the developer told, where the browser takes no cookie for %s',
    async (cookieDomain) => {
      const { context, page } = await world().open({ host: 'shop.beispiel.test' })
      const warnings = warningsOf(page)
      await begin(page, { cookieDomain })
      expect(await standing(page)).toMatchObject(undecided)
      for (const id of ['chat', 'video', 'stats']) await decide(page, { deny: [id], method: 'settings-save' })
      expect(await standing(page)).toEqual({ ...denied, persistence: 'local' })
      expect(await context.cookies()).toEqual([])
      expect(warnings).toHaveLength(1)
      expect(warnings[0]).toMatch(/^\[ask-first\] bad-cookie-domain: /)
      expect(warnings[0]).toContain(`“${cookieDomain}”`)
      expect(warnings[0]).toContain('shop.beispiel.test')
      await reload(page, { cookieDomain })
      expect(await standing(page)).toEqual({ ...denied, persistence: 'local' })
    },
  )

  it.each(parents)('G4: once withdrawn, a grant of before and after it was shared stays gone (%s)', async (parent) => {
    const { context, page } = await world().open({ host: `shop.${parent}` })
    await begin(page)
    await decide(page, { grant: ['chat'], method: 'placeholder' })
    await reload(page, { cookieDomain: parent })
    await decide(page, { deny: ['chat'], method: 'withdraw' })
    expect(await jarOf(context)).toHaveLength(1)
    await reload(page)
    expect(await standing(page)).not.toMatchObject({ chat: 'granted' })
    await decide(page, { deny: ['video'], method: 'settings-save' })
    await reload(page, { cookieDomain: parent })
    expect(await standing(page)).not.toMatchObject({ chat: 'granted' })
  })

  it('says nothing of the domain where a record is too large for any cookie', async () => {
    const large = { cookieDomain: 'beispiel.test', further: 60 }
    const { page } = await world().open({ host: 'shop.beispiel.test' })
    const warnings = warningsOf(page)
    await begin(page, large)
    await decide(page, { deny: ['chat', ...Array.from({ length: 60 }, (_, index) => `more-${index}`)], method: 'banner-reject' })
    expect(await standing(page)).toMatchObject({ chat: 'denied', persistence: 'local' })
    expect((await held(page)).cookies).toBe('')
    expect(warnings).toEqual([])
  })
})

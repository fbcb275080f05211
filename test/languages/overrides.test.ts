import { withOverrides } from 'ask-first/locales'
import de from 'ask-first/locales/de'
import deMore from 'ask-first/locales/de/more'
import { describe, expect, it } from 'vitest'

describe('withOverrides', () => {
  it('puts a text in another, and leaves all others', () => {
    const own = withOverrides(de, { first: { launcher: { label: 'Beratung' } } })
    expect(own).toMatchObject({ tag: 'de', first: { launcher: { label: 'Beratung', off: de.first.launcher.off } } })
    expect({ ...own.first, launcher: de.first.launcher }).toEqual(de.first)
    expect(de.first.launcher.label).not.toBe('Beratung')
  })

  it('does so in what is fetched later, and fetches it no sooner', async () => {
    let fetched = 0
    const slow = {
      ...de,
      more: async () => {
        fetched += 1
        return { default: deMore }
      },
    }
    const { more } = withOverrides(slow, { more: { chat: { turnOff: 'Beratung ausschalten' } } })
    expect(fetched).toBe(0)
    if (typeof more !== 'function') throw new Error('it is there at once')
    expect((await more()).default).toEqual({ ...deMore, chat: { ...deMore.chat, turnOff: 'Beratung ausschalten' } })
    expect(fetched).toBe(1)
  })

  it('does so in what is there already', () => {
    const { more } = withOverrides({ ...de, more: deMore }, { more: { facts: { days: { other: '{n} x' } } } })
    expect(more).toMatchObject({ facts: { days: { one: deMore.facts.days.one, other: '{n} x' } } })
  })

  it('keeps the text of the language where one is undefined', () => {
    const own: { rejectAll?: string } = JSON.parse('{}')
    expect(withOverrides(de, { first: { ...own } }).first.rejectAll).toBe(de.first.rejectAll)
  })

  it('puts a text only where a text was, and a branch only where one was', () => {
    const wrong = JSON.parse('{"gate":null,"launcher":"Beratung","banner":{"title":{"a":"b"},"ask":7},"rejectAll":null}')
    expect(withOverrides(de, { first: wrong }).first).toEqual(de.first)
  })

  it('takes nothing but texts from data that came from elsewhere', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true},"launcher":{"__proto__":{"polluted":true},"label":"Beratung"}}')
    const own = withOverrides(de, { first: hostile })
    expect(own.first.launcher.label).toBe('Beratung')
    expect(Object(own.first).polluted).toBeUndefined()
    expect(Object(own.first.launcher).polluted).toBeUndefined()
    expect(Object({}).polluted).toBeUndefined()
  })
})

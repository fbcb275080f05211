import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isAtHosts } from '../../src/services/hosts.js'
import { matches } from '../../src/services/pattern.js'

describe('a pattern of a footprint', () => {
  it.each([
    ['ssid', 'ssid', true],
    ['ssid', 'ssid2', false],
    ['ssid', 'SSID', false],
    ['_chat_*', '_chat_visitor', true],
    ['_chat_*', '_chat_', true],
    ['_chat_*', 'my_chat_visitor', false],
    ['*_chat', 'my_chat', true],
    ['*_chat', 'my_chat2', false],
    ['a*b*c', 'a1b2c', true],
    ['a*b*c', 'abc', true],
    ['a*b*c', 'acb', false],
    ['aa*aa', 'aaa', false],
    ['aa*aa', 'aaaa', true],
    ['a*b*b', 'ab', false],
    ['*', '', true],
    ['**', 'anything', true],
    ['', '', true],
    ['', 'x', false],
    ['a.c', 'abc', false],
    ['(a+)+$', 'aaaa', false],
  ])('%s names %s: %s', (pattern, name, expected) => {
    expect(matches(pattern, name)).toBe(expected)
  })

  it('names what the same regular expression names', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 6 })
    const name = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 })
    fc.assert(
      fc.property(piece, name, (pattern, text) => {
        expect(matches(pattern, text)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text))
      }),
      { numRuns: 5000 },
    )
  })
})

describe('the hosts of a service', () => {
  const base = 'https://shop.example/cart'
  it.each([
    ['https://chat.example', 'https://chat.example/widget.js', true],
    ['https://chat.example', 'http://chat.example/widget.js', false],
    ['https://chat.example', 'https://chat.example.evil.example/widget.js', false],
    ['https://chat.example', 'https://evil.example/?https://chat.example', false],
    ['https://chat.example', 'https://user@chat.example/widget.js', true],
    ['https://chat.example:8443', 'https://chat.example/widget.js', false],
    ['https://chat.example:8443', 'https://chat.example:8443/widget.js', true],
    ['chat.example', 'http://chat.example/widget.js', true],
    ['https://*.chat.example', 'https://cdn.chat.example/widget.js', true],
    ['https://*.chat.example', 'https://a.b.chat.example/widget.js', true],
    ['https://*.chat.example', 'https://chat.example/widget.js', false],
    ['https://*.chat.example', 'https://evilchat.example/widget.js', false],
    ['wss://chat.example', 'wss://chat.example/socket', true],
    ['https://cdn.example/chat/', 'https://cdn.example/chat/widget.js', true],
    ['https://cdn.example/chat/', 'https://cdn.example/other/widget.js', false],
    ['https://cdn.example/chat.js', 'https://cdn.example/chat.js', true],
    ['https://cdn.example/chat.js', 'https://cdn.example/chat.js.map', false],
    ['https://shop.example', '/chunk.js', false],
    ['https://shop.example', 'https://shop.example/chunk.js', false],
    ['https://shop.example/chat/', '/chat/widget.js', true],
    ['https://shop.example/chat/', '/chunk.js', false],
    ['https://chat.example', 'not a host://', false],
    ['https://chat.example', '', false],
  ])('%s covers %s: %s', (source, address, expected) => {
    expect(isAtHosts(address, { script: [source] }, base)).toBe(expected)
  })

  it('count whatever the directive they stand under', () => {
    expect(isAtHosts('https://chat.example/x', { connect: ['https://chat.example'] }, base)).toBe(true)
    expect(isAtHosts('https://chat.example/x', {}, base)).toBe(false)
  })
})

import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sha256, toBase64, toHex } from '../../src/core/sha256.js'

const hexOfNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('SHA-256', () => {
  it('is that of the standard’s own examples', () => {
    expect(toHex(sha256('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(toHex(sha256(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(toHex(sha256('a'.repeat(1_000_000)))).toBe('cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0')
  })

  it('is that of node:crypto for every length up to 200', () => {
    for (let length = 0; length <= 200; length += 1) {
      const text = 'äx'.repeat(100).slice(0, length)
      expect(toHex(sha256(text))).toBe(hexOfNode(text))
    }
  })

  it('is that of node:crypto for 1,000 texts, lone surrogates included', () => {
    // any 16-bit unit, so that halves of pairs stand alone too
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((all) => String.fromCharCode(...all))
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        expect(toHex(sha256(text))).toBe(hexOfNode(text))
      }),
      { numRuns: 1000 },
    )
  })

  it('is written in base64 as a Content-Security-Policy wants it', () => {
    expect(toBase64(sha256("alert('x')"))).toBe(createHash('sha256').update("alert('x')").digest('base64'))
  })
})

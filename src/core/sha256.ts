/** The first `count` primes; the constants of SHA-256 are made from their roots. */
function primes(count: number): number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

/** The first 32 bits behind the point of a root. A double holds 18 bits more than that, so rounding differs nowhere. */
const fractionOf = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0

const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

/**
 * SHA-256 (FIPS 180-4) of a text in UTF-8. Without `crypto.subtle`, which is asynchronous and missing where a page came over http.
 *
 * @returns 32 bytes; see `toHex` and `toBase64`
 */
export function sha256(text: string): Uint8Array {
  const message = new TextEncoder().encode(text)
  const length = Math.ceil((message.length + 9) / 64) * 64
  const blocks = new DataView(new ArrayBuffer(length))
  message.forEach((byte, index) => {
    blocks.setUint8(index, byte)
  })
  blocks.setUint8(message.length, 0x80)
  blocks.setUint32(length - 8, Math.floor(message.length / 2 ** 29))
  blocks.setUint32(length - 4, message.length << 3)

  const first = primes(64)
  const constants = Int32Array.from(first, (prime) => fractionOf(Math.cbrt(prime)))
  const state = Int32Array.from(first.slice(0, 8), (prime) => fractionOf(Math.sqrt(prime)))
  const words = new Int32Array(64)
  const word = (index: number) => words[index] ?? 0
  for (let block = 0; block < length; block += 64) {
    // the eight words of the standard, a to h
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
    for (let round = 0; round < 64; round += 1) {
      const [early, late] = [word(round - 15), word(round - 2)]
      words[round] =
        round < 16
          ? blocks.getInt32(block + round * 4)
          : word(round - 16) +
            (rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3)) +
            word(round - 7) +
            (rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10))
      const one = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + (constants[round] ?? 0) + word(round)
      const two = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))
      ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0]
    }
    ;[a, b, c, d, e, f, g, h].forEach((value, index) => {
      state[index] = (state[index] ?? 0) + value
    })
  }
  return bytesOf(state)
}

function bytesOf(words: Int32Array): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(words.length * 4))
  words.forEach((word, index) => {
    bytes.setInt32(index * 4, word)
  })
  return new Uint8Array(bytes.buffer)
}

/** Bytes as hexadecimal digits, two each. */
export const toHex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** Bytes in base64, as Content-Security-Policy writes hashes. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes))

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pseudonymiser } from '../src/pseudonym.js'

describe('pseudonymiser', () => {
  it('is the start of HMAC-SHA-256', () => {
    // RFC 4231, test case 1.
    expect(pseudonymiser(new Uint8Array(20).fill(0x0b))('Hi There')).toBe('worker-b0344c61d8db3853')
  })

  it('is stable, and another one with another key', () => {
    const [one, again, other] = [
      pseudonymiser('a key of the harbour'),
      pseudonymiser('a key of the harbour'),
      pseudonymiser('a key of the airport'),
    ]
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, second) => {
        expect(one(id)).toBe(again(id))
        expect(one(id)).not.toBe(other(id))
        expect(one(id) === one(second)).toBe(id === second)
        expect(one(id)).toMatch(/^worker-[0-9a-f]{16}$/)
      }),
    )
  })

  it('does not follow later changes of the key', () => {
    const key = new Uint8Array(16).fill(1)
    const name = pseudonymiser(key)
    const before = name('ann')
    key.fill(2)
    expect(name('ann')).toBe(before)
  })

  it('refuses a key that can be guessed', () => {
    expect(() => pseudonymiser('short')).toThrow(RangeError)
    expect(() => pseudonymiser('')).toThrow(RangeError)
  })
})

import { randomBytes } from 'node:crypto'
import { constants, deflateRawSync, gzipSync, type ZlibOptions } from 'node:zlib'
import { gunzip as nodeGunzip } from '@aws-ai-outputs/node'
import { describe, expect, it } from 'vitest'
import { GzipDecoder, GzipError } from '../src/gzip-decoder.js'

interface Unpacked {
  readonly bytes: Buffer
  readonly code: string | undefined
  readonly message: string | undefined
}

function unpack(compressed: Uint8Array, size = 4096): Unpacked {
  const decoder = new GzipDecoder()
  const pieces: Uint8Array[] = []
  try {
    for (let at = 0; at < compressed.length; at += size)
      pieces.push(...collect(decoder.push(compressed.subarray(at, at + size)), pieces))
    pieces.push(...collect(decoder.finish(), pieces))
    return { bytes: Buffer.concat(pieces), code: undefined, message: undefined }
  } catch (error) {
    if (!(error instanceof GzipError)) throw error
    return { bytes: Buffer.concat(pieces), code: error.code, message: error.message }
  }
}

/** Takes what a generator gives, also when it throws in the end. */
function collect(pieces: Iterable<Uint8Array>, into: Uint8Array[]): Uint8Array[] {
  for (const piece of pieces) into.push(piece)
  return []
}

async function unpackWithZlib(compressed: Uint8Array): Promise<Unpacked> {
  const pieces: Uint8Array[] = []
  const source = {
    replayable: true,
    async *[Symbol.asyncIterator]() {
      yield compressed
    },
  }
  try {
    for await (const piece of nodeGunzip(source)) pieces.push(Buffer.from(piece))
    return { bytes: Buffer.concat(pieces), code: undefined, message: undefined }
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { bytes: Buffer.concat(pieces), code, message }
  }
}

/** Text that packs as real outputs do: about 6 to 1. */
function text(lines: number): Buffer {
  return Buffer.from(
    Array.from({ length: lines }, (_, i) => `{"File": "f", "Line": "${i}", "Score": 0.${(i * 7919) % 10_000}}\n`).join(''),
  )
}

const plain = text(5000)
const noise = randomBytes(70_000)

describe('unpacks', () => {
  const ways: [string, Buffer, ZlibOptions][] = [
    ['nothing', Buffer.alloc(0), {}],
    ['one byte', Buffer.from('a'), {}],
    ['text', plain, {}],
    ['text, badly packed', plain, { level: 1 }],
    ['text, not packed', plain, { level: 0 }],
    ['text, with the fixed codes', plain, { strategy: constants.Z_FIXED }],
    ['text, without matches', plain, { strategy: constants.Z_HUFFMAN_ONLY }],
    ['runs', Buffer.alloc(3_000_000, 'x'), {}],
    ['noise', noise, {}],
    [
      'far matches',
      Buffer.concat([noise.subarray(0, 32_768), noise.subarray(0, 32_768), plain, noise.subarray(0, 32_768)]),
      { level: 9 },
    ],
  ]
  for (const [name, bytes, options] of ways) {
    it(name, () => {
      const packed = gzipSync(bytes, options)
      for (const size of [1, 7, 4096, 1_000_000]) {
        if (size < 100 && packed.length > 100_000) continue
        const found = unpack(packed, size)
        expect(found.code).toBeUndefined()
        expect(found.bytes.equals(bytes)).toBe(true)
      }
    })
  }

  it('a header with every optional field', () => {
    const head = Buffer.from([0x1f, 0x8b, 8, 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 3, 0, 1, 2, 3])
    const trailer = gzipSync(plain).subarray(-8)
    const packed = Buffer.concat([head, Buffer.from('name.txt\0a comment\0'), deflateRawSync(plain), trailer])
    for (const size of [1, 1000]) expect(unpack(packed, size).bytes.equals(plain)).toBe(true)
  })
})

describe('agrees with zlib to the byte', () => {
  const packed = gzipSync(text(150))

  it.each([
    ['two members', Buffer.concat([packed, gzipSync('two')])],
    ['zero bytes behind', Buffer.concat([packed, Buffer.alloc(700)])],
    ['zero bytes and more behind', Buffer.concat([packed, Buffer.alloc(3), packed])],
    ['text behind', Buffer.concat([packed, Buffer.from('hello')])],
    ['the beginning of a member behind', Buffer.concat([packed, packed.subarray(0, 5)])],
    ['another method', Buffer.from([0x1f, 0x8b, 7, 0, 0, 0, 0, 0, 0, 3])],
    ['unknown flags', Buffer.from([0x1f, 0x8b, 8, 0x80, 0, 0, 0, 0, 0, 3])],
  ])('on %s', async (_, bytes) => {
    const expected = await unpackWithZlib(bytes)
    for (const size of [1, 100_000]) expect(unpack(bytes, size)).toEqual(expected)
  })

  it('on every truncation', async () => {
    for (let end = 2; end < packed.length; end += 11) {
      const cut = packed.subarray(0, end)
      const { message: _, ...expected } = await unpackWithZlib(cut)
      for (const size of [5, 100_000]) {
        const { message: __, ...found } = unpack(cut, size)
        expect(found).toEqual(expected)
      }
    }
  })

  it.each([
    ['dynamic codes', {}],
    ['fixed codes', { strategy: constants.Z_FIXED }],
    ['stored', { level: 0 }],
  ] as [string, ZlibOptions][])('wherever a byte is damaged: %s', async (_, options) => {
    const whole = gzipSync(text(40), options)
    for (let at = 2; at < whole.length; at += 1 + Math.floor(whole.length / 60)) {
      for (const flip of [0xff, 0x10]) {
        const damaged = Buffer.from(whole)
        damaged[at] = (damaged[at] as number) ^ flip
        const expected = await unpackWithZlib(damaged)
        for (const size of [1, 100_000]) expect({ at, ...unpack(damaged, size) }).toEqual({ at, ...expected })
      }
    }
  })
})

describe('is safe', () => {
  it('from headers without an end', () => {
    const decoder = new GzipDecoder()
    const head = Buffer.from([0x1f, 0x8b, 8, 8, 0, 0, 0, 0, 0, 3])
    const push = (bytes: Uint8Array): void => {
      for (const _ of decoder.push(bytes));
    }
    push(head)
    expect(() => {
      for (let i = 0; i < 40; i++) push(Buffer.alloc(65_536, 'a'))
    }).toThrow('header too long')
  })
})

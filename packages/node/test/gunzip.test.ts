import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { gunzip } from '../src/gunzip.js'
import { byteSource } from '../src/source.js'

interface Unpacked {
  readonly bytes: Buffer
  readonly error: (Error & { code?: string }) | undefined
}

async function unpack(compressed: Uint8Array, replayable: boolean, size = 100_000): Promise<Unpacked> {
  const chunks: Uint8Array[] = []
  let error: (Error & { code?: string }) | undefined
  let opened = 0
  const source = {
    replayable,
    async *[Symbol.asyncIterator]() {
      if (opened++ > 0 && !replayable) throw new Error('opened twice')
      for (let at = 0; at < compressed.length; at += size) yield compressed.subarray(at, at + size)
    },
  }
  try {
    for await (const chunk of gunzip(source)) chunks.push(Buffer.from(chunk))
  } catch (thrown) {
    error = thrown as Error
  }
  return { bytes: Buffer.concat(chunks), error }
}

/** Text that packs as real outputs do: about 6 to 1. */
function text(lines: number): Buffer {
  return Buffer.from(
    Array.from({ length: lines }, (_, i) => `{"File": "f", "Line": "${i}", "Score": 0.${(i * 7919) % 10_000}}\n`).join(''),
  )
}

describe('gunzip', () => {
  it.each([1, 3000, 1_000_000])('unpacks, in pieces of %i', async (size) => {
    const plain = text(size === 1 ? 50 : 50_000)
    const { bytes, error } = await unpack(gzipSync(plain), false, size)
    expect(error).toBeUndefined()
    expect(bytes.equals(plain)).toBe(true)
  })

  it('unpacks several members, and nothing', async () => {
    const { bytes } = await unpack(Buffer.concat([gzipSync('one '), gzipSync('two')]), false)
    expect(bytes.toString()).toBe('one two')
    expect((await unpack(gzipSync(''), false)).bytes).toHaveLength(0)
  })

  it('gives every byte of a truncated input, then says that it is truncated', async () => {
    const plain = text(20_000)
    const whole = gzipSync(plain)
    for (const end of [20, 1000, 70_000, whole.length - 9, whole.length - 8, whole.length - 1]) {
      const { bytes, error } = await unpack(whole.subarray(0, end), false)
      expect(error?.code).toBe('gzip-truncated')
      expect(plain.subarray(0, bytes.length).equals(bytes)).toBe(true)
      if (end >= whole.length - 8) expect(bytes.length).toBe(plain.length)
    }
  })

  it.each([true, false])('gives every byte before damage (replayable: %s)', async (replayable) => {
    const plain = text(60_000)
    const whole = gzipSync(plain)
    for (const at of [40_000, 150_000, whole.length - 5000]) {
      const damaged = Buffer.from(whole)
      // Deflate notices a run of noise after a few symbols; what it decodes from the noise itself may be anything.
      for (let i = 0; i < 64; i++) damaged[at + i] = (i * 2654435761) >>> 24
      const { bytes, error } = await unpack(damaged, replayable)
      expect(error?.code).toBe('gzip-corrupt')
      const intact = await unpack(whole.subarray(0, at), true)
      // One damaged byte holds at most a few symbols, and a symbol stands for at most 258 bytes.
      const sure = intact.bytes.length - 4 * 258
      expect(bytes.length).toBeGreaterThanOrEqual(sure)
      expect(plain.subarray(0, sure).equals(bytes.subarray(0, sure))).toBe(true)
    }
  })

  it('gives every byte when only the checksum is wrong', async () => {
    const plain = text(1000)
    const damaged = Buffer.from(gzipSync(plain))
    damaged[damaged.length - 6] = (damaged[damaged.length - 6] as number) ^ 1
    const { bytes, error } = await unpack(damaged, true)
    expect(bytes.equals(plain)).toBe(true)
    expect(error).toMatchObject({ code: 'gzip-corrupt', message: expect.stringContaining('check') })
  })

  it('can be left early', async () => {
    for await (const chunk of gunzip({
      async *[Symbol.asyncIterator]() {
        yield gzipSync(text(50_000))
      },
    })) {
      expect(chunk.length).toBeGreaterThan(0)
      break
    }
  })

  it('pauses while what it has unpacked waits', async () => {
    const member = gzipSync(Buffer.alloc(2 ** 20))
    const packed = Buffer.concat(Array.from({ length: 96 }, () => member))
    const before = process.memoryUsage().arrayBuffers
    let length = 0
    let most = 0
    for await (const chunk of gunzip(byteSource(packed))) {
      length += chunk.length
      if (length > 8 * 2 ** 20) continue
      // Time in which zlib could unpack all that is left.
      await new Promise((resolve) => setTimeout(resolve, 40))
      most = Math.max(most, process.memoryUsage().arrayBuffers - before)
    }
    expect(length).toBe(96 * 2 ** 20)
    expect(most).toBeLessThan(32 * 2 ** 20)
  })
})

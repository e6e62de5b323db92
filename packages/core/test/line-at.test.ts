import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type ByteSource, bytesSource, createReader, type Gunzip, lineAt } from '../src/index.js'
import { line, pieces, tar, tarGz } from './support/archive.js'

/** Unpacks in one piece, as far as it goes, and then says that it went no further. */
const gunzip: Gunzip = async function* (source) {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(Uint8Array.from(chunk))
  const packed = Buffer.concat(chunks)
  try {
    yield gunzipSync(packed)
  } catch (error) {
    yield gunzipSync(packed, { finishFlush: 2 })
    throw error
  }
}

const inPieces = (bytes: Uint8Array, size: number): ByteSource => bytesSource(...pieces(bytes, size))
const text = 'first\nsecond ü line\r\nthird'
const bytes = Buffer.from(text)

describe('lineAt', () => {
  it('gives the line around a byte, whatever the pieces are that the input comes in', async () => {
    for (const size of [1, 2, 3, 7, 1000]) {
      expect(await lineAt(inPieces(bytes, size), { byteOffset: bytes.indexOf('ü') }), `${size}`).toEqual({
        before: 'second ',
        at: 'ü',
        after: ' line',
        byte: 0xc3,
        column: 8,
        cutBefore: 0,
        cutAfter: false,
        endOfData: false,
      })
    }
  })

  it('knows the beginning of a line, its end, and the end of the data', async () => {
    const source = bytesSource(bytes)
    expect(await lineAt(source, { byteOffset: 6 })).toMatchObject({ before: '', at: 's', column: 1 })
    expect(await lineAt(source, { byteOffset: 5 })).toMatchObject({ before: 'first', at: '', byte: undefined, endOfData: false })
    const end = { before: 'third', at: '', after: '', byte: undefined, endOfData: true }
    expect(await lineAt(source, { byteOffset: bytes.length })).toMatchObject(end)
    expect(await lineAt(source, { byteOffset: bytes.length + 1 })).toBeUndefined()
    expect(await lineAt(bytesSource(), { byteOffset: 0 })).toMatchObject({ before: '', at: '', endOfData: true })
  })

  it('gives a part of a long line, and says how much it leaves out', async () => {
    const long = Buffer.from(`x\n${'a'.repeat(100_000)}!${'b'.repeat(100_000)}\n`)
    for (const size of [999, 1_000_000]) {
      const found = await lineAt(inPieces(long, size), { byteOffset: 100_002 }, { reach: 10 })
      expect(found).toMatchObject({ before: 'a'.repeat(10), at: '!', after: 'b'.repeat(9), column: 100_001, cutBefore: 99_990 })
      expect(found?.cutAfter).toBe(true)
    }
  })

  it('shows bytes that are not UTF-8 one by one', async () => {
    const bad = Buffer.from([0x61, 0xe2, 0x82, 0x41])
    expect(await lineAt(bytesSource(bad), { byteOffset: 1 })).toMatchObject({ at: '\ufffd', byte: 0xe2, before: 'a' })
  })

  it('finds the places of a reader in an archive, packed or not', async () => {
    const content = Buffer.from(`${line(0)}\n${line(1)}\nbroken\n`)
    const entries = [
      { name: 'empty.jsonl' },
      { name: `${'long/'.repeat(40)}predictions.jsonl`, content },
      { name: 'other.jsonl', content: `${line(7)}\n` },
    ]
    for (const archive of [await tar(...entries), await tarGz(...entries)]) {
      const summary = await createReader(inPieces(archive, 700), {}, { strict: false, gunzip }).drain()
      const fault = summary.diagnostics.find(({ code }) => code === 'json-syntax')
      expect(fault).toMatchObject({ line: 3 })
      const place = { ...fault, byteOffset: fault?.byteOffset ?? -1 }
      const found = await lineAt(inPieces(archive, 700), place, { gunzip })
      expect(`${found?.before}${found?.at}${found?.after}`).toBe('broken')
      expect(await lineAt(inPieces(archive, 700), { entry: 'other.jsonl', byteOffset: 2 }, { gunzip })).toMatchObject({ at: 'F' })
      expect(await lineAt(inPieces(archive, 700), { entry: 'none', byteOffset: 0 }, { gunzip })).toBeUndefined()
      const end = { entry: 'empty.jsonl', byteOffset: 0 }
      expect(await lineAt(inPieces(archive, 700), end, { gunzip })).toMatchObject({ endOfData: true })
      expect(await lineAt(inPieces(archive, 700), { ...end, byteOffset: 1 }, { gunzip })).toBeUndefined()
    }
  })

  it('reads no further than it must', async () => {
    let read = 0
    const source: ByteSource = {
      async *[Symbol.asyncIterator]() {
        for (const piece of pieces(Buffer.from('one\ntwo\nthree\n'.repeat(100)), 8)) {
          read += piece.length
          yield piece
        }
      },
    }
    expect(await lineAt(source, { byteOffset: 5 })).toMatchObject({ before: 't', at: 'w', after: 'o' })
    expect(read).toBe(8)
  })

  it('shows what stands before the damage of an archive that is cut off', async () => {
    const packed = gzipSync(Buffer.from(`${line(0)}\n`.repeat(500)))
    const cut = packed.subarray(0, packed.length - 12)
    expect(await lineAt(bytesSource(cut), { byteOffset: 0 }, { gunzip })).toMatchObject({ at: '{' })
  })

  it('refuses gzip without a gunzip, and passes on what a source throws', async () => {
    await expect(lineAt(bytesSource(gzipSync('x')), { byteOffset: 0 })).rejects.toThrow(TypeError)
    for (const packing of [(data: Buffer) => data, gzipSync]) {
      const broken: ByteSource = {
        async *[Symbol.asyncIterator]() {
          yield packing(Buffer.from('abc'))
          throw new Error('the disk is gone')
        },
      }
      await expect(lineAt(broken, { byteOffset: 9 }, { gunzip })).rejects.toThrow('the disk is gone')
    }
  })
})

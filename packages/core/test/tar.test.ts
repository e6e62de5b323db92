import { describe, expect, it } from 'vitest'
import { sniffPacking } from '../src/container/sniff.js'
import { type TarEntry, TarReader } from '../src/container/tar.js'
import { pieces, tar } from './support/archive.js'

interface Seen {
  readonly entries: { entry: TarEntry; text: string; whole: boolean }[]
  readonly bad: { offset: number; reason: string }[]
  readonly reader: TarReader
}

function read(archive: Uint8Array, size = archive.length, wanted: (entry: TarEntry) => boolean = () => true): Seen {
  const entries: Seen['entries'] = []
  const bad: Seen['bad'] = []
  const reader = new TarReader({
    entry: (entry) => {
      entries.push({ entry, text: '', whole: false })
      return wanted(entry)
    },
    data: (chunk) => {
      const last = entries.at(-1)
      if (last) last.text += Buffer.from(chunk).toString('latin1')
    },
    entryEnd: () => {
      const last = entries.at(-1)
      if (last) last.whole = true
    },
    badHeader: (offset, reason) => bad.push({ offset, reason }),
  })
  for (const piece of pieces(archive, size)) reader.push(piece)
  return { entries, bad, reader }
}

const names = (seen: Seen): string[] => seen.entries.map(({ entry }) => entry.name)

/** A GNU archive: a long name stands in an entry of its own, of type L, before the entry that it names. */
async function gnuLongName(name: string, content: string): Promise<Buffer> {
  const marker = await tar({ name: '././@LongLink', content: `${name}\0` })
  marker[156] = 'L'.charCodeAt(0)
  rewriteChecksum(marker)
  const body = await tar({ name: name.slice(0, 90), content })
  return Buffer.concat([marker.subarray(0, marker.length - 1024), body])
}

function rewriteChecksum(block: Buffer): void {
  block.fill(0x20, 148, 156)
  let sum = 0
  for (let i = 0; i < 512; i++) sum += block[i] as number
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
}

describe('TarReader', () => {
  it('reads entries whatever the pieces are that the archive comes in', async () => {
    const archive = await tar(
      { name: 'a', content: 'x'.repeat(700) },
      { name: 'empty' },
      { name: 'output/', type: 'directory' },
      { name: 'b', content: 'y' },
    )
    for (const size of [1, 7, 511, 512, 513, 100_000]) {
      const seen = read(archive, size)
      expect(names(seen)).toEqual(['a', 'empty', 'output/', 'b'])
      expect(seen.entries.map(({ text }) => text.length)).toEqual([700, 0, 0, 1])
      expect(seen.entries.every(({ whole }) => whole)).toBe(true)
      expect(seen.reader.ended).toBe(true)
    }
  })

  it('passes over entries that nobody wants without stalling', async () => {
    const archive = await tar({ name: 'skip', content: 'x'.repeat(5000) }, { name: 'take', content: 'y' })
    const seen = read(archive, 300, ({ name }) => name === 'take')
    expect(seen.entries.map(({ text }) => text)).toEqual(['', 'y'])
  })

  it('reads pax names, also beyond ASCII', async () => {
    const name = `входные/${'длинное-имя-'.repeat(20)}.pdf.out`
    expect(names(read(await tar({ name, content: 'z' }), 100))).toEqual([name])
  })

  it('reads GNU long names', async () => {
    const name = `${'deep/'.repeat(40)}file.out`
    const seen = read(await gnuLongName(name, 'z'))
    expect(names(seen)).toEqual([name])
    expect(seen.entries[0]?.text).toBe('z')
  })

  it('joins the prefix of a ustar header to its name', async () => {
    const name = `${'a'.repeat(90)}/${'b'.repeat(90)}`
    expect(names(read(await tar({ name, content: 'z' })))).toEqual([name])
  })

  it('reads sizes in base 256', async () => {
    const archive = await tar({ name: 'big', content: 'abc' })
    archive.fill(0, 124, 136)
    archive[124] = 0x80
    archive[135] = 3
    rewriteChecksum(archive)
    expect(read(archive).entries[0]?.text).toBe('abc')
  })

  it('goes on at the next sound header behind a damaged one', async () => {
    const archive = await tar({ name: 'a', content: '1' }, { name: 'b', content: '2' }, { name: 'c', content: '3' })
    archive[1024 + 10] = 0x58
    const seen = read(archive, 400)
    expect(names(seen)).toEqual(['a', 'c'])
    expect(seen.bad).toEqual([{ offset: 1024, reason: 'its checksum does not fit its bytes' }])
  })

  it('says where an archive that is cut off stands', async () => {
    const archive = await tar({ name: 'a', content: 'x'.repeat(1000) })
    const { reader, entries } = read(archive.subarray(0, 512 + 600))
    expect(reader.remaining).toBe(400)
    expect(reader.current?.name).toBe('a')
    expect(entries[0]?.whole).toBe(false)
    expect(reader.betweenEntries).toBe(false)
  })
})

describe('sniffPacking', () => {
  it('tells an archive by its content', async () => {
    const archive = await tar({ name: 'a', content: 'x' })
    expect(sniffPacking(archive)).toBe('tar')
    const old = Buffer.from(archive)
    old.fill(0, 257, 512)
    rewriteChecksum(old)
    expect(sniffPacking(old)).toBe('tar')
    old[0] = 0x7b
    expect(sniffPacking(old)).toBe('plain')
    expect(sniffPacking(Buffer.from([0x1f, 0x8b, 8]))).toBe('gzip')
    expect(sniffPacking(Buffer.from('PK\u0003\u0004'))).toBe('zip')
    expect(sniffPacking(Buffer.from('{"File":'))).toBe('plain')
    expect(sniffPacking(Buffer.alloc(0))).toBe('plain')
  })
})

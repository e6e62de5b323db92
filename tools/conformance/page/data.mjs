// Makes large test archives: invented lines of a multi-class job, the same at each run.

import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { createGzip } from 'node:zlib'

const NAMES = ['BILLING', 'REFUND', 'SHIPPING', 'RETURNS', 'LOGIN', 'PRAISE', 'COMPLAINT', 'SPAM', 'SALES', 'OTHER']

/** A small generator of pseudo-random numbers (mulberry32). */
function randomFrom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function makeLines(count, random) {
  let text = ''
  for (let i = 0; i < count; i++) {
    const first = 0.5 + random() * 0.49
    const second = (1 - first) * (0.55 + random() * 0.4)
    const from = Math.floor(random() * NAMES.length)
    const classes = [first, second, 1 - first - second].map((score, k) => {
      const shown = random() < 0.5 ? Math.round(score * 1e4) / 1e4 : score
      return `{"Name": "${NAMES[(from + k) % NAMES.length]}", "Score": ${shown}}`
    })
    text += `{"File": "tickets-${Math.floor(i / 2000)}.csv", "Line": "${i % 2000}", "Classes": [${classes.join(', ')}]}\n`
  }
  return Buffer.from(text)
}

function header(size) {
  const block = Buffer.alloc(512)
  block.write('predictions.jsonl', 0)
  block.write('0100644\0', 100)
  block.write('0000000\0', 108)
  block.write('0000000\0', 116)
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  block.write('14720000000\0', 136)
  block.write('        ', 148)
  block.write('0', 156)
  block.write('ustar\x0000', 257)
  const sum = block.reduce((total, byte) => total + byte, 0)
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** Writes a tar.gz with this many lines, `repeat` times over; returns its unpacked size. */
export async function writeArchive(path, lines, repeat = 1) {
  const block = makeLines(lines, randomFrom(7))
  const size = block.length * repeat
  const gzip = createGzip({ level: 6 })
  const file = gzip.pipe(createWriteStream(path))
  gzip.write(header(size))
  for (let i = 0; i < repeat; i++) if (!gzip.write(block)) await once(gzip, 'drain')
  gzip.end(Buffer.alloc(((512 - (size % 512)) % 512) + 1024))
  await once(file, 'close')
  return size
}

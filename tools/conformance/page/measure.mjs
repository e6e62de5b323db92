// Measures the reader in Chromium: time against DecompressionStream + JSON.parse, the longest task, and memory.
// Nothing is asserted: machines differ. Targets: at least 2.5 times as fast, no task over 50 ms, memory that does not grow.
//
//   node tools/conformance/page/measure.mjs [lines] [rounds]
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeArchive } from './data.mjs'
import { start, wasmPolicy } from './serve.mjs'

const lines = Number(process.argv[2] ?? 1_000_000)
const rounds = Number(process.argv[3] ?? 5)
const folder = mkdtempSync(join(tmpdir(), 'reader-measure-'))
const million = join(folder, 'million.tar.gz')
const large = join(folder, 'large.tar.gz')
const size = await writeArchive(million, lines)
const repeat = Math.ceil((500 * 2 ** 20) / (size / lines) / 100_000)
const largeSize = await writeArchive(large, 100_000, repeat)
const mb = (bytes) => `${Math.round(bytes / 1e6)} MB`
console.log(
  `${lines} records, ${mb(size)} in ${mb(statSync(million).size)}; large file ${mb(largeSize)} in ${mb(statSync(large).size)}`,
)

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** A browser that has just opened a page prepares the process of the next one, which takes a core for half a second. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1000))

const reader = await start()
try {
  const ways = [
    ['DecompressionStream + JSON.parse', 'measurePlain', {}],
    ['reader, unpacking in a worker', 'measureReader', { worker: true }],
    ['the same, decoding in WebAssembly', 'measureReader', { worker: true, wasm: true }],
    ['reader, unpacking in the page', 'measureReader', { worker: false }],
    ['reader in a worker, unpacking in another', 'measureReader', { where: 'worker' }],
  ]
  const times = ways.map(() => [])
  const longest = ways.map(() => 0)
  const sums = new Set()
  for (let round = 0; round < rounds; round++) {
    for (const [index, [, job, options]] of ways.entries()) {
      const { run, page } = await reader.open(options.wasm ? wasmPolicy : undefined)
      await quiet()
      const { ms, records, sum, longTasks } = await run(million, job, options)
      sums.add(`${records} ${sum.toFixed(6)}`)
      times[index].push(ms)
      longest[index] = Math.max(longest[index], ...longTasks)
      await page.close()
    }
  }
  if (sums.size !== 1) throw new Error(`the ways disagree: ${[...sums].join(' / ')}`)
  const base = median(times[0])
  for (const [index, [name]] of ways.entries()) {
    const took = median(times[index])
    const task = longest[index] === 0 ? 'none over 50 ms' : `${Math.round(longest[index])} ms`
    console.log(
      `${name.padEnd(42)} ${Math.round(took)} ms (${times[index].map((ms) => Math.round(ms)).join(' ')}), ${(base / took).toFixed(2)} times as fast, longest task: ${task}`,
    )
  }
} finally {
  await reader.close()
}

// Memory: the resident size of the page's process while it reads, for a small and a large file, each in a new browser.
for (const [path, bytes] of [
  [million, size],
  [large, largeSize],
]) {
  for (const worker of [true, false]) {
    const { browser, open, close } = await start()
    try {
      const { run } = await open()
      await quiet()
      const session = await browser.newBrowserCDPSession()
      const { processInfo } = await session.send('SystemInfo.getProcessInfo')
      const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
      let before = 0
      let peak = 0
      const look = () => {
        let total = 0
        for (const id of pages) {
          try {
            total += Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? 0) * 1024
          } catch {
            // The process has ended.
          }
        }
        peak = Math.max(peak, total)
        return total
      }
      before = look()
      const timer = setInterval(look, 50)
      const { ms, longTasks } = await run(path, 'measureReader', { worker })
      clearInterval(timer)
      console.log(
        `${mb(bytes)}, worker ${worker}: ${Math.round(ms)} ms, resident ${mb(before)} before, ${mb(peak)} at most, longest task: ${longTasks.length === 0 ? 'none over 50 ms' : `${Math.round(Math.max(...longTasks))} ms`}`,
      )
    } finally {
      await close()
    }
  }
}
rmSync(folder, { recursive: true, force: true })

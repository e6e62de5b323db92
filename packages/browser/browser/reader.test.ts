import { byteSource, createGunzip, type HumanLoopFile, readHumanLoops, readOutput } from '@aws-ai-outputs/browser'
import { afterEach, describe, expect, it, vi } from 'vitest'

function line(number: number): string {
  return `{"File": "tickets.csv", "Line": "${number}", "Classes": [{"Name": "BILLING", "Score": 0.9}, {"Name": "REFUND", "Score": 0.1}]}\n`
}

const review = (humanLoopName: string): string =>
  JSON.stringify({
    flowDefinitionArn: 'arn:aws:sagemaker:eu-west-1:111122223333:flow-definition/ticket-review',
    humanAnswers: [
      { answerContent: { queue: 'billing' }, submissionTime: '2024-05-17T09:41:07.250Z', workerId: 'a1b2c3d4e5f60718' },
    ],
    humanLoopName,
    inputContent: { taskObject: 'Where is my refund?' },
  })

/** Lines that pack badly, so that the packed bytes are many. */
function manyLines(count: number): Blob {
  const parts: string[] = []
  for (let i = 0; i < count; i++) {
    parts.push(
      `{"File": "${crypto.randomUUID()}${crypto.randomUUID()}.txt", "Classes": [{"Name": "BILLING", "Score": ${Math.random()}}]}\n`,
    )
  }
  return new Blob(parts)
}

async function packed(blob: Blob): Promise<Blob> {
  return new Response(blob.stream().pipeThrough(new CompressionStream('gzip'))).blob()
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe('inputs', () => {
  it('a File gives its name to the diagnostics', async () => {
    const summary = await readOutput(new File(['hello'], 'notes.txt')).drain()
    expect(summary.input).toBe('notes.txt')
    expect(summary.diagnostics).toMatchObject([{ code: 'input-unrecognised', input: 'notes.txt' }])
  })

  it('a Response, and one without a body', async () => {
    expect((await readOutput(new Response(line(0))).drain()).records).toBe(1)
    expect((await readOutput(new Response(null)).drain()).diagnostics).toMatchObject([{ code: 'input-empty' }])
  })

  it('a Response that has been read already is said to be', async () => {
    const response = new Response(line(0))
    await response.text()
    const { diagnostics } = await readOutput(response).drain()
    expect(diagnostics).toMatchObject([{ code: 'input-unreadable', message: expect.stringContaining('has been read already') }])
  })

  it('anything else is refused at once', () => {
    expect(() => readOutput('predictions.jsonl' as never)).toThrow('The input must be')
  })
})

describe('the worker', () => {
  it('unpacks large inputs, and is ended afterwards', async () => {
    const terminated = vi.spyOn(Worker.prototype, 'terminate')
    const posted = vi.spyOn(Worker.prototype, 'postMessage')
    const blob = await packed(manyLines(20_000))
    expect(blob.size).toBeGreaterThan(1_000_000)
    const progress: number[] = []
    const summary = await readOutput(blob, { onProgress: (bytes) => progress.push(bytes) }).drain()
    expect(summary).toMatchObject({ records: 20_000, invalid: 0, container: 'gz' })
    // It reads the blob by itself; what comes back to it are the buffers that the page has taken.
    expect(posted.mock.calls[0]).toEqual([{ blob }, []])
    expect(posted.mock.calls.slice(1).every(([message]) => 'taken' in message)).toBe(true)
    expect(progress.at(-1)).toBe(blob.size)
    expect(progress.toSorted((a, b) => a - b)).toEqual(progress)
    expect(terminated).toHaveBeenCalledTimes(1)
  })

  it('is sent the bytes of a stream', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage')
    const blob = await packed(manyLines(20_000))
    const summary = await readOutput(blob.stream()).drain()
    expect(summary).toMatchObject({ records: 20_000, invalid: 0, container: 'gz' })
    expect(posted.mock.calls.filter(([message]) => 'bytes' in message).length).toBeGreaterThan(10)
  })

  it.each(['blob', 'stream'])('leaves what createGunzip gives to its caller: %s', async (form) => {
    const content = manyLines(20_000)
    const blob = await packed(content)
    const chunks: Uint8Array<ArrayBuffer>[] = []
    for await (const chunk of createGunzip()(byteSource(form === 'blob' ? blob : blob.stream())))
      chunks.push(chunk as Uint8Array<ArrayBuffer>)
    expect(await new Blob(chunks).text()).toBe(await content.text())
  })

  it('is not started for small inputs', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage')
    await readOutput(await packed(manyLines(100))).drain()
    expect(posted).not.toHaveBeenCalled()
  })

  it.each([
    ['there is none', undefined],
    [
      'a policy refuses it',
      class {
        constructor() {
          throw new DOMException('refused', 'SecurityError')
        }
      },
    ],
    [
      'its file is missing',
      class extends Worker {
        constructor() {
          super('/missing/inflate-worker.js', { type: 'module' })
        }
      },
    ],
  ])('is done without when %s', async (_, replacement) => {
    vi.stubGlobal('Worker', replacement)
    const summary = await readOutput(await packed(manyLines(20_000))).drain()
    expect(summary).toMatchObject({ records: 20_000, invalid: 0 })
  })

  it('can be left out', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage')
    const summary = await readOutput(await packed(manyLines(20_000)), { worker: false }).drain()
    expect(summary.records).toBe(20_000)
    expect(posted).not.toHaveBeenCalled()
  })

  it.each([true, false])('large damaged inputs give the same as without (worker: %s)', async (worker) => {
    const bytes = new Uint8Array(await (await packed(manyLines(20_000))).arrayBuffer())
    const half = bytes.length >> 1
    const cut = await readOutput(bytes.subarray(0, half), { worker }).drain()
    expect(cut.diagnostics.map(({ code }) => code)).toEqual(['gzip-truncated'])
    expect(cut.records).toBeGreaterThan(9000)
    const streamed = await readOutput(new Blob([bytes.subarray(0, half)]).stream(), { worker }).drain()
    expect(streamed).toEqual(cut)
    expect(await readOutput(new Blob([bytes.subarray(0, half)]), { worker }).drain()).toEqual(cut)
    const joined = await readOutput(new Blob([bytes, bytes]), { worker }).drain()
    expect(joined).toMatchObject({ records: 40_000, diagnostics: [] })
  })

  it('is let go when the reading is left', async () => {
    const terminated = vi.spyOn(Worker.prototype, 'terminate')
    for await (const record of readOutput(await packed(manyLines(20_000)))) {
      expect(record.type).toBe('MultiClassFile')
      break
    }
    expect(terminated).toHaveBeenCalledTimes(1)
  })
})

describe('an abort', () => {
  /** A stream that gives some bytes and then nothing more. */
  function stuck(bytes: Uint8Array<ArrayBuffer>): { stream: ReadableStream<Uint8Array>; cancelled: () => boolean } {
    let cancelled = false
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(bytes),
      cancel: () => {
        cancelled = true
      },
    })
    return { stream, cancelled: () => cancelled }
  }

  it.each([
    ['lines', async () => new TextEncoder().encode(line(0))],
    ['gzip, unpacked here', async () => new Uint8Array(await (await packed(manyLines(10))).arrayBuffer()).slice(0, 200)],
    [
      'gzip, unpacked in a worker',
      async () => new Uint8Array(await (await packed(manyLines(20_000))).arrayBuffer()).slice(0, 900_000),
    ],
  ])('ends the reading while it waits for bytes: %s', async (_, make) => {
    const { stream, cancelled } = stuck(await make())
    const abort = new AbortController()
    const reason = new Error('enough')
    const reading = readOutput(stream, { signal: abort.signal }).drain()
    reading.catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 300))
    const start = performance.now()
    abort.abort(reason)
    await expect(reading).rejects.toBe(reason)
    // Without the signal it would wait for ever; the margin is for a busy machine.
    expect(performance.now() - start).toBeLessThan(1000)
    await vi.waitFor(() => expect(cancelled()).toBe(true))
  })

  it('ends the reading of a blob that a worker reads', async () => {
    const terminated = vi.spyOn(Worker.prototype, 'terminate')
    const abort = new AbortController()
    const reason = new Error('enough')
    let records = 0
    const read = async (): Promise<void> => {
      for await (const batch of readOutput(await packed(manyLines(60_000)), { signal: abort.signal }).batches()) {
        records += batch.records.length
        abort.abort(reason)
      }
    }
    await expect(read()).rejects.toBe(reason)
    expect(records).toBeLessThan(60_000)
    await vi.waitFor(() => expect(terminated).toHaveBeenCalled())
  })

  it('of one that is left while more bytes are awaited closes the stream', async () => {
    const bytes = new Uint8Array(await (await packed(manyLines(20_000))).arrayBuffer()).slice(0, 400_000)
    const { stream, cancelled } = stuck(bytes)
    for await (const _ of readOutput(stream, { worker: false })) break
    expect(cancelled()).toBe(true)
  })
})

describe('human loops', () => {
  const path = 'ticket-review/2024/05/17/09/38/44'

  async function walk(listing: Parameters<typeof readHumanLoops>[0]): Promise<HumanLoopFile[]> {
    const found: HumanLoopFile[] = []
    for await (const file of readHumanLoops(listing)) found.push(file)
    return found
  }

  it('of a directory handle, in order of their names', async () => {
    const root = await navigator.storage.getDirectory()
    const top = await root.getDirectoryHandle('reviews', { create: true })
    const write = async (names: string[], text: string): Promise<void> => {
      let folder = top
      for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name, { create: true })
      const file = await (await folder.getFileHandle(names.at(-1) as string, { create: true })).createWritable()
      await file.write(text)
      await file.close()
    }
    for (const name of ['loop-b', 'loop-a', 'loop-c']) await write([...path.split('/'), name, 'output.json'], review(name))
    await write(['.hidden', 'output.json'], 'hidden')
    await write(['.DS_Store'], 'hidden')
    await write(['readme.txt'], 'hello')
    const found = await walk(top)
    expect(found.map(({ path, outputs }) => [path, outputs.length])).toEqual([
      ['reviews/readme.txt', 0],
      [`reviews/${path}/loop-a/output.json`, 1],
      [`reviews/${path}/loop-b/output.json`, 1],
      [`reviews/${path}/loop-c/output.json`, 1],
    ])
    expect(found[1]?.location?.humanLoopName).toBe('loop-a')
    expect(found[1]?.diagnostics).toEqual([])
    await root.removeEntry('reviews', { recursive: true })
  })

  it('of a list of files', async () => {
    const file = (where: string, text: string): File =>
      Object.defineProperty(new File([text], 'output.json'), 'webkitRelativePath', { value: where })
    const list = new DataTransfer()
    list.items.add(new File([review('alone')], 'output.json'))
    expect((await walk(list.files)).map(({ path, outputs }) => [path, outputs.length])).toEqual([['output.json', 1]])
    const found = await walk([
      file(`reviews/${path}/one/output.json`, review('one')),
      file(`reviews/${path}/two/output.json`, review('other')),
      file('reviews/.git/config', 'hidden'),
    ])
    expect(found.map(({ location, diagnostics }) => [location?.humanLoopName, diagnostics.map(({ code }) => code)])).toEqual([
      ['one', []],
      ['two', ['a2i/path-loop-name']],
    ])
  })

  it('read a bounded number of files at a time, and end with an abort', async () => {
    let open = 0
    let most = 0
    const abort = new AbortController()
    const objects = Array.from({ length: 40 }, (_, i) => ({
      key: `${path}/loop-${i}/output.json`,
      async open() {
        most = Math.max(most, ++open)
        await new Promise((resolve) => setTimeout(resolve, 2))
        open--
        return new Blob([review(`loop-${i}`)])
      },
    }))
    const names: (string | undefined)[] = []
    const walking = (async () => {
      for await (const { location } of readHumanLoops(objects, { concurrency: 4, signal: abort.signal })) {
        names.push(location?.humanLoopName)
        if (names.length === 20) abort.abort(new Error('enough'))
      }
    })()
    await expect(walking).rejects.toThrow('enough')
    expect(names).toEqual(Array.from({ length: 20 }, (_, i) => `loop-${i}`))
    expect(most).toBeLessThanOrEqual(4)
  })
})

describe('the page', () => {
  it('gets its turn while bytes that are all there are read', async () => {
    const bytes = new TextEncoder().encode(line(1).repeat(300_000))
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    const start = performance.now()
    const summary = await readOutput(bytes).drain()
    const took = performance.now() - start
    clearInterval(timer)
    expect(summary.records).toBe(300_000)
    // Twenty times fewer than on a quiet machine are enough; a page that is blocked gets none.
    expect(turns).toBeGreaterThan(Math.min(5, took / 100))
  })
})

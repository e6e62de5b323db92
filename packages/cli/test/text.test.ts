import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Progress } from '../src/progress.js'
import { byteSize, count, counted, jsonLine, paintFor, shorten, table, wantsColour, width } from '../src/text.js'

describe('jsonLine', () => {
  it('gives the same value without control characters', () => {
    const value = { '\u009b31m': '\u001b\u007f\u0085 ü' }
    const line = jsonLine(value)
    expect(JSON.parse(line)).toEqual(value)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
    expect(line.trimEnd()).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
  })
})

describe('width', () => {
  it('counts columns, not characters', () => {
    expect(width('pear')).toBe(4)
    expect(width('Müller')).toBe(6)
    expect(width('Mu\u0308ller')).toBe(6)
    expect(width('果物')).toBe(4)
    expect(width('🍐')).toBe(2)
    expect(width('…')).toBe(1)
  })
})

describe('shorten', () => {
  it('keeps both ends', () => {
    expect(shorten('predictions.jsonl', 40)).toBe('predictions.jsonl')
    expect(shorten('a-very-long-name.jsonl', 11)).toBe('a-ver…jsonl')
    for (const columns of [2, 3, 4, 5, 6, 7]) expect(width(shorten('果物果物果物果物', columns))).toBeLessThanOrEqual(columns)
  })
})

describe('table', () => {
  it('aligns columns of any script', () => {
    const text = table(
      [{ title: 'Class' }, { title: 'Records', align: 'right' }],
      [
        ['果物', '1'],
        ['PEAR', '1,000'],
      ],
      { indent: ' ', heading: (title) => title },
    )
    expect(text).toBe(' Class  Records\n 果物         1\n PEAR     1,000\n')
  })
})

describe('numbers', () => {
  it('are written for people', () => {
    expect(count(150_000)).toBe('150,000')
    expect(counted(1, 'entry', 'entries')).toBe('1 entry')
    expect(counted(0, 'record')).toBe('0 records')
    expect([byteSize(1), byteSize(9999), byteSize(12_345), byteSize(1_400_000), byteSize(999_999), byteSize(5e15)]).toEqual([
      '1 byte',
      '9,999 bytes',
      '12 kB',
      '1.4 MB',
      '1.0 MB',
      '5000 TB',
    ])
  })
})

describe('colours', () => {
  it('follow the terminal and the environment', () => {
    expect(wantsColour(true, {})).toBe(true)
    expect(wantsColour(false, {})).toBe(false)
    expect(wantsColour(true, { TERM: 'dumb' })).toBe(false)
    expect(wantsColour(true, { NO_COLOR: '1' })).toBe(false)
    expect(wantsColour(true, { NO_COLOR: '' })).toBe(true)
    expect(wantsColour(false, { FORCE_COLOR: '1' })).toBe(true)
    expect(wantsColour(true, { FORCE_COLOR: '0' })).toBe(false)
    expect(paintFor(true).error('x')).toBe('\u001b[31mx\u001b[39m')
    expect(paintFor(false).error('x')).toBe('x')
  })
})

describe('progress', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  function terminal(): { written: string[]; stream: NodeJS.WriteStream } {
    const written: string[] = []
    return { written, stream: { columns: 40, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream }
  }

  it('says nothing about work that is done in a second', () => {
    const { written, stream } = terminal()
    const progress = new Progress(stream, true)
    progress.begin('a.json', 100)
    vi.advanceTimersByTime(900)
    progress.update(50)
    progress.erase()
    expect(written).toEqual([])
  })

  it('draws one line over itself and takes it away', () => {
    const { written, stream } = terminal()
    const progress = new Progress(stream, true)
    progress.begin('evil\u001b.tar.gz', 200)
    vi.advanceTimersByTime(1500)
    progress.update(50)
    progress.update(60)
    vi.advanceTimersByTime(200)
    progress.update(100)
    progress.erase()
    progress.erase()
    expect(written).toEqual([
      '\r\u001b[KReading 25 %  evil\\x1b.tar.gz',
      '\r\u001b[KReading 50 %  evil\\x1b.tar.gz',
      '\r\u001b[K',
    ])
  })

  it('fits on the line', () => {
    const { written, stream } = terminal()
    const progress = new Progress(stream, true)
    vi.advanceTimersByTime(1500)
    progress.begin('a/very/long/path/to/a/file/that/is/deep/output.json', undefined)
    expect(width((written[0] as string).slice(4))).toBeLessThan(40)
  })

  it('is not written where there is no terminal', () => {
    const { written, stream } = terminal()
    const progress = new Progress(stream, false)
    vi.advanceTimersByTime(1500)
    progress.begin('a.json', 1)
    progress.erase()
    expect(written).toEqual([])
  })
})

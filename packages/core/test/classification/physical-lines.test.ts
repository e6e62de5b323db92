import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { physicalLines } from '../../src/classification/physical-lines.js'
import { isOutputError } from '../../src/diagnostics/error.js'
import { encodeUtf8 } from '../../src/utf8.js'
import { collect } from './support.js'

const texts = async (...chunks: (string | Uint8Array)[]): Promise<string[]> => {
  const found = await collect(physicalLines(chunks.map((chunk) => (typeof chunk === 'string' ? encodeUtf8(chunk) : chunk))))
  expect(found.map(({ line }) => line)).toEqual(found.map((_, index) => index))
  return found.map(({ text }) => text)
}

describe('physicalLines', () => {
  it.each([
    ['', []],
    ['a', ['a']],
    ['a\n', ['a']],
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['\n\n', ['', '']],
    ['a\n\nb', ['a', '', 'b']],
    ['a\rb\n', ['a\rb']],
    ['a\r', ['a\r']],
    ['\ufeffid,text\n1,x\n', ['id,text', '1,x']],
    ['\ufeff\n', ['']],
    ['a\n\ufeffb', ['a', '\ufeffb']],
  ])('splits %j', async (text, expected) => {
    expect(await texts(text)).toEqual(expected)
  })

  it('counts a header and the newlines inside quotes as a job does', async () => {
    expect(await texts('id,text\n1,"it broke\nand smoked"\n2,fine\n')).toEqual([
      'id,text',
      '1,"it broke',
      'and smoked"',
      '2,fine',
    ])
  })

  it('says which line is not UTF-8, and goes on', async () => {
    const bytes = Uint8Array.of(0x61, 0x0a, 0xe9, 0x74, 0xe9, 0x0a, 0x62)
    expect(await collect(physicalLines([bytes]))).toEqual([
      { line: 0, text: 'a', utf8: true },
      { line: 1, text: '\ufffdt\ufffd', utf8: false },
      { line: 2, text: 'b', utf8: true },
    ])
  })

  it('keeps its line when the source uses its buffer again', async () => {
    async function* reusing() {
      const buffer = new Uint8Array(2)
      for (const text of ['ab', 'cd', '\ne']) {
        buffer.set(encodeUtf8(text))
        yield buffer
      }
    }
    expect((await collect(physicalLines(reusing()))).map(({ text }) => text)).toEqual(['abcd', 'e'])
  })

  it('refuses a line beyond the limit, whether it ends or not', async () => {
    for (const text of ['abcdef\n', 'abcdef', 'ok\nabcdef\n']) {
      const error = await collect(physicalLines([encodeUtf8(text)], { lineBytes: 5, name: 'in.txt' })).catch(
        (thrown: unknown) => thrown,
      )
      expect(isOutputError(error) && error.code).toBe('limit-line-bytes')
    }
    expect(await collect(physicalLines([encodeUtf8('abcde\nabcde')], { lineBytes: 5 }))).toHaveLength(2)
  })

  it('does not depend on how the bytes are cut', async () => {
    const piece = fc.constantFrom('a', 'é', '😀', '\n', '\r\n', '\r', '', ',"')
    await fc.assert(
      fc.asyncProperty(fc.array(piece), fc.array(fc.nat(20)), async (pieces, cuts) => {
        const bytes = encodeUtf8(pieces.join(''))
        const chunks: Uint8Array[] = []
        let at = 0
        for (const cut of cuts) {
          chunks.push(bytes.slice(at, at + cut))
          at += cut
        }
        chunks.push(bytes.slice(at))
        const whole = await texts(bytes)
        expect(await texts(...chunks)).toEqual(whole)
        const split = pieces.join('').split('\n')
        const last = split.pop()
        const expected = split.map((one) => one.replace(/\r$/, ''))
        expect(whole).toEqual(last === '' ? expected : [...expected, last])
      }),
    )
  })
})

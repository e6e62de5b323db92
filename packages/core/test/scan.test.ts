import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { valueAtPointer } from '../src/json/pointer.js'
import { elementOffsets, findJsonFault, nestsDeeperThan, offsetOfPointer } from '../src/json/scan.js'
import { invalidUtf8At } from '../src/text.js'
import { decodeUtf8, encodeUtf8 } from '../src/utf8.js'

const bytesOf = (text: string): Uint8Array => encodeUtf8(text)

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON text with white space in odd places, then damaged by replacing, dropping or adding one character. */
const damaged = fc
  .record({
    value: fc.jsonValue({ maxDepth: 4 }),
    indent: fc.constantFrom(0, 1, 2),
    at: fc.nat(),
    by: fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '0',
      '-',
      '.',
      'e',
      '\\',
      'u',
      't',
      ' ',
      '\n',
      '\u0001',
      'é',
      '😀',
    ),
    cut: fc.constantFrom(0, 1),
    damage: fc.boolean(),
  })
  .map(({ value, indent, at, by, cut, damage }) => {
    const text = JSON.stringify(value, null, indent)
    if (!damage) return text
    const place = at % (text.length + 1)
    return text.slice(0, place) + by + text.slice(place + cut)
  })

describe('findJsonFault', () => {
  it('accepts exactly what JSON.parse accepts', () => {
    let valid = 0
    fc.assert(
      fc.property(damaged, (text) => {
        if (!text.isWellFormed?.()) return
        const fault = findJsonFault(bytesOf(text))
        if (fault === undefined) valid++
        expect(fault === undefined, text).toBe(parses(text))
      }),
      { numRuns: 20_000 },
    )
    expect(valid).toBeGreaterThan(2000)
  })

  it('names the byte, the value and what was expected', () => {
    const text = '{"File": "é.txt", "Classes": [{"Name": "A", "Score": 0.5}, {"Name" "B"}]}'
    const fault = findJsonFault(bytesOf(text))
    expect(fault).toEqual({
      offset: Buffer.byteLength(text.slice(0, text.indexOf(' "B"') + 1)),
      pointer: '/Classes/1/Name',
      message: "':' belongs after a member name, but '\"' stands here",
    })
  })

  it.each([
    ['', 0, 'the text ends'],
    ['{"a":1', 6, "',' or '}'"],
    ['{"a":1,}', 7, 'member name'],
    ['[1 2]', 3, "',' or ']'"],
    ['{"a":01}', 6, "',' or '}'"],
    ['{"a":"x\ny"}', 7, 'control character 0x0a'],
    ['{"a":"\\x"}', 7, 'backslash'],
    ['{"a":"\\u12G4"}', 10, 'hexadecimal'],
    ['{"a":nul}', 8, 'null belongs here'],
    ['{"a":1} x', 8, 'nothing may follow'],
    ['{"a":-}', 6, 'digit'],
    ['{"a":1.}', 7, 'digit'],
    ['{"a":1e+}', 8, 'digit'],
    ['{"File": "file3.txt”, "Labels": []}', 25, "'L' stands here"],
  ])('locates the fault in %j', (text, offset, words) => {
    const fault = findJsonFault(bytesOf(text))
    expect(fault?.message).toContain(words)
    expect(fault?.offset).toBe(offset)
  })

  it('does not recurse', () => {
    const deep = '['.repeat(200_000)
    expect(findJsonFault(bytesOf(deep))?.offset).toBe(200_000)
  })
})

describe('offsetOfPointer', () => {
  it('finds the first byte of every value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom(0, 2), (value, indent) => {
        const root = JSON.parse(JSON.stringify(value))
        const bytes = bytesOf(JSON.stringify(root, null, indent))
        const visit = (node: unknown, pointer: string): void => {
          const at = offsetOfPointer(bytes, pointer)
          expect(at).toBeGreaterThanOrEqual(0)
          // The value that begins there, read to wherever it ends, is the value that the pointer names.
          const rest = Buffer.from(bytes.subarray(at)).toString()
          const first = JSON.stringify(valueAtPointer(root, pointer))[0]
          expect(rest[0]).toBe(first)
          if (typeof node === 'object' && node !== null) {
            for (const [key, child] of Object.entries(node)) {
              visit(child, `${pointer}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`)
            }
          }
        }
        visit(root, '')
      }),
      { numRuns: 500 },
    )
  })

  it('takes the last of two members with the same name, as JSON.parse does', () => {
    const text = '{"a": 1, "a": 2}'
    expect(offsetOfPointer(bytesOf(text), '/a')).toBe(text.indexOf('2'))
  })

  it('says -1 for what is not there', () => {
    expect(offsetOfPointer(bytesOf('{"a": [1]}'), '/a/1')).toBe(-1)
  })
})

it('finds where each element of an array begins', () => {
  const text = ' [ {"a": [1, 2]}, 3,\n "x"]'
  expect(elementOffsets(bytesOf(text))).toEqual([text.indexOf('{'), text.indexOf('3'), text.indexOf('"x"')])
})

it('measures nesting, brackets in strings left out', () => {
  const text = `{"a": "[[[[[[[[[[[[[[[[", "b": [[[1]]]}${' '.repeat(40)}`
  expect(nestsDeeperThan(bytesOf(text), 4)).toBe(-1)
  expect(nestsDeeperThan(bytesOf(text), 3)).toBe(text.indexOf('[[[1') + 2)
})

describe('invalidUtf8At', () => {
  it('agrees with TextDecoder on what is UTF-8', () => {
    const bytes = fc.uint8Array({ maxLength: 12 }).map((random) => Buffer.concat([Buffer.from('a€😀'), random]))
    fc.assert(
      fc.property(bytes, (input) => {
        let valid = true
        try {
          decodeUtf8(input)
        } catch {
          valid = false
        }
        expect(invalidUtf8At(input) === -1).toBe(valid)
      }),
      { numRuns: 20_000 },
    )
  })

  it.each([
    [[0x61, 0xff], 1],
    [[0xc3, 0x28], 1],
    [[0xe2, 0x82], 0],
    [[0xc0, 0xaf], 0],
    [[0xed, 0xa0, 0x80], 1],
    [[0xf5, 0x80, 0x80, 0x80], 0],
  ])('%j goes wrong at %i', (bytes, at) => {
    expect(invalidUtf8At(Uint8Array.from(bytes))).toBe(at)
  })
})

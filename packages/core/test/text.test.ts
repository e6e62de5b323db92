import { describe, expect, it } from 'vitest'
import { escapeForDisplay } from '../src/index.js'

describe('escapeForDisplay', () => {
  it('spells out what a terminal or a page would act on', () => {
    expect(escapeForDisplay('a\u001b[31mb\n\r\t\u0000\u007f\u009b')).toBe('a\\x1b[31mb\\n\\r\\t\\x00\\x7f\\x9b')
    expect(escapeForDisplay('\u202eabc\u2066\u200b\ufeff\u{e0041}\ud800')).toBe(
      '\\u202eabc\\u2066\\u200b\\ufeff\\u{e0041}\\ud800',
    )
  })

  it('leaves every script alone', () => {
    for (const text of ['Müller', '果物', 'פירות', 'नमस्ते', '👩‍🌾', '“quoted” – dash']) expect(escapeForDisplay(text)).toBe(text)
  })
})

/**
 * Where the first byte is that is not UTF-8, or -1.
 *
 * Follows the table of well-formed byte sequences (Unicode, table 3-7), so that overlong forms and surrogates count
 * as faults as they do for `TextDecoder`.
 */
export function invalidUtf8At(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const lead = bytes[at] as number
    if (lead < 0x80) {
      at++
      continue
    }
    let need = 0
    let low = 0x80
    let high = 0xbf
    if (lead >= 0xc2 && lead <= 0xdf) need = 1
    else if (lead >= 0xe0 && lead <= 0xef) {
      need = 2
      if (lead === 0xe0) low = 0xa0
      if (lead === 0xed) high = 0x9f
    } else if (lead >= 0xf0 && lead <= 0xf4) {
      need = 3
      if (lead === 0xf0) low = 0x90
      if (lead === 0xf4) high = 0x8f
    } else return at
    for (let i = 1; i <= need; i++) {
      const next = bytes[at + i]
      if (next === undefined || next < low || next > high) return next === undefined ? at : at + i
      low = 0x80
      high = 0xbf
    }
    at += need + 1
  }
  return -1
}

/**
 * What a screen may act on instead of showing it: control characters (C0, DEL, C1), marks that turn the direction of the
 * text around them, invisible characters that make two names look alike, and halves of surrogate pairs.
 */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu

/**
 * Text with everything spelt out that a terminal or a page would act on or not show: `\x1b`, `\u202e`. Names, keys and
 * values in the files that are read come from strangers: a class name can hold the escape sequence that renames a window,
 * and two that differ must not look alike. For one line of text: line feeds are spelt out, too.
 *
 * @example
 * ```ts
 * escapeForDisplay('SPAM\u202e\x1b[2J') // => 'SPAM\\u202e\\x1b[2J'
 * ```
 */
export function escapeForDisplay(text: string): string {
  return text.replace(UNSAFE, (found) => {
    const code = found.codePointAt(0) as number
    if (code === 0x09) return '\\t'
    if (code === 0x0a) return '\\n'
    if (code === 0x0d) return '\\r'
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

/** Shortens a text to fit in one line of a message. */
export function excerpt(text: string, length = 80): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not reach a terminal.
  const oneLine = text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ')
  return oneLine.length <= length ? oneLine : `${oneLine.slice(0, length - 1)}…`
}

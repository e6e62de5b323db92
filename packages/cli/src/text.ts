/**
 * Text for terminals: escaping, widths, tables, colour.
 *
 * Names, keys and values in the files that are read come from strangers. None of it may reach a terminal raw: a class
 * name can hold the escape sequence that renames the window or hides a line.
 */

import { escapeForDisplay as safe } from '@aws-ai-outputs/core'

export { safe }

/**
 * A value as one line of JSON. `JSON.stringify` leaves DEL and the C1 control characters as they are, and U+009B is
 * an escape sequence's beginning to many terminals; written as `\u009b` they are the same value.
 */
export function jsonLine(value: unknown): string {
  return `${safeJson(JSON.stringify(value))}\n`
}

/** JSON text with DEL and the C1 control characters as escapes: the same values, fit for a terminal. */
export function safeJson(text: string): string {
  return text.replace(/[\u007f-\u009f]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Lines with everything spelt out that a terminal would act on, line ends aside. For formats that know no escapes. */
export function safeLines(text: string): string {
  return text.split(/\r?\n/).map(safe).join('\n')
}

const ZERO_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]$/u
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u

/** How many columns a terminal uses for a text: two for East Asian wide characters and emoji, none for combining marks. */
export function width(text: string): number {
  let columns = 0
  for (const character of text) {
    if ((character.codePointAt(0) as number) < 0x300) columns++
    else if (WIDE.test(character)) columns += 2
    else if (!ZERO_WIDTH.test(character)) columns++
  }
  return columns
}

/** Cuts a text in its middle to fit into `columns`: both ends of a path or a name tell something. */
export function shorten(text: string, columns: number): string {
  if (width(text) <= columns) return text
  const characters = Array.from(text)
  const half = Math.floor((columns - 1) / 2)
  let head = ''
  for (const character of characters) {
    if (width(head + character) > columns - 1 - half) break
    head += character
  }
  let tail = ''
  for (const character of characters.reverse()) {
    if (width(character + tail) > half) break
    tail = character + tail
  }
  return `${head}…${tail}`
}

/** A cell: its text, and how to paint it once it has been padded. */
export type Cell = string | { readonly text: string; readonly paint: (text: string) => string }

/** How a column is laid out. */
export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
}

/** Rows with their columns aligned, one line each, ending in a line feed. Cells must be {@link safe} already. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  options: { indent: string; heading: (text: string) => string },
): string {
  const titled = columns.some(({ title }) => title !== '')
  const widths = columns.map(({ title }, i) => Math.max(width(title), ...rows.map((row) => width(textOf(row[i])))))
  const line = (cells: readonly Cell[]): string => {
    const padded = columns.map(({ align }, i) => {
      const cell = cells[i] ?? ''
      const text = textOf(cell)
      const space = ' '.repeat((widths[i] as number) - width(text))
      const painted = typeof cell === 'string' ? text : cell.paint(text)
      if (align === 'right') return space + painted
      return i === columns.length - 1 ? painted : painted + space
    })
    return `${options.indent}${padded.join('  ')}`.trimEnd()
  }
  const lines = rows.map(line)
  if (titled) lines.unshift(line(columns.map(({ title }) => ({ text: title, paint: options.heading }))))
  return `${lines.join('\n')}\n`
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : typeof cell === 'string' ? cell : cell.text
}

/** A number as people read it: `150,000`. */
export function count(value: number): string {
  return value.toLocaleString('en-US')
}

/** A number and its noun: `1 record`, `150,000 records`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** A number of bytes as people read it: `812 bytes`, `1.4 MB`. */
export function byteSize(bytes: number): string {
  if (bytes < 10_000) return counted(bytes, 'byte')
  const units = ['kB', 'MB', 'GB', 'TB']
  let value = bytes
  let unit = -1
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit++
  }
  return `${value.toFixed(value < 10 ? 1 : 0)} ${units[unit]}`
}

/** Colours by meaning, or no colours at all. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly good: (text: string) => string
}

/** The colours for a stream that has them, or functions that change nothing. */
export function paintFor(colours: boolean): Paint {
  const sgr =
    (on: number, off: number) =>
    (text: string): string =>
      colours && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text
  return { strong: sgr(1, 22), faint: sgr(2, 22), error: sgr(31, 39), warning: sgr(33, 39), good: sgr(32, 39) }
}

/**
 * Whether to write colours to a stream. `FORCE_COLOR` decides first, as it does in Node itself (`0` means never), then
 * `NO_COLOR`, then whether the stream is a terminal that can show them.
 */
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  const { FORCE_COLOR, NO_COLOR, TERM } = env
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  return isTerminal && TERM !== 'dumb'
}

/** A time in seconds as people read it: `22.1 s`, `4 min 10 s`, `2 h 05 min`. */
export function duration(seconds: number): string {
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`
  const two = (value: number): string => String(value).padStart(2, '0')
  const whole = Math.round(seconds)
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${two(whole % 60)} s`
  const minutes = Math.round(seconds / 60)
  if (minutes < 48 * 60) return `${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`
  return `${(seconds / 86_400).toFixed(1)} days`
}

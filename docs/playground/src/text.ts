/** Words and numbers as people read them. */

const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\u{e0000}-\u{e007f}]/gu

/**
 * Text with everything spelt out that would be invisible, or would turn the direction of the text around it: names in
 * the files that are read come from strangers, and two that differ must not look alike.
 */
export function safe(text: string): string {
  return text.replace(UNSAFE, (found) => {
    const code = found.codePointAt(0) as number
    if (code === 0x09) return '\\t'
    if (code === 0x0a) return '\\n'
    if (code === 0x0d) return '\\r'
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, '0')}`
    return code > 0xffff ? `\\u{${code.toString(16)}}` : `\\u${code.toString(16).padStart(4, '0')}`
  })
}

const numbers = new Intl.NumberFormat('en-US')

/** A number as people read it: `150,000`. */
export function count(value: number): string {
  return numbers.format(value)
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

/** A share of a whole: `28.6 %`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${((part / whole) * 100).toFixed(1)} %`
}

/** A score of 0 to 1 with four decimals; real scores have up to sixteen, which the raw line shows. */
export function scoreText(score: number): string {
  return score.toFixed(4)
}

/** A length of time: `31.5 s`, `4 min 05 s`. */
export function seconds(value: number): string {
  if (value < 60) return `${Math.round(value * 100) / 100} s`
  const whole = Math.round(value)
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60]
  const tail = `${String(rest).padStart(2, '0')} s`
  return hours > 0 ? `${count(hours)} h ${String(minutes).padStart(2, '0')} min` : `${minutes} min ${tail}`
}

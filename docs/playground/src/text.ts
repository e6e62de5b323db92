/** Words and numbers as people read them. */

export { escapeForDisplay as safe } from '@aws-ai-outputs/browser'

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

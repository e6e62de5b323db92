/** Line numbers below this are kept as strings. */
const KEPT_DIGITS = 65_536

/** Strings of whole numbers: those that come in order, as line numbers do, are made once. */
export class DigitStrings {
  private readonly known: string[] = []

  of(value: number): string {
    if (value >= KEPT_DIGITS) return `${value}`
    const known = this.known[value]
    if (known !== undefined) return known
    const text = `${value}`
    // Filled in order by files that are in line order; a gap would turn the list into a dictionary.
    if (value === this.known.length) this.known.push(text)
    return text
  }
}

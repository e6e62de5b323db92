/**
 * Whether two scores are the same 32-bit number. A2I writes one score in two ways in one file: as the shortest decimal
 * (`94.59119`) and as the 64-bit number that the 32-bit one widens to (`94.5911865234375`). Compared as they stand
 * they differ.
 *
 * Source: observed in a Rekognition output, `aiServiceResponse` against `selectedAiServiceResponse`.
 *
 * @example
 * ```ts
 * sameScore(94.59119, 94.5911865234375) // => true
 * ```
 */
export function sameScore(a: number, b: number): boolean {
  return Object.is(Math.fround(a), Math.fround(b)) || Math.fround(a) === Math.fround(b)
}

/**
 * The shortest decimal that is the same 32-bit number: how to print a score that was widened to 64 bits.
 * Takes any score, 0..1 or 0..100.
 *
 * @example
 * ```ts
 * shortestScore(94.5911865234375) // => 94.59119
 * ```
 */
export function shortestScore(score: number): number {
  if (!Number.isFinite(score)) return score
  // Nine significant digits tell any two 32-bit numbers apart.
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(score.toPrecision(digits))
    if (sameScore(short, score)) return short
  }
  return score
}

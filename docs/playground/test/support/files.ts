/** Made-up outputs of any size. */

const NAMES = ['BILLING', 'SHIPPING', 'REFUND', 'OTHER', 'COMPLAINT', 'PRAISE', 'ACCOUNT', 'LOGIN', 'WARRANTY', 'SPAM']

/** Whole numbers that look random and are the same in each run. */
export function random(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff
    return state / 0x7fff_ffff
  }
}

/** Lines of a multi-class job; every hundredth is a failure. */
export function predictions(count: number): string {
  const next = random(7)
  const lines: string[] = []
  for (let line = 0; line < count; line++) {
    const file = `tickets-${String(line % 12).padStart(2, '0')}.csv`
    if (line % 100 === 99) {
      lines.push(
        JSON.stringify({
          File: file,
          Line: `${line}`,
          ErrorCode: 'DOCUMENT_SIZE_EXCEEDED',
          ErrorMessage: 'Document size exceeds the limit.',
        }),
      )
      continue
    }
    const first = Math.floor(next() ** 2 * NAMES.length)
    const score = 0.5 + next() / 2
    const Classes = [score, (1 - score) * 0.7, (1 - score) * 0.2].map((Score, place) => ({
      Name: NAMES[(first + place) % NAMES.length],
      Score,
    }))
    lines.push(JSON.stringify({ File: file, Line: `${line}`, Classes }))
  }
  return `${lines.join('\n')}\n`
}

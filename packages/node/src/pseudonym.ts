/** Shorter keys can be guessed. */
const SHORTEST_KEY = 16

/**
 * Makes a function that replaces worker ids by pseudonyms: the same key and id always give the same pseudonym, and
 * without the key nobody can tell the id, or find it by trying. It is the start of an HMAC-SHA-256 (RFC 2104), 64 bits
 * of it, which is plenty to keep a workforce apart; `worker-` before it tells it from an id of A2I.
 *
 * Whoever has the key and a list of ids can undo it: keep the key apart from the reports, and use another key for each
 * audience that must not compare notes.
 *
 * @param key At least 16 bytes, best random ones; text counts in UTF-8.
 * @throws RangeError when the key is shorter.
 * @example
 * ```ts
 * // The same key gives the same pseudonyms; keep it out of the code.
 * const pseudonym = pseudonymiser(process.env.WORKER_KEY ?? 'a key of at least 32 bytes, kept elsewhere')
 * console.log(pseudonym('a1b2c3d4e5f60701'))
 * ```
 */
export function pseudonymiser(key: string | Uint8Array): (workerId: string) => string {
  const secret = typeof key === 'string' ? Buffer.from(key, 'utf8') : Buffer.from(key)
  if (secret.length < SHORTEST_KEY) throw new RangeError(`the key must have at least ${SHORTEST_KEY} bytes, not ${secret.length}`)
  // Not imported: loading it takes longer than reading a small file, and few who read files need it.
  const { createHmac } = process.getBuiltinModule('node:crypto')
  return (workerId) => `worker-${createHmac('sha256', secret).update(workerId, 'utf8').digest('hex').slice(0, 16)}`
}

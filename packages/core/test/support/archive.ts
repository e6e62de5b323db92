import { gzipSync } from 'node:zlib'
import { pack } from 'tar-stream'

/** One file of a test archive. */
export interface TestEntry {
  readonly name: string
  readonly content?: string | Uint8Array
  readonly type?: 'file' | 'directory' | 'symlink'
}

/** A tar archive as Comprehend writes it: ustar headers, mode 0100644, no owner names. */
export async function tar(...entries: TestEntry[]): Promise<Buffer> {
  const packer = pack()
  for (const { name, content = '', type = 'file' } of entries) {
    const header = { name, type, mode: 0o100644, mtime: new Date(0), ...(type === 'symlink' ? { linkname: 'elsewhere' } : {}) }
    packer.entry(header, Buffer.from(content))
  }
  packer.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of packer) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** The same, compressed. */
export async function tarGz(...entries: TestEntry[]): Promise<Buffer> {
  return gzipSync(await tar(...entries))
}

/** Bytes in pieces of a given size. */
export function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** A record of a multi-class job with one document per line. */
export function line(
  number: number,
  file = 'tickets.txt',
  classes: [string, number][] = [
    ['BILLING', 0.91],
    ['REFUND', 0.07],
  ],
): string {
  return JSON.stringify({ File: file, Line: String(number), Classes: classes.map(([Name, Score]) => ({ Name, Score })) })
}

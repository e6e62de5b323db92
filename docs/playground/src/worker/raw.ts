import { byteSource, createGunzip, lineAt } from '@aws-ai-outputs/browser'
import type { NamedFile, RawLine, RawPlace } from '../messages'

/** Finds the line of a place again: the file is kept, not its bytes, so it is read up to there once more. */
export async function rawLine({ file, path }: NamedFile, place: RawPlace): Promise<RawLine> {
  const { entry, byteOffset, line } = place
  // This is a worker already: another one for unpacking would be one more request.
  const gunzip = createGunzip({ worker: false })
  const found = await lineAt(byteSource(file), { byteOffset, ...(entry === undefined ? {} : { entry }) }, { gunzip })
  if (found === undefined) throw new Error(`${path} no longer holds what was read from it.`)
  return { path, entry, line, byteOffset, ...found }
}

import { readFileSync } from 'node:fs'
import { pseudonymiser } from '@aws-ai-outputs/node'
import { Refused } from './sink.js'
import { safe } from './text.js'

/** What comes before the name of an environment variable, where otherwise a file is named. */
const ENVIRONMENT = 'env:'

/**
 * A function that gives worker ids their pseudonyms. The key comes from a file or from an environment variable
 * (`env:NAME`), never from the command line, which others can see and shells remember.
 *
 * @throws Refused when there is no such key, or it is too short.
 */
export function pseudonymsFrom(source: string): (workerId: string) => string {
  const { key, what } = source.startsWith(ENVIRONMENT) ? keyOfVariable(source.slice(ENVIRONMENT.length)) : keyOfFile(source)
  try {
    return pseudonymiser(key)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Refused(`${what}: ${error.message}. To make one: openssl rand -hex 32 > worker.key`)
  }
}

function keyOfVariable(name: string): { readonly key: string; readonly what: string } {
  const key = process.env[name]
  if (key === undefined) throw new Refused(`there is no environment variable ${safe(name)} to take the key from`)
  return { key, what: `the environment variable ${safe(name)}` }
}

function keyOfFile(path: string): { readonly key: Uint8Array; readonly what: string } {
  let content: Uint8Array
  try {
    content = readFileSync(path)
  } catch (error) {
    throw new Refused(`the key file ${safe(path)} cannot be read: ${safe((error as Error).message)}`)
  }
  // The line end that every editor and `openssl rand -hex` leave behind is not part of the key: as in the environment.
  let end = content.length
  if (content[end - 1] === 0x0a) end--
  if (content[end - 1] === 0x0d) end--
  return { key: content.subarray(0, end), what: `the key file ${safe(path)}` }
}

import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.js'
import type { HumanReviewOutput } from './output.js'

/**
 * Where A2I stores an output, taken apart:
 * `s3://bucket/prefix/flow-definition/YYYY/MM/DD/hh/mm/ss/human-loop/output.json`.
 */
export interface HumanLoopOutputPath {
  /** Bucket of an `s3://` or `https://` URI; undefined for a local path. */
  readonly bucket: string | undefined
  /** What stands before the flow definition: the path of the flow's S3OutputPath, or a local folder. May be empty. */
  readonly prefix: string
  /** Name of the flow definition (human review workflow). */
  readonly flowDefinitionName: string
  /** Creation time of the human loop in UTC, cut to seconds: `2019-11-14T17:37:36Z`. */
  readonly creationTime: string
  /** Name of the human loop. */
  readonly humanLoopName: string
}

const TAIL = /^(?:(.*)\/)?([^/]+)\/(\d{4})\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{2})\/(\d{2})\/([^/]+)\/output\.json$/s

/**
 * Takes an A2I output path apart, from the right, since any prefix may stand before the flow definition.
 * Accepts `s3://` URIs, `https://` S3 URLs (both styles), S3 keys, and local paths with either kind of slash.
 *
 * @returns undefined when the path is not that of an A2I output, or its time does not exist.
 * @example
 * ```ts
 * const location = parseOutputPath('s3://reviews/2024/invoices/2024/05/17/09/30/12/loop-1/output.json')
 * location?.flowDefinitionName // => 'invoices'
 * ```
 */
export function parseOutputPath(path: string): HumanLoopOutputPath | undefined {
  const { bucket, rest } = splitBucket(path)
  const match = TAIL.exec(rest)
  if (match === null) return undefined
  const [, before, flowDefinitionName, year, month, day, hour, minute, second, humanLoopName] = match
  const creationTime = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  const time = new Date(creationTime)
  // A date such as 30 February parses in some engines by rolling over; it must come back as it was.
  if (Number.isNaN(time.getTime()) || `${time.toISOString().slice(0, 19)}Z` !== creationTime) return undefined
  return {
    bucket,
    // A path that begins with a slash keeps it: an absolute local path at the root of the file system.
    prefix: before === '' ? '/' : (before ?? ''),
    flowDefinitionName: flowDefinitionName as string,
    creationTime,
    humanLoopName: humanLoopName as string,
  }
}

/**
 * Puts an A2I output path together: an `s3://` URI when there is a bucket, otherwise a path with forward slashes.
 * The inverse of {@link parseOutputPath} for `s3://` URIs and local paths.
 *
 * @throws RangeError when `creationTime` is not a time.
 * @example
 * ```ts
 * formatOutputPath({
 *   bucket: 'reviews',
 *   prefix: '2024',
 *   flowDefinitionName: 'invoices',
 *   creationTime: '2024-05-17T09:30:12Z',
 *   humanLoopName: 'loop-1',
 * }) // => 's3://reviews/2024/invoices/2024/05/17/09/30/12/loop-1/output.json'
 * ```
 */
export function formatOutputPath(parts: HumanLoopOutputPath): string {
  const time = new Date(parts.creationTime)
  if (Number.isNaN(time.getTime())) throw new RangeError(`creationTime ${JSON.stringify(parts.creationTime)} is not a time`)
  const stamp = time.toISOString().slice(0, 19).replace(/[-T:]/g, '/')
  const path = `${parts.flowDefinitionName}/${stamp}/${parts.humanLoopName}/output.json`
  const full = parts.prefix === '' || parts.prefix === '/' ? `${parts.prefix}${path}` : `${parts.prefix}/${path}`
  return parts.bucket === undefined ? full : `s3://${parts.bucket}/${full}`
}

/**
 * What an output's path says otherwise than the output itself. Names are compared without regard to case, since flow
 * definition ARNs have been seen in lower case.
 *
 * @example
 * ```ts
 * // A file that was copied to the place of another loop.
 * const path = 'invoices/2024/05/17/09/30/12/loop-1/output.json'
 * const location = parseOutputPath(path)
 * if (location !== undefined) for (const found of comparePathWithOutput(location, review, path)) console.log(found.message)
 * ```
 */
export function comparePathWithOutput(location: HumanLoopOutputPath, output: HumanReviewOutput, input?: string): Diagnostic[] {
  const found: Diagnostic[] = []
  if (location.humanLoopName !== output.humanLoopName) {
    found.push(
      diagnostic({
        code: 'a2i/path-loop-name',
        message: `the path names the loop ${location.humanLoopName}, the document ${output.humanLoopName}`,
        input,
        pointer: '/humanLoopName',
      }),
    )
  }
  const flow = output.flowDefinitionArn.slice(output.flowDefinitionArn.lastIndexOf('/') + 1)
  if (location.flowDefinitionName.toLowerCase() !== flow.toLowerCase()) {
    found.push(
      diagnostic({
        code: 'a2i/path-flow-definition',
        message: `the path names the flow definition ${location.flowDefinitionName}, the document ${flow}`,
        input,
        pointer: '/flowDefinitionArn',
      }),
    )
  }
  return found
}

function splitBucket(path: string): { bucket: string | undefined; rest: string } {
  const s3 = /^s3:\/\/([^/]+)\/(.*)$/s.exec(path)
  if (s3 !== null) return { bucket: s3[1], rest: s3[2] as string }
  const url = /^https:\/\/([^/]+)\/([^?#]*)/s.exec(path)
  if (url !== null) {
    const host = url[1] as string
    const rest = decodeURIComponent(url[2] as string)
    const virtual = /^(.+)\.s3[.-][^/]*$/.exec(host)
    if (virtual !== null) return { bucket: virtual[1], rest }
    const slash = rest.indexOf('/')
    return { bucket: rest.slice(0, slash), rest: rest.slice(slash + 1) }
  }
  return { bucket: undefined, rest: path.replace(/\\/g, '/') }
}

// A real S3 server on loopback, and a proxy in front of it that can be told to misbehave.

import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { S3Client } from '@aws-sdk/client-s3'

export interface Running {
  readonly port: number
  stop(): Promise<void>
}

/** s3rver as a process of its own: it needs an option of Node's that this process does not have. */
export async function startS3(): Promise<Running> {
  const program = createRequire(import.meta.url).resolve('s3rver/bin/s3rver.js')
  const folder = mkdtempSync(join(tmpdir(), 's3-'))
  const child = spawn(
    process.execPath,
    // Paging signs its continuation tokens with a cipher that OpenSSL 3 calls old.
    ['--openssl-legacy-provider', '--no-deprecation', program, '--silent', '-a', '127.0.0.1', '-p', '0', '-d', folder],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += String(chunk)
      const found = /:(\d{2,5})\b/.exec(said)
      if (found !== null) resolve(Number(found[1]))
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.once('error', reject)
    void ended.then(() => reject(new Error(`the S3 server did not start: ${said}`)))
  })
  return {
    port,
    async stop() {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** What the proxy does with a request for an object. */
export type Fault =
  /** Sends this many bytes of the body, then tears the connection down. */
  | { readonly cutAfter: number }
  /** Answers as S3 does for an object that the caller may not read. */
  | { readonly deny: true }

export interface Gateway extends Running {
  /** By key, bucket included: `/bucket/key`. */
  readonly faults: Map<string, Fault>
  /** Paths with queries that were asked for, in order. */
  readonly asked: string[]
}

const accessDenied =
  '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>1</RequestId></Error>'

export async function startGateway(to: number): Promise<Gateway> {
  const faults = new Map<string, Fault>()
  const asked: string[] = []
  const server: Server = createServer((incoming, outgoing) => {
    const url = incoming.url ?? '/'
    asked.push(`${incoming.method} ${url}`)
    const fault = faults.get(decodeURIComponent(url.split('?')[0] ?? ''))
    if (fault !== undefined && 'deny' in fault) {
      incoming.resume()
      outgoing.writeHead(403, { 'content-type': 'application/xml' }).end(accessDenied)
      return
    }
    const { method, headers } = incoming
    const passed = request({ host: '127.0.0.1', port: to, path: url, method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      if (fault === undefined) {
        answer.pipe(outgoing)
        return
      }
      let left = fault.cutAfter
      answer.on('data', (chunk: Buffer) => {
        if (left <= 0) return
        const piece = chunk.subarray(0, left)
        left -= piece.length
        // The announced length stays whole, as it does when a connection breaks.
        outgoing.write(piece, () => {
          if (left <= 0) outgoing.socket?.destroy()
        })
      })
    })
    passed.on('error', () => outgoing.destroy())
    incoming.pipe(passed)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    faults,
    asked,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A client of a server on loopback. s3rver takes any secret, but knows this one access key only. */
export function clientOf(port: number, accessKeyId = 'S3RVER'): S3Client {
  return new S3Client({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey: 'S3RVER' },
    // s3rver would store the framing of streamed checksums as if it were content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    maxAttempts: 2,
  })
}

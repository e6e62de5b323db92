import { accessSync, constants } from 'node:fs'

/** Debian's name of the package. */
const PACKAGE = 'chromium'

/** Headless, as root in a container, and quiet: it asks nobody on the network for anything. */
export const chromiumArguments: string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of the browser. */
export function chromiumPath(): string {
  const candidates = process.env.CHROMIUM_PATH
    ? [process.env.CHROMIUM_PATH]
    : ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
  for (const path of candidates) {
    try {
      accessSync(path, constants.X_OK)
      return path
    } catch {
      // Not there: try the next.
    }
  }
  throw new Error(
    `The tests of the playground need Chromium, but ${candidates.join(', ')} ${candidates.length === 1 ? 'is' : 'are'} not there. ` +
      `Install the package ${PACKAGE} (apt-get install -y ${PACKAGE}), or set CHROMIUM_PATH to a browser you have.`,
  )
}

/** Before any test: says what is missing once, instead of in each of them. */
export default function setup(): void {
  chromiumPath()
}

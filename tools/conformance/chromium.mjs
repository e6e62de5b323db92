// Which browser the tests run in, and how it is started.
import { accessSync, constants } from 'node:fs'

/** Debian's name of the package, for people and for `.ci/run`. */
export const chromiumPackage = 'chromium'

/** Headless, as root in a container, and quiet: it asks nobody on the network for anything. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Path of the browser; ends the process with one clear line when there is none. */
export function requireChromium() {
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
  console.error(
    `The browser tests need Chromium, but ${candidates.join(', ')} ${candidates.length === 1 ? 'is' : 'are'} not there.\n` +
      `Install the package ${chromiumPackage} (apt-get install -y ${chromiumPackage}), or set CHROMIUM_PATH to a browser you have.`,
  )
  process.exit(1)
}

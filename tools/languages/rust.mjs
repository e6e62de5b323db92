// The crate of packages/rust, by Cargo: format and lints (where rustfmt and Clippy are), tests, documentation, package.

import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const here = (command) => spawnSync('cargo', [command, '--version']).status === 0

export default {
  name: 'Rust',
  // Debian's own cargo is older; this one follows what its browsers are built with. It has no Clippy and no rustfmt.
  tools: [
    {
      command: 'cargo',
      args: ['--version'],
      version: /cargo (\d+)\.(\d+)/,
      minimum: [1, 74],
      packages: ['cargo-web', 'rustc-web'],
    },
  ],
  check({ folder, cache, run }) {
    const env = { CARGO_TARGET_DIR: join(cache, 'target'), RUSTFLAGS: '-D warnings', RUSTDOCFLAGS: '-D warnings' }
    const cargo = (...args) => run('cargo', args, { cwd: folder, env })
    if (here('fmt')) cargo('fmt', '--check')
    else console.log('Rust: rustfmt is not here; the format of what is written by hand is not checked.')
    if (here('clippy')) cargo('clippy', '--all-targets', '--', '-D', 'warnings')
    else console.log('Rust: Clippy is not here; warnings of the compiler alone count.')
    cargo('doc', '--no-deps')
    // Builds the crate from what would be published, without the rest of the repository.
    cargo('package', '--allow-dirty')
    return cargo('test', '--', '--nocapture')
  },
}

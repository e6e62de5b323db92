// Go: gofmt, go vet, go build, go test (with the examples of the documentation).

import { join } from 'node:path'

export default {
  name: 'Go',
  tools: [
    {
      command: 'go',
      args: ['version'],
      version: /go(\d+)\.(\d+)/,
      minimum: [1, 19],
      packages: ['golang'],
    },
  ],
  check({ folder, cache, run, Failure }) {
    const env = { GOCACHE: join(cache, 'build'), GOFLAGS: '-mod=readonly', GOTOOLCHAIN: 'local' }
    const go = (...args) => run('go', args, { cwd: folder, env })
    const unformatted = run('gofmt', ['-l', '.'], { cwd: folder }).trim()
    if (unformatted !== '') throw new Failure(`gofmt would change: ${unformatted}`)
    go('vet', './...')
    go('build', './...')
    return go('test', '-count=1', '-v', './...')
  },
}

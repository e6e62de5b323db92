// Python: ruff, mypy --strict on the package and its tests, pytest against the wheel, the README as a doctest.

import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const tools = ['hatchling==1.33.0', 'mypy==2.4.1', 'pytest==9.2.0', 'ruff==0.17.6']

export default {
  name: 'Python',
  tools: [
    {
      command: 'python3',
      args: ['--version'],
      version: /Python (\d+)\.(\d+)/,
      minimum: [3, 10],
      packages: ['python3', 'python3-venv'],
    },
    // Debian has venv in a package of its own.
    {
      command: 'python3',
      args: ['-c', 'import ensurepip, venv, sys; print("venv", *sys.version_info[:2])'],
      version: /venv (\d+) (\d+)/,
      minimum: [3, 10],
      packages: ['python3-venv'],
    },
  ],
  check({ folder, cache, run, Failure }) {
    const venv = join(cache, 'venv')
    const python = join(venv, 'bin/python')
    const env = { PYTHONDONTWRITEBYTECODE: '1', PIP_DISABLE_PIP_VERSION_CHECK: '1' }
    const py = (...args) => run(python, args, { cwd: folder, env })
    if (!existsSync(python)) run('python3', ['-m', 'venv', venv])
    py('-m', 'pip', 'install', '--quiet', ...tools)
    // As its users get it: a wheel, with its types and its data.
    const wheels = join(cache, 'wheels')
    rmSync(wheels, { recursive: true, force: true })
    py('-m', 'pip', 'wheel', '--quiet', '--no-deps', '--no-build-isolation', '--wheel-dir', wheels, folder)
    const [wheel] = readdirSync(wheels)
    if (wheel === undefined) throw new Failure('pip made no wheel')
    py('-m', 'pip', 'install', '--quiet', '--no-deps', '--force-reinstall', join(wheels, wheel))
    py('-m', 'ruff', 'check', '--no-cache', '.')
    py('-m', 'ruff', 'format', '--check', '--no-cache', '--exclude', '**/generated', '.')
    py('-m', 'mypy', '--cache-dir', join(cache, 'mypy'), 'src', 'tests')
    py('-m', 'doctest', '-o', 'IGNORE_EXCEPTION_DETAIL', 'README.md')
    return py('-m', 'pytest', '-q', '-p', 'no:cacheprovider', 'tests')
  },
}

import { describe, expect, test } from 'vitest'
import { checkDependencies, checkManifests, checkPrivateMembers, checkReleaseGroup } from '../src/manifests.js'
import { loadWorkspace, type Workspace, workspaceGlobs } from '../src/workspace.js'
import { folderWith } from './support.js'

const base = {
  name: '@aws-ai-outputs/core',
  version: '1.0.0',
  description: 'A package.',
  keywords: ['one'],
  license: 'Apache-2.0',
  homepage: 'https://example.org',
  bugs: 'https://example.org/issues',
  repository: { type: 'git', url: 'git+https://example.org/x.git', directory: 'packages/core' },
  type: 'module',
  sideEffects: false,
  engines: { node: '>=20.19' },
  exports: { '.': { types: './dist/index.d.ts', default: './dist/index.js' }, './package.json': './package.json' },
  files: ['dist'],
  publishConfig: { access: 'public', provenance: true },
}

interface Extra {
  readonly core?: object
  readonly files?: Readonly<Record<string, string | object>>
}

function workspace({ core = {}, files = {} }: Extra = {}): Workspace {
  return loadWorkspace(
    folderWith({
      'package.json': { name: 'top', version: '0.0.0', private: true, license: 'Apache-2.0', engines: { node: '>=20.19' } },
      'pnpm-workspace.yaml': 'packages:\n  - packages/*\n  - "tools/*" # private\n\ncatalog:\n  left: 1.0.0\n',
      LICENSE: 'text',
      'packages/core/package.json': { ...base, ...core },
      'packages/core/LICENSE': 'text',
      'packages/core/README.md': '# core',
      ...files,
    }),
  )
}

const tool = { name: '@aws-ai-outputs/tool', version: '0.0.0', private: true, license: 'Apache-2.0' }
const member = (name: string, more: object) => ({
  ...base,
  name: `@aws-ai-outputs/${name}`,
  repository: { ...base.repository, directory: `packages/${name}` },
  ...more,
})

test('the list of workspace folders is read in both spellings, and a file without it is refused', () => {
  expect(workspaceGlobs("packages: [packages/*, 'schemas']\n")).toEqual(['packages/*', 'schemas'])
  expect(workspaceGlobs('# first\npackages:\n  # a comment\n  - packages/*\n\n  - docs\ncatalog:\n  - no\n')).toEqual([
    'packages/*',
    'docs',
  ])
  expect(() => workspaceGlobs('catalog:\n  a: 1\n')).toThrow(/no `packages:` list/)
})

describe('manifests', () => {
  test('a complete manifest passes', () => {
    expect(checkManifests(workspace())).toEqual([])
  })

  test.each([
    ['license', { license: 'MIT' }, /license is "MIT"/],
    [
      'repository.directory',
      { repository: { url: 'git+https://example.org/x.git', directory: 'core' } },
      /repository\.directory is "core"/,
    ],
    ['repository.url', { repository: { url: 'example.org/x', directory: 'packages/core' } }, /repository\.url/],
    ['engines', { engines: { node: '>=18' } }, /engines\.node is ">=18"/],
    ['engines.npm', { engines: { node: '>=20.19', npm: '>=10' } }, /engines\.npm/],
    ['sideEffects', { sideEffects: true }, /sideEffects/],
    ['sideEffects by pattern', { sideEffects: ['./dist/*.js'] }, /sideEffects/],
    ['files', { files: [] }, /files is missing/],
    ['access', { publishConfig: { provenance: true } }, /publishConfig\.access/],
    ['provenance', { publishConfig: { access: 'public' } }, /publishConfig\.provenance/],
    ['type', { type: 'commonjs' }, /type must be "module"/],
    ['keywords', { keywords: [] }, /keywords/],
    ['install scripts', { scripts: { postinstall: 'node x.js' } }, /scripts\.postinstall/],
    ['no exports', { exports: undefined }, /exports is missing/],
    ['package.json', { exports: { '.': base.exports['.'] } }, /"\.\/package\.json"/],
    [
      'types last',
      { exports: { '.': { default: './a.js', types: './a.d.ts' }, './package.json': './package.json' } },
      /"types" must come first/,
    ],
    ['no types', { exports: { '.': './a.js', './package.json': './package.json' } }, /no "types"/],
    [
      'require',
      { exports: { '.': { types: './a.d.ts', require: './a.cjs' }, './package.json': './package.json' } },
      /has "require"/,
    ],
  ])('%s', (_, core, problem) => {
    const problems = checkManifests(workspace({ core }))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(problem)
  })

  test('a licence that differs from the top one', () => {
    expect(checkManifests(workspace({ files: { 'packages/core/LICENSE': 'other' } }))[0]).toMatch(
      /LICENSE in packages\/core differs/,
    )
  })

  test('a package without a licence and a README', () => {
    const problems = checkManifests(workspace({ files: { 'packages/bare/package.json': member('bare', {}) } }))
    expect(problems).toEqual([expect.stringMatching(/LICENSE is missing/), expect.stringMatching(/README\.md is missing/)])
  })
})

describe('dependencies', () => {
  test('core depends on nothing', () => {
    expect(checkDependencies(workspace())).toEqual([])
    expect(checkDependencies(workspace({ core: { peerDependencies: { left: '1.0.0' } } }))[0]).toMatch(
      /depends on left, but this package depends on nothing/,
    )
  })

  test('a package depends on published ones only, through workspace:^', () => {
    const files = {
      'tools/tool/package.json': tool,
      'packages/node/package.json': member('node', {
        dependencies: { '@aws-ai-outputs/tool': 'workspace:^', '@aws-ai-outputs/core': 'workspace:*' },
      }),
    }
    expect(checkDependencies(workspace({ files }))).toEqual([
      expect.stringMatching(/tool, which is not published/),
      expect.stringMatching(/"workspace:\^", not "workspace:\*"/),
    ])
  })

  test('packages of different versions', () => {
    expect(
      checkDependencies(workspace({ files: { 'packages/node/package.json': member('node', { version: '1.1.0' }) } }))[0],
    ).toMatch(/different versions/)
  })

  test('a tool in two versions, one of them from the catalog', () => {
    const files = { 'tools/tool/package.json': { ...tool, devDependencies: { left: '2.0.0' } } }
    expect(checkDependencies(workspace({ core: { devDependencies: { left: 'catalog:' } }, files }))[0]).toMatch(
      /left is asked for in 2 versions: 1\.0\.0 in packages\/core; 2\.0\.0 in tools\/tool/,
    )
  })
})

test('what is published and what is not follows from the folder', () => {
  const files = {
    'tools/tool/package.json': { ...tool, private: false },
    'packages/hidden/package.json': { ...tool, name: '@aws-ai-outputs/hidden' },
  }
  expect(checkPrivateMembers(workspace())).toEqual([])
  expect(checkPrivateMembers(workspace({ files }))).toEqual([
    expect.stringMatching(/packages\/hidden.*private, but/),
    expect.stringMatching(/tools\/tool.*must be "private"/),
  ])
})

test('the group that is released together is packages/*', () => {
  const files = { 'tools/tool/package.json': tool }
  expect(checkReleaseGroup(workspace({ files }), { fixed: [['@aws-ai-outputs/{core,node}']] })).toEqual([])
  expect(checkReleaseGroup(workspace({ files }), { fixed: [['@aws-ai-outputs/tool']] })).toEqual([
    expect.stringMatching(/core is missing/),
    expect.stringMatching(/tool must not be/),
  ])
  expect(checkReleaseGroup(workspace(), {})[0]).toMatch(/exactly one/)
  expect(() => checkReleaseGroup(workspace(), { fixed: [['@aws-ai-outputs/*']] })).toThrow(/name the packages/)
})

import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('../..', import.meta.url))

// Tests import packages by name. Here the names mean the sources, so that a test sees an edit at once and coverage
// counts the right files; the built packages are tested by tools/package-checks.
const alias = [
  { find: /^@aws-ai-outputs\/core\/(validators|schemas)$/, replacement: `${root}packages/core/src/$1.ts` },
  { find: /^@aws-ai-outputs\/(core|browser)\/light$/, replacement: `${root}packages/$1/src/light.ts` },
  { find: /^@aws-ai-outputs\/(core|browser)\/light\/(\w+)$/, replacement: `${root}packages/$1/src/light-$2.ts` },
  { find: /^@aws-ai-outputs\/core\/types$/, replacement: `${root}packages/core/src/generated/types.ts` },
  { find: /^@aws-ai-outputs\/(core|node|browser)$/, replacement: `${root}packages/$1/src/index.ts` },
]

export default defineConfig({
  root,
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['packages/*/test/**/*.test.ts', 'tools/*/test/**/*.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['packages/*/test/**/*.test-d.ts'],
            tsconfig: `${root}tools/config/tsconfig.types.json`,
          },
        },
      },
    ],
  },
})

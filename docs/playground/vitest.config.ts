import { defineConfig } from 'vitest/config'

// The built page in a real browser. One worker: the measurements should not compete with each other.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    globalSetup: 'test/support/chromium.ts',
  },
})

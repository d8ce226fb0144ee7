import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Unit tests: everything below tests/ but what a browser does, and what only measures. */
export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**'],
    // A case lays a corpus in a temporary folder and checks it; on a busy machine that takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

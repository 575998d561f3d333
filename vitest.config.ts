import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in the bundles.
  resolve: { alias: { xregexp: join(import.meta.dirname, 'scripts/xregexp.mjs') } },
  test: {
    server: { deps: { inline: [/xregexp/] } },
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/build-once.ts'],
    testTimeout: 120_000,
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const globalSetup = fileURLToPath(import.meta.resolve('./test/browser/setup.ts'));
const inBrowser = { globalSetup, testTimeout: 120_000, hookTimeout: 120_000 };
/** Measures time, and therefore runs while nothing else does. */
const alone = 'test/browser/paint.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          testTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: [alone],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { ...inBrowser, name: 'browser-alone', include: [alone], maxWorkers: 1, sequence: { groupOrder: 2 } },
      },
    ],
  },
});

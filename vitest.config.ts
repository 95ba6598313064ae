import { defineConfig } from 'vitest/config';

const builtTests = 'tests/**/*.built.test.{ts,tsx}';
const browserTests = 'tests/**/*.browser.test.{ts,tsx}';
// Real files, real keys and processes of their own: slower than all the rest together.
const storageTests = [
  'tests/storage/**/*.test.ts',
  'tests/**/*-killed.test.ts',
  'tests/services/hostile-files.test.ts',
  'tests/shells/command-{shell,match,private}.test.ts',
  'tests/scripts/**/*.test.ts',
  // Each file is read in a process of its own, as in the application.
  'tests/services/{import-*,save-left-out}.test.ts',
  'tests/adapters/spreadsheet-reader/isolated-reading.test.ts',
];
const elsewhere = ['tests/e2e/**', 'tests/reliability/**', 'tests/long/**', 'node_modules/**'];

// House style keeps named exports everywhere; tools that demand a default export are the exception.
export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // No module keeps state of its own, so loading them afresh for every file only cost two fifths of the time.
          isolate: false,
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...elsewhere, builtTests, browserTests, ...storageTests],
        },
      },
      { extends: true, test: { name: 'storage', include: storageTests, exclude: elsewhere, testTimeout: 60_000 } },
      // What needs the built application, and what needs a browser, run only where these are.
      { extends: true, test: { name: 'built', include: [builtTests], exclude: elsewhere, testTimeout: 60_000 } },
      { extends: true, test: { name: 'browser', include: [browserTests], exclude: elsewhere, testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'long',
          include: [
            'tests/long/**/*.test.ts',
            'tests/domain/**/*.test.ts',
            'tests/adapters/**/*.test.ts',
            'tests/services/import-undone.test.ts',
          ],
          setupFiles: ['tests/long/try-more-examples.ts'],
          testTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'reliability',
          include: ['tests/reliability/**/*.test.ts', 'tests/**/*-killed.test.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
});

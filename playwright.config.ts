import { defineConfig } from '@playwright/test';
import type { ShellChoice } from './tests/e2e/support/desk-window.ts';

// Tools that look for a default export are the one exception to named exports.
export default defineConfig<ShellChoice>({
  // The runner would take the path that stands in for the driver's types for the driver itself.
  tsconfig: './tests/e2e/tsconfig.json',
  testDir: 'tests/e2e',
  testMatch: '**/*.e2e.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A machine with too much to do gets one more try; what needed it is counted as flaky at the end, to be looked at.
  retries: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  // The journeys are written once and run in every shell; what belongs to one shell stands in its folder.
  projects: [
    { name: 'browser', testIgnore: 'electron/**', use: { shell: 'browser' } },
    { name: 'electron', testIgnore: 'browser/**', use: { shell: 'electron' } },
  ],
});

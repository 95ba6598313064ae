import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { findIgnoredFiles } from './find-ignored-files.ts';

test('no rule for what the scripts leave behind swallows a file of the project itself', () => {
  const project = resolve(import.meta.dirname, '..', '..');
  expect(findIgnoredFiles(project, ['src', 'tests', 'scripts', 'docs', 'resources'])).toEqual([]);
});

test('the check sees a planted rule that reaches further than the top folder', () => {
  const root = temporaryFolder();
  mkdirSync(join(root, 'scripts', 'demo'), { recursive: true });
  for (const name of ['demo/moving-clock.ts', 'demo.ts']) writeFileSync(join(root, 'scripts', name), '');
  writeFileSync(join(root, '.gitignore'), '/demo/\n');
  expect(findIgnoredFiles(root, ['scripts'])).toEqual([]);
  writeFileSync(join(root, '.gitignore'), 'demo/\n');
  expect(findIgnoredFiles(root, ['scripts'])).toEqual(['scripts/demo/moving-clock.ts']);
});

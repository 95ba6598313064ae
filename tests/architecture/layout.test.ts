import { describe, expect, test } from 'vitest';
import { findLayoutProblems } from './find-layout-problems.ts';
import { sourceFiles } from './source-files.ts';

describe('the shape of the files', () => {
  test('is the one of the house everywhere: short files, plain names, named exports', () => {
    const files = ['src', 'tests', 'scripts'].flatMap((folder) => sourceFiles(folder, ['.ts', '.tsx', '.css']));
    expect(files.length).toBeGreaterThan(200);
    expect(findLayoutProblems(files)).toEqual([]);
  });

  test.each([
    ['a name in camel case', 'src/shared/domain/localDate.ts', 'export const a = 1;\n'],
    ['a file for everything', 'src/renderer/lib/utils.ts', 'export const a = 1;\n'],
    ['a folder for everything', 'src/main/helpers/dates.ts', 'export const a = 1;\n'],
    ['a service by suffix', 'src/main/services/people-service.ts', 'export const a = 1;\n'],
    ['a file too long to read', 'src/main/desk.ts', 'const a = 1;\n'.repeat(401)],
    ['a component too long to read', 'src/renderer/ui/button.tsx', 'const a = 1;\n'.repeat(201)],
    ['a default export', 'src/main/desk.ts', 'const a = 1;\nexport default a;\n'],
    ['a default export by another name', 'src/main/desk.ts', 'const a = 1;\nexport { a as default };\n'],
    [
      'a file that only passes on',
      'src/shared/domain/index.ts',
      "export * from './person.ts';\nexport { b } from './stage.ts';\n",
    ],
  ])('the check sees a planted problem: %s', (_planted, path, text) => {
    expect(findLayoutProblems([{ path, text }])).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { findUndocumentedFunctions } from './find-undocumented-functions.ts';
import { sourceFiles } from './source-files.ts';

/** Functions that still owe a word about what they promise: to be written, and then taken off this list. */
const owing: readonly string[] = [];

describe('what a function promises', () => {
  const folders = ['src/shared/domain', 'src/main/services', 'src/main/storage', 'src/main/adapters'];
  const files = folders.flatMap((folder) => sourceFiles(folder, ['.ts']));
  const found = findUndocumentedFunctions(files).map((one) => one.replace(/:\d+/, ''));

  test('stands before every function that the domain, a service, storage or an adapter offers', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(found.filter((one) => !owing.includes(one))).toEqual([]);
  });

  test('is owed by nothing that has said it by now, so the list can only shrink', () => {
    expect(owing.filter((one) => !found.includes(one))).toEqual([]);
  });

  test.each([
    'export function add(one: number): number {}',
    'export async function add(one: number): Promise<number> {}',
    'export function* add() {}',
    'export const add = (one: number) => one + 1;',
    'export const add = async <Value>(one: Value): Promise<Value> => one;',
    'export const add = ({ one }: Sum): { sum: number } => ({ sum: one });',
    'export const add: Add = (\n  one,\n  other,\n) => one + other;',
    'export const add = (onAdded: (sum: number) => void): void => onAdded(1);',
  ])('the check sees a planted function without a word about it: %s', (text) => {
    const found = ['src/shared/domain/planted.ts:3 add'];
    expect(
      findUndocumentedFunctions([{ path: 'src/shared/domain/planted.ts', text: `const a = 1;\n\n${text}\n` }]),
    ).toEqual(found);
    const commented = `const a = 1;\n\n/** Adds. */\n${text}\n`;
    expect(findUndocumentedFunctions([{ path: 'src/shared/domain/planted.ts', text: commented }])).toEqual([]);
  });

  test('is not asked of what is no function, or is not offered', () => {
    const text =
      "export const most = (1 + 2) * 3;\nfunction add() {}\nexport const words = ['a'].map((word) => word);\n";
    expect(findUndocumentedFunctions([{ path: 'src/shared/domain/planted.ts', text }])).toEqual([]);
  });
});

import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findWindowFile } from '../../src/main/shells/find-window-file.ts';

const folder = resolve('/application/out/renderer');

describe('the files of the window', () => {
  test('are found by their address, the start page by the root', () => {
    expect(findWindowFile(folder, '/')).toEqual({
      path: join(folder, 'index.html'),
      contentType: 'text/html; charset=utf-8',
    });
    expect(findWindowFile(folder, '/assets/index-a1.js')?.path).toBe(join(folder, 'assets', 'index-a1.js'));
    expect(findWindowFile(folder, '/assets/a%20b.css')?.path).toBe(join(folder, 'assets', 'a b.css'));
  });

  test.each([
    '/../main/index.js',
    '/..%2Fmain/index.js',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/../../main/index.js',
    '/..\\main\\index.js',
    '/..%5Cmain%5Cindex.js',
    '/index.html%00.js',
    '/%E0%A4%A',
    '/..',
    '/.',
  ])('never lead outside their folder: %s', (pathname) => {
    expect(findWindowFile(folder, pathname)).toBeNull();
  });

  test('are only of the kinds a window is made of, so a vault beside them is never served', () => {
    expect(findWindowFile(folder, '/desk.db')).toBeNull();
    expect(findWindowFile(folder, '/assets')).toBeNull();
  });
});

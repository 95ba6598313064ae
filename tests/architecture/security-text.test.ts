import { describe, expect, test } from 'vitest';
import { findForbiddenText } from './find-forbidden-text.ts';
import { sourceFiles } from './source-files.ts';

describe('the text of the application', () => {
  test('never does what would leak or lose a vault', () => {
    const files = sourceFiles('src', ['.ts', '.tsx']);
    expect(files.length).toBeGreaterThan(100);
    expect(findForbiddenText(files)).toEqual([]);
  });

  test.each([
    'const plain = db.serialize();',
    'await database.backup(path);',
    "db.pragma('rekey = x');",
    'db.pragma(`key = "${passphrase}"`);',
    'element.innerHTML = name;',
    '<p dangerouslySetInnerHTML={{ __html: name }} />',
    'eval(text);',
    'const run = new Function(text);',
    'console.log(person);',
    'setTimeout("send(note)", 10);',
    '(0, eval)(text);',
    'await fetch(address);',
    'await globalThis.fetch(address);',
    'const send = fetch;',
    'new globalThis.WebSocket(address);',
    "process.getBuiltinModule('net');",
    "createRequire(import.meta.url)('node:net');",
    'const socket = new WebSocket(address);',
    'navigator.sendBeacon(address, note);',
    "import { createServer } from 'node:http';",
    "const net = await import('net');",
    'await shell.openExternal(address);',
    'await contents.executeJavaScript(text);',
    "localStorage.setItem('draft', note);",
  ])('the check sees a planted line: %s', (line) => {
    expect(findForbiddenText([{ path: 'src/renderer/lib/planted.ts', text: `const a = 1;\n${line}\n` }])).toHaveLength(
      1,
    );
  });

  test('may say in a comment why something is not done', () => {
    const text = '// Never db.serialize(): it answers plain text.\n/* nor eval(text) */\n';
    expect(findForbiddenText([{ path: 'src/main/storage/store.ts', text }])).toEqual([]);
  });
});

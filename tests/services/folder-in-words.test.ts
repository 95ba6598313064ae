import { expect, it } from 'vitest';
import { folderInWords } from '../../src/main/services/reports/folder-in-words.ts';

it('names the folder and the one around it, on every system (caught: a file that nobody finds again)', () => {
  expect(folderInWords('/home/ada/Downloads/Mentor Desk/Summary.pdf')).toBe('Downloads › Mentor Desk');
  expect(folderInWords('C:\\Users\\Ada\\Documents\\Summary.pdf')).toBe('Ada › Documents');
});

it('says nothing where there is no folder to name, and never a path', () => {
  expect(folderInWords('/Summary.pdf')).toBe('');
  expect(folderInWords('Summary.pdf')).toBe('');
  expect(folderInWords('/a/b/c/d/Summary.pdf')).toBe('c › d');
});

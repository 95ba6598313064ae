import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { receiveUploads } from '../../src/main/shells/browser/receive-uploads.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a file that comes in pieces is whole, private, and named as the person knows it', () => {
  const folder = temporaryFolder();
  const uploads = receiveUploads(folder);
  const upload = uploads.begin('C:\\Users\\ada\\Roster.csv');
  uploads.add(upload, Buffer.from('Name,').toString('base64'));
  uploads.add(upload, Buffer.from('E-mail\n').toString('base64'));
  const { path, fileName } = uploads.take(upload);
  expect(fileName).toBe('Roster.csv');
  expect(dirname(path)).toBe(folder);
  expect(readFileSync(path, 'utf8')).toBe('Name,E-mail\n');
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test('a name made of nothing but ways out of the folder becomes a plain one', () => {
  const uploads = receiveUploads(temporaryFolder());
  expect(uploads.take(uploads.begin('../../')).fileName).toBe('..');
  expect(uploads.take(uploads.begin('')).fileName).toBe('file');
});

test('a piece for a file that nobody began, or that was taken, is refused', () => {
  const uploads = receiveUploads(temporaryFolder());
  expect(() => uploads.add('10eee403-d199-47d1-9fca-b12e52f0799c', '')).toThrow('not being handed over');
  const upload = uploads.begin('a.csv');
  uploads.take(upload);
  expect(() => uploads.add(upload, 'QQ==')).toThrow('not being handed over');
});

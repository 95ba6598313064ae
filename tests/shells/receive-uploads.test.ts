import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { receiveUploads } from '../../src/main/shells/browser/receive-uploads.ts';
import { fileTooLarge } from '../../src/shared/domain/roster/handing-over.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a file that comes in pieces is whole, private, and named as the person knows it', () => {
  const folder = temporaryFolder();
  const uploads = receiveUploads(folder);
  const upload = uploads.begin('C:\\Users\\ada\\Roster.csv', 10);
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
  expect(uploads.take(uploads.begin('../../', 10)).fileName).toBe('..');
  expect(uploads.take(uploads.begin('', 10)).fileName).toBe('file');
});

test('a piece for a file that nobody began, or that was taken, is refused', () => {
  const uploads = receiveUploads(temporaryFolder());
  expect(() => uploads.add('10eee403-d199-47d1-9fca-b12e52f0799c', '')).toThrow('not being handed over');
  const upload = uploads.begin('a.csv', 10);
  uploads.take(upload);
  expect(() => uploads.add(upload, 'QQ==')).toThrow('not being handed over');
});

const asPiece = (text: string) => Buffer.from(text).toString('base64');

test('leaves no handed-over roster behind once it is told to forget, which it is at every lock', () => {
  const folder = temporaryFolder();
  const uploads = receiveUploads(folder);
  const roster = uploads.begin('roster.csv', 10);
  uploads.add(roster, asPiece('Ada Park'));
  const { path } = uploads.take(roster);
  expect(readdirSync(folder)).toEqual([path.split('/').at(-1)]);
  uploads.forgetAll();
  expect(readdirSync(folder)).toEqual([]);
  expect(() => uploads.add(roster, asPiece('more'))).toThrow('not being handed over');
});

test('makes room for a ninth file by dropping the oldest', () => {
  const folder = temporaryFolder();
  const uploads = receiveUploads(folder);
  const first = uploads.begin('0.csv', 10);
  for (let number = 1; number <= 8; number += 1) uploads.begin(`${number}.csv`, 10);
  expect(readdirSync(folder)).toHaveLength(8);
  expect(() => uploads.add(first, asPiece('late'))).toThrow('not being handed over');
});

const megabytes = (count: number) => Buffer.alloc(count * 1_000_000);

test('refuses a file beyond 50 MB before any of it is sent, in the words of the reader', () => {
  const folder = temporaryFolder();
  const uploads = receiveUploads(folder);
  expect(() => uploads.begin('huge.csv', 50_000_001)).toThrow(fileTooLarge);
  expect(readdirSync(folder)).toEqual([]);
  expect(uploads.take(uploads.begin('just.csv', 50_000_000)).fileName).toBe('just.csv');
});

test('a page that says less than it sends is stopped at 50 MB, and nothing of the file stays', () => {
  const folder = temporaryFolder();
  const uploads = receiveUploads(folder);
  const upload = uploads.begin('liar.csv', 1);
  const piece = megabytes(10).toString('base64');
  for (let sent = 0; sent < 5; sent += 1) uploads.add(upload, piece);
  expect(() => uploads.add(upload, piece)).toThrow(fileTooLarge);
  expect(readdirSync(folder)).toEqual([]);
  expect(() => uploads.take(upload)).toThrow('not being handed over');
});

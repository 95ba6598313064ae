import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('writing a file whole or not at all', () => {
  it('puts exactly these bytes in place, for the owner alone, and leaves nothing beside', () => {
    const folder = temporaryFolder();
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    writeAtomically(join(folder, 'report.pdf'), bytes);
    expect(readFileSync(join(folder, 'report.pdf'))).toEqual(bytes);
    expect(statSync(join(folder, 'report.pdf')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it('replaces what stands there as a new file, so a reader of the old one never sees a mixture', () => {
    const path = join(temporaryFolder(), 'report.pdf');
    writeFileSync(path, 'old');
    chmodSync(path, 0o666);
    const before = statSync(path).ino;
    writeAtomically(path, Buffer.from('new'));
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).ino).not.toBe(before);
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('tells the caller and leaves nothing beside when the place cannot be taken', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'report.pdf'));
    expect(() => writeAtomically(join(folder, 'report.pdf'), Buffer.from('new'))).toThrow(/EISDIR|EPERM|ENOTEMPTY/);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
    expect(() => writeAtomically(join(folder, 'no', 'such', 'folder'), Buffer.from('new'))).toThrow(/ENOENT/);
  });
});

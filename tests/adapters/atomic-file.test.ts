import fs, { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { writeAtomically } from '../../src/main/adapters/atomic-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** What is told to the disk from here on, in order. */
function watchDisk(): string[] {
  const told: string[] = [];
  const { fsyncSync, renameSync } = fs;
  vi.spyOn(fs, 'fsyncSync').mockImplementation((handle) => {
    const found = fs.fstatSync(handle);
    told.push(found.isDirectory() ? 'folder on the disk' : `${found.size} bytes on the disk`);
    fsyncSync(handle);
  });
  vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
    told.push('renamed');
    renameSync(from, to);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  return told;
}

describe('writing a file whole or not at all', () => {
  it('puts exactly these bytes in place, for the owner alone, and leaves nothing beside', () => {
    const folder = temporaryFolder();
    const bytes = Buffer.from([0, 255, 10, 13, 128]);
    writeAtomically(join(folder, 'report.pdf'), bytes);
    expect(readFileSync(join(folder, 'report.pdf'))).toEqual(bytes);
    expect(statSync(join(folder, 'report.pdf')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['report.pdf']);
  });

  it.skipIf(process.platform === 'win32')(
    'has every byte on the disk before it takes its name, and its name before it returns',
    () => {
      const path = join(temporaryFolder(), 'report.pdf');
      const told = watchDisk();
      writeAtomically(path, Buffer.from('new'));
      expect(told).toEqual(['3 bytes on the disk', 'renamed', 'folder on the disk']);
    },
  );

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

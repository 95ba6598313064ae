import { existsSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveFile } from '../../src/main/adapters/save-file.ts';

const bytes = Buffer.from('a workbook');
const folderOfTheirs = () => mkdtempSync(join(tmpdir(), 'saved-'));

describe('a file that somebody saves', () => {
  it('never takes the place of a file of a vault, by its name or by a link that leads there', async () => {
    const folder = folderOfTheirs();
    const vault = join(folder, 'Our programme.MentorDesk');
    mkdirSync(vault);
    writeFileSync(join(vault, 'key.json'), 'the key');
    symlinkSync(vault, join(folder, 'elsewhere'));
    for (const path of [join(vault, 'key.json'), join(vault, 'new.xlsx'), join(folder, 'elsewhere', 'key.json')])
      await expect(saveFile(path, bytes)).rejects.toMatchObject({ code: 'INPUT_REFUSED' });
    expect(readFileSync(join(vault, 'key.json'), 'utf8')).toBe('the key');
    expect(existsSync(join(vault, 'new.xlsx'))).toBe(false);
  });

  it('is written beside a vault', async () => {
    const path = join(folderOfTheirs(), 'Proposals.xlsx');
    await saveFile(path, bytes);
    expect(readFileSync(path)).toEqual(bytes);
  });
});

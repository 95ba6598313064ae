import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import type { ChosenFile } from '../../platform.ts';

/** Where files go that are saved from the browser shell, which has no save dialog of its own. */
export const usualSaveFolder = (home: string = homedir()): string => join(home, 'Downloads', 'Mentor Desk');

/** A free place for a file of that name: 'Report.pdf', then 'Report (2).pdf'. Makes the folder when it is missing. */
export function chooseSavePlace(folder: string, suggestedName: string): ChosenFile {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { name, ext } = parse(plainName(suggestedName));
  for (let number = 1; ; number += 1) {
    const fileName = number === 1 ? `${name}${ext}` : `${name} (${number})${ext}`;
    const path = join(folder, fileName);
    if (!existsSync(path)) return { path, fileName };
  }
}

/** A name that every file system takes. */
function plainName(suggested: string): string {
  const plain = suggested
    .replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return plain === '' || plain.startsWith('.') ? `Mentor Desk${plain}` : plain;
}

import type { Role } from '../person.ts';
import { parseRoles } from './parse-roles.ts';
import type { ParsedRow } from './parsed-row.ts';

/** "Mentor programme" and the like name what people take part in, and nobody's part in it. */
const ofTheProgramme = /\bmentor (?:program\w*|schemes?|initiative|network|match(?:es|ing)?|pair(?:s|ings?)?)\b/giu;

/** The part a file or a sheet gives everybody on it by its name ("Mentors 2026"), or null. The sheet says more than the file. */
export function partByName(sheetName: string, fileName: string): Role | null {
  for (const name of [sheetName, fileName.replace(/\.\w+$/u, '')]) {
    const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ');
    const roles = parseRoles(words.replace(ofTheProgramme, ' '));
    const [only, ...others] = roles.ok ? roles.value : [];
    if (only !== undefined) return others.length === 0 ? only : null;
  }
  return null;
}

/**
 * The part everybody on a sheet begins with. What was said of the same headings before stands, but never against a name:
 * mentees.csv after mentors.csv, with the same headings, holds mentees. `said` is undefined when nothing was.
 */
export function startingPart(byName: Role | null, said: Role | null | undefined): Role | null {
  if (said === undefined) return byName;
  return said === null ? null : (byName ?? said);
}

/** Gives everybody of whom a row says nothing about it the same part. */
export function withPart(rows: readonly ParsedRow[], everyoneIs: Role | null): readonly ParsedRow[] {
  if (everyoneIs === null) return rows;
  return rows.map((row) =>
    row.person === null || row.person.roles !== null ? row : { ...row, person: { ...row.person, roles: [everyoneIs] } },
  );
}

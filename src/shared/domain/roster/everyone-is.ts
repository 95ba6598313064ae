import { foldText } from '../fold-text.ts';
import type { Role } from '../person.ts';
import { parseRoles } from './parse-roles.ts';
import type { ParsedRow } from './parsed-row.ts';

/** "Mentor programme" and the like name what people take part in, and nobody's part in it. */
const ofTheProgramme = /\bmentor (?:program\w*|schemes?|initiative|network|match(?:es|ing)?|pair(?:s|ings?)?)\b/giu;

/** Words of a form that asks people something about their mentor, or of a list of something other than people. */
const asksOrTells =
  /^(choose|choosing|choice|choices|select|selection|pick|rank|ranking|rate|rating|find|your|you|my|which|who|whom|why|how|what|is|are|want|wants|need|needs|prefer|preferred|preferences?|wish|wishes|feedback|survey|evaluation|review|sessions?|meetings?|log|check|checkins?|agreements?|questions?|wahle[nr]?|wahl|wunsch|dein|deine|ihr|ihre|choisir|choisissez|votre|elegir|elige|tu|su)$/u;
/** Several of them are a list of them. */
const several =
  /^(mentors|mentoren|mentorinnen|mentores|mentoras|mentees|mentorees|mentorados|mentoradas|proteges|protegees|learners|lernende|apprenants|apprenantes|coaches|coachees|tutoren|tutores|tutees)$/u;
/** What stands beside a part where it says who is listed: "mentee sign-up", "mentor list". */
const ofAList =
  /^(sign|up|signup|signups|ups|list|lists|liste|lista|roster|rosters|register|registrations?|registrierung|anmeldung|anmeldungen|inscriptions?|applications?|applicants?|bewerbungen|forms?|responses?|answers?|antworten|reponses|respuestas|export|sheet|tabelle|pool|cohort|intake|round|all|new|final|copy|draft|v|q|\d+|v\d+|q\d+)$/u;

/**
 * The part a file or a sheet gives everybody on it by its name ("Mentors 2026"), or null. The sheet says more than the
 * file. Only a name that plainly says who is listed does: "Choose your mentor" lists whoever chooses.
 */
export function partByName(sheetName: string, fileName: string): Role | null {
  for (const name of [sheetName, fileName.replace(/\.\w+$/u, '')]) {
    const words = name.replace(/[^\p{L}\p{N}]+/gu, ' ').replace(ofTheProgramme, ' ');
    const roles = parseRoles(words);
    const [only, ...others] = roles.ok ? roles.value : [];
    if (only !== undefined) return others.length === 0 && saysWhoIsListed(words) ? only : null;
  }
  return null;
}

function saysWhoIsListed(name: string): boolean {
  const words = foldText(name).split(' ');
  if (words.some((word) => asksOrTells.test(word))) return false;
  return words.some((word) => several.test(word)) || words.every((word) => isPart(word) || ofAList.test(word));
}

const isPart = (word: string) => parseRoles(word).ok;

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

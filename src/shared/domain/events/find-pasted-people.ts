import type { PersonId } from '../ids.ts';
import { displayName, type Person } from '../person.ts';
import { closeNames } from '../roster/close-names.ts';
import { emailKey } from '../roster/identity-key.ts';
import { nameKey } from '../roster/name-key.ts';
import { parseEmail } from '../roster/parse-email.ts';
import { personIndex } from '../roster/person-index.ts';
import { splitNames } from '../roster/split-names.ts';

/** Somebody a pasted text may mean. */
export interface PastedFit {
  readonly personId: PersonId;
  readonly name: string;
  /** What tells two of one name apart. */
  readonly note: string | null;
}

/** One piece of a pasted list: whom it names for certain, whom it may name, or nobody here. */
export type PastedEntry =
  | { readonly kind: 'found'; readonly said: string; readonly person: PastedFit }
  | { readonly kind: 'doubtful'; readonly said: string; readonly fits: readonly PastedFit[] }
  | { readonly kind: 'unknown'; readonly said: string };

/** So many suggestions are a help; more would be a list to search through. */
const mostFits = 5;

/**
 * Who stands in a pasted list: lines, or pieces between semicolons, or the cells of a copied table. A number, an address or a
 * whole name that is one person's alone finds them; a name two share, a name whose address is another, and one that only looks
 * alike are doubtful. Nothing is guessed. Whoever stands there twice is answered once.
 */
export function findPastedPeople(text: string, people: readonly Person[]): readonly PastedEntry[] {
  const find = finderAmong(people);
  const entries = new Map<string, PastedEntry>();
  for (const line of text.split(/[\n\r;]+/u)) {
    for (const entry of find(line)) {
      const key = entry.kind === 'found' ? entry.person.personId : `said ${nameKey(entry.said)}`;
      if (!entries.has(key)) entries.set(key, entry);
    }
  }
  return [...entries.values()];
}

function finderAmong(people: readonly Person[]): (line: string) => readonly PastedEntry[] {
  const find = personIndex(people, (person) => person);
  const close = closeNames(people.map((person) => [person, displayName(person)] as const));
  const fitOf = (person: Person): PastedFit => ({
    personId: person.id,
    name: displayName(person),
    note: person.email ?? person.department,
  });
  const answer = (said: string, fits: readonly Person[], isSure: boolean): PastedEntry => {
    const [only] = fits;
    if (only === undefined) return { kind: 'unknown', said };
    if (fits.length === 1 && isSure) return { kind: 'found', said, person: fitOf(only) };
    return { kind: 'doubtful', said, fits: fits.slice(0, mostFits).map(fitOf) };
  };
  const alike = (name: string) => [...close.find(name).keys()];

  const findOne = (said: string): PastedEntry => {
    const exact = find(said);
    if (exact.length > 0) return answer(said, exact, true);
    // 'Ada Park <old@example.org>': the name is known, and its address is not the one that is known.
    const named = said.replace(/<[^<>]*>/gu, '').trim();
    const address = parseEmail(said);
    if (named !== said && named !== '') {
      const fits = find(named);
      const agrees = ({ email }: Person) =>
        email === null || (address.ok && emailKey(email) === emailKey(address.value));
      if (fits.length > 0) return answer(said, fits, fits.every(agrees));
    }
    return answer(said, address.ok && named === said ? [] : alike(named), false);
  };

  return (line) => {
    const said = line.replace(/^[\s•*–-]+|\s+$/gu, '');
    if (said === '') return [];
    const cells = said.split('\t').map((cell) => cell.trim());
    if (cells.length > 1)
      return [
        findInCells(
          cells.filter((cell) => cell !== ''),
          find,
          answer,
          findOne,
        ),
      ];
    const whole = findOne(said);
    if (whole.kind === 'found') return [whole];
    // A comma may stand inside one name; what fits nobody as a whole may be several.
    const parts = splitNames(said);
    return parts.length > 1 && parts.some((part) => find(part).length > 0) ? parts.map(findOne) : [whole];
  };
}

/** A row of a copied table: every cell that names somebody has to name the same person. */
function findInCells(
  cells: readonly string[],
  find: (said: string) => readonly Person[],
  answer: (said: string, fits: readonly Person[], isSure: boolean) => PastedEntry,
  findOne: (said: string) => PastedEntry,
): PastedEntry {
  const said = cells.join(' ');
  const findings = [...cells, ...(cells.length > 1 ? [cells.slice(0, 2).join(' ')] : [])]
    .map((cell) => find(cell))
    .filter((fits) => fits.length > 0);
  const [first, ...others] = findings;
  if (first === undefined) return findOne(cells[0] ?? said);
  const agreed = others.reduce((left, right) => left.filter((one) => right.includes(one)), first);
  return agreed.length > 0 ? answer(said, agreed, true) : answer(said, [...new Set(findings.flat())], false);
}

import type { PersonId } from '../ids.ts';
import { type LocalDate, laterOf } from '../local-date.ts';

/** What stands against the rule of reporting lines at one moment, each as a key that names the two and the line between them. */
export interface ConflictState {
  readonly pairings: ReadonlySet<string>;
  readonly proposals: ReadonlySet<string>;
  readonly loops: ReadonlySet<string>;
}

/** The key of a conflict: the same two under another line are another one, since a waiver is given for its line. */
export function conflictKey(id: string, chain: readonly PersonId[]): string {
  return `${id} ${chain.join(' ')}`;
}

/** What a change has done to the conflicts, in sentences to follow the one about the change; empty when nothing. */
export function sayConflictChange(before: ConflictState, after: ConflictState): string {
  const told = [
    sayNew('pairing now stands', 'pairings now stand', 'in one reporting line', before.pairings, after.pairings),
    sayNew('proposal now stands', 'proposals now stand', 'in one reporting line', before.proposals, after.proposals),
    sayNew(
      'group of people now reports',
      'groups of people now report',
      'to each other in a circle',
      before.loops,
      after.loops,
    ),
  ];
  const gone = [...before.pairings].filter((key) => !after.pairings.has(key) && !isOpenStill(key, after.pairings));
  if (gone.length > 0) {
    const them = gone.length === 1 ? '1 pairing no longer stands' : `${gone.length} pairings no longer stand`;
    told.push(` ${them} in one reporting line.`);
  }
  return told.join('');
}

/** The same pairing under another line is not out of it. */
function isOpenStill(key: string, after: ReadonlySet<string>): boolean {
  const [id] = key.split(' ');
  return [...after].some((other) => other.startsWith(`${id} `));
}

function sayNew(
  one: string,
  many: string,
  where: string,
  before: ReadonlySet<string>,
  after: ReadonlySet<string>,
): string {
  const n = [...after].filter((key) => !before.has(key)).length;
  return n === 0 ? '' : ` ${n} ${n === 1 ? one : many} ${where}.`;
}

/**
 * Since when a conflict is known: the day its newest link was recorded, or the day the two were brought together, whichever is
 * later. `setOn` has the days that the history tells; a line from before it began is as old as the pair.
 */
export function conflictKnownSince(
  chain: readonly PersonId[],
  setOn: (below: PersonId) => LocalDate | null,
  togetherSince: LocalDate,
): LocalDate {
  return chain.slice(0, -1).reduce((since, below) => laterOf(since, setOn(below) ?? since), togetherSince);
}

/** "Ada reports to Ben, Ben reports to Cy, and Cy reports to Ada." The names run upwards. */
export function sayLoop(names: readonly string[]): string {
  const links = names.map((name, at) => `${name} reports to ${names[(at + 1) % names.length] ?? ''}`);
  if (links.length === 1) return `${names[0] ?? ''} reports to themself.`;
  if (links.length === 2) return `${links.join(', and ')}.`;
  return `${links.slice(0, -1).join(', ')}, and ${links.at(-1) ?? ''}.`;
}

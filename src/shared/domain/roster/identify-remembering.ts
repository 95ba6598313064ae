import type { PersonId } from '../ids.ts';
import { type Identities, identifyPeople } from './identify-people.ts';
import { inRowOrder } from './in-row-order.ts';
import type { KnownPerson, RowDecision } from './known-person.ts';
import type { ParsedRow } from './parsed-row.ts';
import type { ImportRules } from './person-field-columns.ts';
import { groupRows } from './row-groups.ts';
import { answersGivenBefore, type RowMemory } from './row-memory.ts';

/** A row about which the same was said in an earlier import. */
export interface SaidBefore {
  readonly row: number;
  readonly personId: PersonId;
}

interface Remembering {
  readonly found: Identities;
  /** What was said now, and what was said before where it was needed. */
  readonly decisions: ReadonlyMap<number, RowDecision>;
  readonly saidBefore: readonly SaidBefore[];
}

/** Who the rows are. What an earlier import settled is settled so again, which may raise the next doubt. */
export function identifyRemembering(
  rows: readonly ParsedRow[],
  said: ReadonlyMap<number, RowDecision>,
  around: {
    readonly people: readonly KnownPerson[];
    readonly rules: ImportRules;
    readonly memory?: readonly RowMemory[];
  },
): Remembering {
  const { people, rules, memory = [] } = around;
  const decisions = new Map(said);
  const saidBefore: SaidBefore[] = [];
  for (;;) {
    const found = identifyPeople(groupRows(rows, decisions), people, rules);
    const answers = answersGivenBefore(found, memory, people, decisions);
    if (answers.length === 0) return { found, decisions, saidBefore: inRowOrder(saidBefore) };
    for (const { row, personId } of answers) {
      decisions.set(row, { ...decisions.get(row), row, samePersonAs: personId });
      saidBefore.push({ row, personId });
    }
  }
}

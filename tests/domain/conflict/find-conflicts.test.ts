import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conflictKey,
  conflictKnownSince,
  sayConflictChange,
  sayLoop,
} from '../../../src/shared/domain/conflict/conflict-watch.ts';
import { findConflicts } from '../../../src/shared/domain/conflict/find-conflicts.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { createReportingLines } from '../../../src/shared/domain/matching/rules/reporting-lines.ts';
import type { Person } from '../../../src/shared/domain/person.ts';
import { aPerson } from '../../support/a-person.ts';

const idOf = (n: number) => `person-${n}` as PersonId;
const person = (n: number, manager: number | null): Person =>
  aPerson({ id: idOf(n), manager: manager === null ? { kind: 'none' } : { kind: 'person', id: idOf(manager) } });

/** Everybody above somebody, found step by step and with nothing clever about it. */
function above(people: readonly Person[], id: PersonId): ReadonlySet<PersonId> {
  const found = new Set<PersonId>();
  let at = people.find((one) => one.id === id);
  while (at?.manager.kind === 'person' && !found.has(at.manager.id)) {
    const { id: next } = at.manager;
    found.add(next);
    at = people.find((one) => one.id === next);
  }
  return found;
}

const size = 9;
const managers = fc.array(fc.option(fc.nat(size - 1)), { minLength: size, maxLength: size });
const edits = fc.array(fc.tuple(fc.nat(size - 1), fc.option(fc.nat(size - 1))), { maxLength: 8 });
const allPairs = Array.from({ length: size }, (_, a) =>
  Array.from({ length: size }, (_, b) => ({ mentorId: idOf(a), menteeId: idOf(b) })).filter((_, b) => b !== a),
).flat();

describe('conflicts', () => {
  it('are, after any run of edits, exactly those of whom one stands above the other, each with a line that holds', () => {
    fc.assert(
      fc.property(managers, edits, (first, changes) => {
        const now = first.slice();
        for (const [who, manager] of changes) now[who] = manager;
        const people = now.map((manager, n) => person(n, manager === n ? null : manager));
        const found = findConflicts(createReportingLines(people), allPairs);
        const naive = allPairs.filter(
          ({ mentorId, menteeId }) => above(people, mentorId).has(menteeId) || above(people, menteeId).has(mentorId),
        );
        expect(found.map(({ chain: _, ...pair }) => pair)).toEqual(naive);
        for (const { mentorId, menteeId, chain } of found) {
          expect([chain[0], chain.at(-1)].toSorted()).toEqual([mentorId, menteeId].toSorted());
          for (const [at, below] of chain.slice(0, -1).entries()) {
            expect(people.find(({ id }) => id === below)?.manager).toEqual({ kind: 'person', id: chain[at + 1] });
          }
        }
      }),
    );
  });

  it('reach through fifty people, either way round', () => {
    const people = Array.from({ length: 51 }, (_, n) => person(n, n === 50 ? null : n + 1));
    const lines = createReportingLines(people);
    const two = [
      { mentorId: idOf(50), menteeId: idOf(0) },
      { mentorId: idOf(0), menteeId: idOf(50) },
    ];
    expect(findConflicts(lines, two).map(({ chain }) => [chain.length, chain[0], chain.at(-1)])).toEqual([
      [51, idOf(0), idOf(50)],
      [51, idOf(0), idOf(50)],
    ]);
  });

  it('come with every circle once and with all its members', () => {
    fc.assert(
      fc.property(managers, (now) => {
        const people = now.map((manager, n) => person(n, manager));
        const inCircle = people.filter(({ id }) => above(people, id).has(id));
        const circles = new Set(
          inCircle.map(({ id }) =>
            inCircle
              .filter((one) => one.id === id || (above(people, id).has(one.id) && above(people, one.id).has(id)))
              .map((one) => one.id)
              .toSorted()
              .join(' '),
          ),
        );
        const { loops } = createReportingLines(people);
        expect(loops.map((loop) => loop.toSorted().join(' ')).toSorted()).toEqual([...circles].toSorted());
      }),
    );
  });
});

describe('what a change did to them', () => {
  const state = (pairings: string[], proposals: string[] = [], loops: string[] = []) => ({
    pairings: new Set(pairings),
    proposals: new Set(proposals),
    loops: new Set(loops),
  });
  it.each([
    ['nothing', state(['a 1']), state(['a 1']), ''],
    ['one', state([]), state(['a 1']), ' 1 pairing now stands in one reporting line.'],
    ['two', state([]), state(['a 1', 'b 1']), ' 2 pairings now stand in one reporting line.'],
    ['another line for the same two', state(['a 1']), state(['a 2']), ' 1 pairing now stands in one reporting line.'],
    ['out of it', state(['a 1']), state([]), ' 1 pairing no longer stands in one reporting line.'],
    [
      'proposals and circles',
      state([]),
      state([], ['c 1', 'c 2'], ['x y']),
      ' 2 proposals now stand in one reporting line. 1 group of people now reports to each other in a circle.',
    ],
  ])('%s', (_, before, after, said) => {
    expect(sayConflictChange(before, after)).toBe(said);
  });

  it('takes the same two under another line for another conflict', () => {
    expect(conflictKey('p', [idOf(1), idOf(2)])).not.toBe(conflictKey('p', [idOf(1), idOf(3), idOf(2)]));
  });
});

describe('since when', () => {
  const chain = [idOf(1), idOf(2), idOf(3)];
  const [early, late, latest] = [localDate('2026-01-01'), localDate('2026-02-01'), localDate('2026-03-01')];
  it('is the day of the newest link, or the day the two were brought together', () => {
    expect(conflictKnownSince(chain, (id) => (id === idOf(1) ? latest : early), late)).toBe(latest);
    expect(conflictKnownSince(chain, () => early, late)).toBe(late);
    expect(conflictKnownSince(chain, () => null, late)).toBe(late);
    // Whom the one at the top reports to has no part in it.
    expect(conflictKnownSince(chain, (id) => (id === idOf(3) ? latest : early), late)).toBe(late);
  });
});

it('a circle is said once round', () => {
  expect(sayLoop(['Ada'])).toBe('Ada reports to themself.');
  expect(sayLoop(['Ada', 'Ben'])).toBe('Ada reports to Ben, and Ben reports to Ada.');
  expect(sayLoop(['Ada', 'Ben', 'Cy'])).toBe('Ada reports to Ben, Ben reports to Cy, and Cy reports to Ada.');
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import { createReportingLines } from '../../../../src/shared/domain/matching/rules/reporting-lines.ts';
import type { Manager, Person } from '../../../../src/shared/domain/person.ts';
import { managers, peopleUnder } from '../../../support/matching-arbitraries.ts';

const id = (text: string) => text as PersonId;
const under = (manager: string): Manager => ({ kind: 'person', id: id(manager) });
const top: Manager = { kind: 'none' };
const unknown: Manager = { kind: 'unknown', said: 'J. Smith?' };
const lines = (all: Record<string, Manager>) =>
  createReportingLines(Object.entries(all).map(([name, manager]) => ({ id: id(name), manager })));

/** Everybody met on the way up, and whether the way ends at a top that is known. */
function wayUp(people: readonly Person[], from: PersonId) {
  const met: PersonId[] = [];
  let at = people.find((person) => person.id === from);
  for (;;) {
    if (at === undefined || at.manager.kind === 'unknown') return { met, known: false };
    if (at.manager.kind === 'none') return { met, known: true };
    if (met.includes(at.manager.id)) return { met, known: false };
    met.push(at.manager.id);
    const next = at.manager.id;
    at = people.find((person) => person.id === next);
  }
}

describe('reporting lines', () => {
  it('agree with walking up from both people, in every tree, circle and gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }).chain((count) => managers(count)),
        (above) => {
          const people = peopleUnder(above);
          const found = createReportingLines(people);
          for (const a of people) {
            for (const b of people) {
              if (a.id === b.id) continue;
              const [fromA, fromB] = [wayUp(people, a.id), wayUp(people, b.id)];
              const inLine = fromA.met.includes(b.id) || fromB.met.includes(a.id);
              expect(found.inOneLine(a.id, b.id)).toBe(inLine || (fromA.known && fromB.known ? false : 'unknown'));

              const chain = found.chainBetween(a.id, b.id);
              expect(chain !== null).toBe(inLine);
              if (chain === null) continue;
              expect(new Set([chain[0], chain.at(-1)])).toEqual(new Set([a.id, b.id]));
              chain.slice(1).forEach((upper, at) => {
                expect(people.find((person) => person.id === chain[at])?.manager).toEqual({
                  kind: 'person',
                  id: upper,
                });
              });
            }
          }
          const inCircle = people.filter((person) => wayUp(people, person.id).met.includes(person.id));
          expect(found.loops.flat().sort()).toEqual(inCircle.map((person) => person.id).sort());
        },
      ),
    );
  });

  it('find a line at any depth and in both directions, with the people in between', () => {
    const found = lines({ ana: top, ben: under('ana'), cy: under('ben'), dee: under('cy'), eve: under('ana') });
    expect(found.inOneLine(id('dee'), id('ana'))).toBe(true);
    expect(found.inOneLine(id('ana'), id('dee'))).toBe(true);
    expect(found.chainBetween(id('ana'), id('dee'))).toEqual(['dee', 'cy', 'ben', 'ana']);
    expect(found.inOneLine(id('dee'), id('eve'))).toBe(false);
    expect(found.chainBetween(id('dee'), id('eve'))).toBeNull();
  });

  it('never take an unknown manager for "no conflict", unless a line is known anyway', () => {
    const found = lines({ ana: unknown, ben: under('ana'), cy: top, dee: under('somebody not listed') });
    expect(found.inOneLine(id('ben'), id('cy'))).toBe('unknown');
    expect(found.inOneLine(id('dee'), id('cy'))).toBe('unknown');
    expect(found.inOneLine(id('nobody'), id('cy'))).toBe('unknown');
    expect(found.inOneLine(id('ben'), id('ana'))).toBe(true);
    expect(found.openEndOf(id('ben'))).toEqual({ at: 'ana', because: 'manager unknown' });
    expect(found.openEndOf(id('dee'))).toEqual({ at: 'dee', because: 'manager unknown' });
    expect(found.openEndOf(id('cy'))).toBeNull();
  });

  it('name each circle once, and let nobody in or below it pass as known', () => {
    const found = lines({
      ana: under('cy'),
      ben: under('ana'),
      cy: under('ben'),
      dee: under('cy'),
      eve: top,
      fay: under('fay'),
    });
    expect(found.loops).toEqual([['ana', 'cy', 'ben'], ['fay']]);
    expect(found.inOneLine(id('ana'), id('ben'))).toBe(true);
    expect(found.inOneLine(id('dee'), id('ben'))).toBe(true);
    expect(found.inOneLine(id('dee'), id('eve'))).toBe('unknown');
    expect(found.openEndOf(id('dee'))?.because).toBe('circle');
  });

  it('hold five thousand people in one long line without running out of stack', () => {
    const people = Array.from({ length: 5000 }, (_, at) => ({
      id: id(`p${at}`),
      manager: at === 0 ? top : under(`p${at - 1}`),
    }));
    const found = createReportingLines(people);
    expect(found.inOneLine(id('p0'), id('p4999'))).toBe(true);
    expect(found.chainBetween(id('p4999'), id('p4990'))).toHaveLength(10);
  });
});

import type { PersonId } from '../../ids.ts';
import type { Person } from '../../person.ts';
import { findReportingLoops } from './find-reporting-loops.ts';

/** Where a person's known line upwards ends without an answer. */
export interface OpenEnd {
  readonly at: PersonId;
  /** 'circle': the line runs into people who report to each other in a circle. */
  readonly because: 'manager unknown' | 'circle';
}

export interface ReportingLines {
  /**
   * True when one of the two stands above the other at any depth (or they are the same person). 'unknown' when no line
   * is known, but the line of one of them ends at an open end: never take it for a no.
   */
  inOneLine(a: PersonId, b: PersonId): boolean | 'unknown';
  /** From the one below to the one above, both included; null when no line is known. */
  chainBetween(a: PersonId, b: PersonId): PersonId[] | null;
  /** Null when the line upwards is known to its top. */
  openEndOf(person: PersonId): OpenEnd | null;
  /** When a walk of the tree from its tops came to a person (or their circle) and left again: everybody below is met between. */
  visitOf(person: PersonId): Visit;
  /** People who report to each other in a circle, each circle from the first of its ids, upwards. */
  readonly loops: readonly (readonly PersonId[])[];
}

export interface Visit {
  readonly entered: number;
  readonly left: number;
}

const nobody = -1;

/** Answers about lines in constant time after one walk of the tree (entry and exit times); memory grows with people only. */
export function createReportingLines(known: readonly Pick<Person, 'id' | 'manager'>[]): ReportingLines {
  // In the order of ids: which member stands for a circle must not depend on the order of a roster.
  const people = [...known].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = people.map((person) => person.id);
  const positions = new Map(ids.map((id, at) => [id, at]));
  const managers = Int32Array.from(people, ({ manager }) =>
    manager.kind === 'person' ? (positions.get(manager.id) ?? nobody) : nobody,
  );
  const loops = findReportingLoops(managers);

  // Everyone in a circle stands above everyone in it: the circle is walked as if it were one person.
  const groups = Int32Array.from(ids, (_, at) => at);
  for (const loop of loops) for (const member of loop) groups[member] = loop[0]!;
  const inLoop = new Set(loops.flat());
  const { entries, exits, tops } = walkTree(managers, groups, inLoop);

  const isAbove = (upper: number, lower: number) =>
    entries[groups[upper]!]! <= entries[groups[lower]!]! && exits[groups[lower]!]! <= exits[groups[upper]!]!;

  const openEndAt = (at: number): OpenEnd | null => {
    const top = tops[groups[at]!]!;
    if (inLoop.has(top)) return { at: ids[top]!, because: 'circle' };
    return people[top]!.manager.kind === 'none' ? null : { at: ids[top]!, because: 'manager unknown' };
  };

  const climb = (lower: number, upper: number): PersonId[] => {
    const chain = [ids[lower]!];
    for (let at = lower; at !== upper; chain.push(ids[at]!)) at = managers[at]!;
    return chain;
  };

  return {
    loops: loops.map((loop) => loop.map((at) => ids[at]!)),
    openEndOf: (person) => {
      const at = positions.get(person);
      return at === undefined ? { at: person, because: 'manager unknown' } : openEndAt(at);
    },
    visitOf: (person) => {
      const group = groups[positions.get(person) ?? nobody] ?? nobody;
      return { entered: entries[group] ?? nobody, left: exits[group] ?? nobody };
    },
    inOneLine: (a, b) => {
      if (a === b) return true;
      const first = positions.get(a);
      const second = positions.get(b);
      if (first === undefined || second === undefined) return 'unknown';
      if (isAbove(first, second) || isAbove(second, first)) return true;
      return openEndAt(first) === null && openEndAt(second) === null ? false : 'unknown';
    },
    chainBetween: (a, b) => {
      const first = positions.get(a);
      const second = positions.get(b);
      if (first === undefined || second === undefined) return a === b ? [a] : null;
      if (isAbove(second, first)) return climb(first, second);
      return isAbove(first, second) ? climb(second, first) : null;
    },
  };
}

/** Entry and exit times of a walk from every top downwards, and the top above each group. No recursion: lines may be long. */
function walkTree(managers: Int32Array, groups: Int32Array, inLoop: ReadonlySet<number>) {
  const count = managers.length;
  const below: number[][] = Array.from({ length: count }, () => []);
  const starts: number[] = [];
  managers.forEach((manager, at) => {
    if (manager === nobody) starts.push(at);
    else if (!inLoop.has(at)) below[groups[manager]!]!.push(at);
    else if (groups[at] === at) starts.push(at);
  });

  const entries = new Int32Array(count);
  const exits = new Int32Array(count);
  const tops = new Int32Array(count);
  let time = 0;
  for (const start of starts) {
    const open = [{ at: start, next: 0 }];
    entries[start] = time++;
    while (open.length > 0) {
      const current = open.at(-1)!;
      tops[current.at] = start;
      const child = below[current.at]![current.next++];
      if (child === undefined) {
        exits[current.at] = time++;
        open.pop();
      } else {
        entries[child] = time++;
        open.push({ at: child, next: 0 });
      }
    }
  }
  return { entries, exits, tops };
}

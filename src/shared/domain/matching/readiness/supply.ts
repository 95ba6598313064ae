import { foldText } from '../../fold-text.ts';
import type { Person } from '../../person.ts';
import { foldSkills } from '../points/fold-skills.ts';

/** What is asked for and what is there under one name: a skill, a department or a site. */
export interface Supply {
  /** As it is spelled first; null for those of whom it is not recorded. */
  readonly name: string | null;
  /** Of a skill, the mentees who want it; of a department or a site, the mentors that the mentees there ask for. */
  readonly wanted: number;
  /** Free places with mentors who offer the skill, or who are in that department or at that site. */
  readonly places: number;
  readonly missing: number;
}

/** Skills side by side: a mentor's places stand under each skill offered, and count once in the figures of the whole. */
export interface SkillSupply {
  readonly rows: readonly Supply[];
  /** Mentees who want any skill at all. */
  readonly mentees: number;
  /** Free places with mentors who offer at least one skill that is wanted. */
  readonly places: number;
}

export interface Asking {
  readonly person: Person;
  readonly need: number;
}

export interface Offering {
  readonly person: Person;
  readonly places: number;
}

/** Places against wishes for every skill that somebody wants, what is missing most first. */
export function supplyOfSkills(asking: readonly Asking[], offering: readonly Offering[]): SkillSupply {
  const counts = new Map<string, Counts>();
  const wants = asking.map(({ person }) => foldSkills(person.skillsWanted).names);
  for (const [key, name] of wants.flatMap((wanted) => [...wanted])) countsOf(counts, key, name).wanted += 1;
  let places = 0;
  for (const mentor of offering) {
    const offered = [...foldSkills(mentor.person.skillsOffered).names.keys()].filter((key) => counts.has(key));
    if (offered.length > 0) places += mentor.places;
    for (const key of offered) counts.get(key)!.places += mentor.places;
  }
  return { rows: inOrder(counts), mentees: wants.filter((wanted) => wanted.size > 0).length, places };
}

/** Places against mentors asked for, by something everybody has one of; those of whom it is not recorded stand last. */
export function supplyBy(
  asking: readonly Asking[],
  offering: readonly Offering[],
  nameOf: (person: Person) => string | null,
): readonly Supply[] {
  const counts = new Map<string, Counts>();
  const of = (person: Person) => {
    const name = nameOf(person)?.trim() ?? '';
    return countsOf(counts, foldText(name), name === '' ? null : name);
  };
  for (const { person, need } of asking) if (need > 0) of(person).wanted += need;
  for (const { person, places } of offering) if (places > 0) of(person).places += places;
  return inOrder(counts);
}

interface Counts {
  readonly name: string | null;
  wanted: number;
  places: number;
}

function countsOf(counts: Map<string, Counts>, key: string, name: string | null): Counts {
  const known = counts.get(key) ?? { name, wanted: 0, places: 0 };
  counts.set(key, known);
  return known;
}

function inOrder(counts: ReadonlyMap<string, Counts>): readonly Supply[] {
  return [...counts]
    .map(([key, { name, wanted, places }]) => ({ key, name, wanted, places, missing: Math.max(0, wanted - places) }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.missing - a.missing ||
        b.wanted - a.wanted ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key: _, ...supply }) => supply);
}

import { foldText } from '../../fold-text.ts';
import type { Person } from '../../person.ts';
import { foldSkills } from '../points/fold-skills.ts';
import { placesWithin, type SharedPlaces } from '../rules/shared-places.ts';
import { mostWithASkill } from './most-with-a-skill.ts';

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
  /** How many of the mentees could have one of these places with somebody who offers a skill they want, rules aside. */
  readonly couldHaveOne: number;
}

export interface Asking {
  readonly person: Person;
  readonly need: number;
}

export interface Offering extends SharedPlaces {
  readonly person: Person;
}

/**
 * Places against wishes for every skill that somebody wants, what is missing most first. Of places under one limit those count
 * that it leaves, in each row on its own: which of them are taken is not known before.
 */
export function supplyOfSkills(
  asking: readonly Asking[],
  offering: readonly Offering[],
  left: readonly number[],
): SkillSupply {
  const counts = new Map<string, Counts>();
  const wants = asking.map(({ person }) => foldSkills(person.skillsWanted).names);
  for (const [key, name] of wants.flatMap((wanted) => [...wanted])) countsOf(counts, key, name).wanted += 1;
  const offers = offering
    .map(({ person, places, limit }) => ({
      skills: [...foldSkills(person.skillsOffered).names.keys()].filter((key) => counts.has(key)),
      places,
      limit,
    }))
    .filter(({ skills }) => skills.length > 0);
  for (const offer of offers) for (const key of offer.skills) counts.get(key)!.there.push(offer);
  const wanting = wants.filter((wanted) => wanted.size > 0).map((wanted) => ({ skills: [...wanted.keys()] }));
  return {
    rows: inOrder(counts, left),
    mentees: wanting.length,
    places: placesWithin(offers, left),
    couldHaveOne: mostWithASkill(wanting, offers, left),
  };
}

/** Places against mentors asked for, by something everybody has one of; those of whom it is not recorded stand last. */
export function supplyBy(
  asking: readonly Asking[],
  offering: readonly Offering[],
  left: readonly number[],
  nameOf: (person: Person) => string | null,
): readonly Supply[] {
  const counts = new Map<string, Counts>();
  const of = (person: Person) => {
    const name = nameOf(person)?.trim() ?? '';
    return countsOf(counts, foldText(name), name === '' ? null : name);
  };
  for (const { person, need } of asking) if (need > 0) of(person).wanted += need;
  for (const one of offering) if (one.places > 0) of(one.person).there.push(one);
  return inOrder(counts, left);
}

interface Counts {
  readonly name: string | null;
  wanted: number;
  readonly there: SharedPlaces[];
}

function countsOf(counts: Map<string, Counts>, key: string, name: string | null): Counts {
  const known = counts.get(key) ?? { name, wanted: 0, there: [] };
  counts.set(key, known);
  return known;
}

function inOrder(counts: ReadonlyMap<string, Counts>, left: readonly number[]): readonly Supply[] {
  return [...counts]
    .map(([key, { name, wanted, there }]) => ({ key, name, wanted, places: placesWithin(there, left) }))
    .map((row) => ({ ...row, missing: Math.max(0, row.wanted - row.places) }))
    .sort(
      (a, b) =>
        Number(a.name === null) - Number(b.name === null) ||
        b.missing - a.missing ||
        b.wanted - a.wanted ||
        (a.key < b.key ? -1 : 1),
    )
    .map(({ key: _, ...supply }) => supply);
}

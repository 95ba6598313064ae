import { foldText } from '../../fold-text.ts';
import { displayName, type Person } from '../../person.ts';
import type { SkillLevel } from '../../read-skill.ts';
import { foldSkills } from './fold-skills.ts';
import { type KeptValue, readKeptValue } from './kept-value.ts';
import { foldWords } from './shared-words.ts';

/** A person as matching looks at them: the words folded once, not once for every pair. */
export interface Profile {
  readonly person: Person;
  readonly name: string;
  readonly skillsOffered: ReadonlyMap<string, string>;
  /** How well, by the folded skill; only where it is said. */
  readonly skillLevels: ReadonlyMap<string, SkillLevel>;
  readonly skillsWanted: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
  readonly department: string | null;
  readonly jobFunction: string | null;
  readonly location: string | null;
  /** Minutes by which their clocks are ahead of UTC on the day of the match; null where that is not known. */
  readonly clock: number | null;
  /** Kept columns by their folded headings; a value without a letter or a number says nothing. */
  readonly facts: ReadonlyMap<string, KeptValue>;
}

/** Folds what is known of a person for comparing. An empty text counts as not known. */
export function createProfile(person: Person, clockOf: (zone: string | null) => number | null): Profile {
  const folded = (text: string | null) => (text === null ? null : foldText(text) || null);
  const offered = foldSkills(person.skillsOffered);
  return {
    person,
    name: displayName(person) || person.email || 'Somebody without a name',
    skillsOffered: offered.names,
    skillLevels: offered.levels,
    skillsWanted: foldSkills(person.skillsWanted).names,
    goals: foldWords(person.goals),
    languages: foldWords(person.languages),
    department: folded(person.department),
    jobFunction: folded(person.jobFunction),
    location: folded(person.location),
    clock: clockOf(person.timeZone),
    facts: new Map(
      person.facts
        .filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
        .map(({ name, value }) => [foldText(name), readKeptValue(value.trim())]),
    ),
  };
}

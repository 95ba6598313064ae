import { foldText } from '../fold-text.ts';
import { displayName, type Person } from '../person.ts';
import { foldWords } from './shared-words.ts';

/** A person as matching looks at them: the words folded once, not once for every pair. */
export interface Profile {
  readonly person: Person;
  readonly name: string;
  readonly skillsOffered: ReadonlyMap<string, string>;
  readonly skillsWanted: ReadonlyMap<string, string>;
  readonly goals: ReadonlyMap<string, string>;
  readonly languages: ReadonlyMap<string, string>;
  readonly department: string | null;
  readonly location: string | null;
}

/** Folds what is known of a person for comparing. An empty text counts as not known. */
export function createProfile(person: Person): Profile {
  const folded = (text: string | null) => (text === null ? null : foldText(text) || null);
  return {
    person,
    name: displayName(person) || person.email || 'Somebody without a name',
    skillsOffered: foldWords(person.skillsOffered),
    skillsWanted: foldWords(person.skillsWanted),
    goals: foldWords(person.goals),
    languages: foldWords(person.languages),
    department: folded(person.department),
    location: folded(person.location),
  };
}

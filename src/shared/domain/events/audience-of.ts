import type { PersonId } from '../ids.ts';
import { type Enrolment, hasLeft, type Person, type Role } from '../person.ts';
import type { ProgrammeKind } from '../programme.ts';
import type { EventKind, ProgrammeEvent } from './programme-event.ts';

/** Which side an event of a kind is for; everybody, where it is for no side. */
const sideOf: Readonly<Record<EventKind, Role | 'managers' | null>> = {
  'training for mentors': 'mentor',
  'training for mentees': 'mentee',
  'briefing for managers': 'managers',
  'mentors forum': 'mentor',
  launch: null,
  other: null,
};

/** What those an event is for are called together. */
export function audienceWord(event: Pick<ProgrammeEvent, 'kind'>, kind: ProgrammeKind): string {
  const side = sideOf[event.kind];
  if (side === 'managers') return 'line managers';
  return side === null || kind === 'peer' ? 'people' : `${side}s`;
}

/**
 * Whom an event is for, of those who take part where it belongs: a side, everybody, or the line managers of everybody. Whoever
 * has left by then is not among them, and among peers there are no sides.
 */
export function audienceOf(
  event: Pick<ProgrammeEvent, 'kind' | 'on'>,
  takingPart: readonly Pick<Enrolment, 'personId' | 'role'>[],
  people: ReadonlyMap<PersonId, Person>,
  kind: ProgrammeKind,
): readonly PersonId[] {
  const side = sideOf[event.kind];
  const isHere = (id: PersonId) => {
    const person = people.get(id);
    return person !== undefined && !hasLeft(person, event.on);
  };
  const isMeant = ({ role }: Pick<Enrolment, 'role'>) =>
    kind === 'peer' || side === null || side === 'managers' || role === side;
  const those = new Set(takingPart.filter(isMeant).map(({ personId }) => personId));
  if (side !== 'managers') return [...those].filter(isHere);
  return managersOf([...those].filter(isHere), people).filter(isHere);
}

/** Those to whom somebody of these reports directly, each once. */
export function managersOf(those: readonly PersonId[], people: ReadonlyMap<PersonId, Person>): readonly PersonId[] {
  const managers = those.flatMap((id) => {
    const manager = people.get(id)?.manager;
    return manager?.kind === 'person' ? [manager.id] : [];
  });
  return [...new Set(managers)];
}

import { randomUUID } from 'node:crypto';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import { type Person, unknownFields } from '../../src/shared/domain/person.ts';

/** Somebody of whom only what the test names is known. */
export function aPerson(known: Partial<Person> = {}): Person {
  return {
    ...unknownFields,
    id: randomUUID() as PersonId,
    givenName: 'Ada',
    familyName: 'Park',
    manager: { kind: 'unknown', said: null },
    ...known,
  };
}

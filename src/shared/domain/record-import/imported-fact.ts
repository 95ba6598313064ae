import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { CheckIn, RedefinitionOutcome, Session } from '../pairing.ts';
import type { Role } from '../person.ts';
import type { ClosingCause } from './read-answer.ts';

type Told<Fact> = Omit<Fact, 'id' | 'pairingId' | 'recordedAt' | 'supersededAt'>;

/** What one row adds to the record of a pairing, or the pairing of an earlier round it tells of. */
export type ImportedFact =
  | ({ readonly kind: 'session' } & Told<Session>)
  | ({ readonly kind: 'check-in' } & Told<CheckIn>)
  | {
      readonly kind: 'exit answer';
      readonly side: Role;
      readonly on: LocalDate;
      /** Null where the row does not say, or where it is recorded already. */
      readonly outcome: RedefinitionOutcome | null;
      /** False where the answer is recorded and only the outcome is new. */
      readonly isNew: boolean;
    }
  | {
      readonly kind: 'past pairing';
      readonly mentorId: PersonId;
      readonly menteeId: PersonId;
      readonly begunOn: LocalDate;
      readonly endedOn: LocalDate;
      readonly cause: ClosingCause;
      readonly purpose: string | null;
    }
  | {
      readonly kind: 'decline';
      readonly mentorId: PersonId;
      readonly menteeId: PersonId;
      readonly on: LocalDate;
      /** Null for both, or where nobody said which. */
      readonly side: Role | null;
    };

import { z } from 'zod';
import type { Concern, ConcernContent } from '../../../shared/domain/concern.ts';
import type { MaterialFields } from '../../../shared/domain/events/material.ts';
import type { AttendanceState, EventFields, EventState } from '../../../shared/domain/events/programme-event.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { CheckIn, CommitmentEntry, GoalEntry, PairingStep, Session } from '../../../shared/domain/pairing.ts';
import type { PersonFields } from '../../../shared/domain/person.ts';
import type { CohortFields, ProgrammeFields } from '../../../shared/domain/programme.ts';
import type { StageKind } from '../../../shared/domain/stage.ts';

type Told<Fact> = Omit<Fact, 'id' | 'pairingId' | 'recordedAt' | 'supersededAt'> & {
  /** Days from the event to the day it was written down. */
  readonly recordedAfter: number;
};

/** The practice programme as it stands in its file: people and cohorts by number, all days as they were on `madeFor`. */
export interface PracticeProgramme {
  readonly madeFor: LocalDate;
  readonly programme: ProgrammeFields;
  readonly cohorts: readonly CohortFields[];
  readonly people: readonly {
    readonly fields: PersonFields;
    /** Number of the manager in this list; 'none' at the top; 'unknown' when nobody said. */
    readonly manager: number | 'none' | 'unknown';
    readonly enrolments: readonly {
      readonly cohort: number;
      readonly role: 'mentor' | 'mentee';
      readonly registeredOn: LocalDate;
    }[];
  }[];
  readonly pairings: readonly {
    readonly cohort: number;
    readonly mentor: number;
    readonly mentee: number;
    readonly purpose: string;
    readonly cadenceDays: number;
    readonly proposedOn: LocalDate;
    readonly stages: readonly {
      readonly kind: StageKind;
      readonly enteredOn: LocalDate;
      readonly recordedAfter: number;
    }[];
    readonly steps: readonly Told<PairingStep>[];
    readonly sessions: readonly Told<Session>[];
    readonly checkIns: readonly Told<CheckIn>[];
    /** Goals and commitments are named by letters of their own pairing. */
    readonly goals: readonly Told<GoalEntry>[];
    readonly commitments: readonly Told<CommitmentEntry>[];
  }[];
  /** Each about the pairing of that number. */
  readonly concerns: readonly (Pick<Concern, 'openedOn' | 'status' | 'nextReviewOn' | 'closedOn'> &
    ConcernContent & { readonly pairing: number })[];
  /** Each about the pairing or the person of that number. */
  readonly notes: readonly {
    readonly about: { readonly kind: 'pairing' | 'person'; readonly number: number };
    readonly on: LocalDate;
    readonly text: string;
  }[];
  readonly events: readonly (Omit<EventFields, 'programmeId' | 'cohortId'> & {
    readonly cohort: number | null;
    readonly state: EventState;
    readonly attendance: readonly { readonly person: number; readonly state: AttendanceState }[];
  })[];
  readonly materials: readonly Omit<MaterialFields, 'programmeId'>[];
}

const list = z.array(z.unknown());

/** The file of the application itself, so only its outline is checked: the rest was made by the generator's own types. */
export function parsePracticeProgramme(content: unknown): PracticeProgramme {
  z.looseObject({
    madeFor: z.string(),
    programme: z.looseObject({}),
    cohorts: list,
    people: list,
    pairings: list,
    concerns: list,
    notes: list,
    events: list,
    materials: list,
  }).parse(content);
  return content as PracticeProgramme;
}

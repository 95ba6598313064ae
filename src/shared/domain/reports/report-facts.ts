import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import type { Enrolment, Person } from '../person.ts';
import type { Stage } from '../stage.ts';

/** A pairing as a report looks at it: its record, the stage it stood in at the end of the period, and its two people. */
export interface ReportPairing {
  readonly record: PairingRecord;
  readonly mentor: Person;
  readonly mentee: Person;
  readonly stage: Stage;
  readonly startedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly isFollowed: boolean;
}

/** Everything a leadership report is built from, gathered at one moment. */
export interface ReportFacts {
  readonly programmeName: string;
  readonly cohortName: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly madeOn: LocalDate;
  readonly smallestGroup: number;
  readonly stages: readonly Stage[];
  readonly people: readonly Person[];
  readonly enrolments: readonly Enrolment[];
  readonly pairings: readonly ReportPairing[];
}

import type { CohortId, ProgrammeId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { StageModelName } from './stage.ts';

export const programmeKinds = ['one-to-one', 'group', 'peer', 'reverse', 'informal'] as const;
export type ProgrammeKind = (typeof programmeKinds)[number];

export interface ProgrammeFields {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly stageModel: StageModelName;
  /** Planned length of a pairing in days; null when open-ended. */
  readonly plannedLengthDays: number | null;
  /** Agreed gap between meetings in days, unless a pairing agrees another. */
  readonly cadenceDays: number;
  /** What this programme calls the two sides ("mentee", "protégé", "learner"). */
  readonly mentorTerm: string;
  readonly menteeTerm: string;
}

export interface Programme extends ProgrammeFields {
  readonly id: ProgrammeId;
  readonly closedOn: LocalDate | null;
}

export interface CohortFields {
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
}

export interface Cohort extends CohortFields {
  readonly id: CohortId;
  readonly programmeId: ProgrammeId;
  readonly closedOn: LocalDate | null;
}

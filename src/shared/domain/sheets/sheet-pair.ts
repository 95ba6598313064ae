import type { LocalDate } from '../local-date.ts';

/** The two a sheet is for. */
export interface SheetPair {
  readonly programmeName: string;
  readonly menteeName: string;
  readonly mentorName: string;
  /** The day of the second yes. */
  readonly startedOn: LocalDate | null;
}

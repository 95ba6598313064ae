import type { StageKind } from '../stage.ts';

/** A: tested in adults on outcomes; B: mentoring research, some on youth; C: established practice; D: our judgement. */
export type EvidenceGrade = 'A' | 'B' | 'C' | 'D';

/** Which signals a stage of each kind is read by. */
export interface StageSignalIds {
  contemplation: 'both said yes' | 'both trained' | 'wait' | 'key fields';
  initiation: 'first meeting' | 'fit' | 'agreement' | 'next meeting' | 'early contact' | 'recency';
  growth:
    | 'recency'
    | 'meetings held'
    | 'mentee quality'
    | 'mentor quality'
    | 'quality gap'
    | 'goal movement'
    | 'contact';
  decline: 'ending agreed' | 'closing conversation' | 'exit answers' | 'reason' | 'goal outcomes';
  redefinition: 'outcome' | 'follow-up' | 'asked to return';
}
export type SignalId = StageSignalIds[StageKind];

/** Days are written for a planned length of 270 days and stretched with it; gaps are agreed gaps between meetings. */
export type SignalUnit = 'days' | 'gaps' | 'share' | 'points' | 'contacts' | 'sides' | 'yes or no';

/**
 * How one signal counts: 1 at `full` and beyond, 0 at `zero` and beyond, linear between; the two must differ. A "yes or
 * no" is full or nothing, whatever stands there.
 */
export interface SignalRule<Id extends SignalId = SignalId> {
  readonly id: Id;
  readonly label: string;
  readonly weight: number;
  readonly unit: SignalUnit;
  readonly full: number;
  readonly zero: number;
  /** Points passed on the way from full to zero, in that order, where one straight line is not enough. */
  readonly between?: readonly { readonly at: number; readonly value: number }[];
  /** Not due before this many days (for 270); absent where it is due at once. */
  readonly dueFromDays?: number;
  /** Movement longer ago than this many days (for 270) says nothing about now. */
  readonly withinDays?: number;
  readonly evidenceGrade: EvidenceGrade;
}

/** Everything about stage health that a coordinator may edit. A result names the version it was made with. */
export interface HealthModel {
  readonly version: number;
  readonly signals: { readonly [Kind in StageKind]: readonly SignalRule<StageSignalIds[Kind]>[] };
  /** Lowest score of each band, 0 to 100; below both stands "needs a conversation". */
  readonly thresholds: { readonly goingWell: number; readonly worthALook: number };
  /** Percent of the due weight that must be known before a band is read from the score. */
  readonly minimumCoverage: number;
  /** Unpaused days after entering a stage in which nothing is read into it; the same for every planned length. */
  readonly graceDays: number;
  /** Age of a quality answer in days (for 270) at which its weight begins to fall, and at which it is unknown. */
  readonly fade: { readonly fromDays: number; readonly toDays: number };
  /** Agreed gaps without any report after which silence is told instead of a guess. */
  readonly silentAfterGaps: number;
  /** Calendar months from the end of a pairing to its follow-up. */
  readonly followUpMonths: number;
}

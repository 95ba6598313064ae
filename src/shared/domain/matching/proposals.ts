import type { PersonId } from '../ids.ts';
import type { Certificate } from './assignment/assignment-result.ts';
import type { Reason } from './explanations/explain-proposal.ts';
import type { Help } from './explanations/explain-unmatched.ts';
import type { MorePlaces } from './explanations/find-more-places.ts';
import type { FitWord } from './points/fit-word.ts';

export interface Proposal {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
  /** How well the two fit, 0 to 10,000. */
  readonly points: number;
  /** What the wishes of both sides add beside the fit; the choice counts both. */
  readonly wishPoints: number;
  readonly fit: FitWord;
  readonly locked: boolean;
  /** It stays as it was in the round before. */
  readonly kept: boolean;
  /** It takes a place beyond those the mentor has agreed to, who has to be asked first. */
  readonly onePlaceMore: boolean;
  readonly reasons: readonly Reason[];
  /** Who of the two wished for the other, one sentence each. */
  readonly wishes: readonly string[];
  /** What to know before accepting; for a locked pair also the rules that it passes over. */
  readonly notes: readonly string[];
  /** Those of the notes that tell of a rule passed over: such as a pause or a reason that was told to the coordinator alone. */
  readonly confidential: readonly string[];
}

export interface UnmatchedMentee {
  readonly menteeId: PersonId;
  readonly why: string;
}

/** Somebody whom a match run leaves without a mentor. */
export interface LeftOver extends UnmatchedMentee {
  /** What would help, as `why` says it; null where nothing is known of a help. */
  readonly help: Help | null;
}

/** What one match run proposes, with the proof that nothing better was possible. */
export interface FoundProposals {
  readonly ok: true;
  /** Whether the pairs have no sides: then mentee and mentor are two peers, in the order of their ids. */
  readonly ofPeers?: boolean;
  /** In the order of the mentees' ids, then the mentors'. */
  readonly pairs: readonly Proposal[];
  readonly unmatched: readonly LeftOver[];
  /** Where one more place would help, at most five; none where nobody is left or the pool is too large to try it out. */
  readonly morePlaces: readonly (MorePlaces & { readonly sentence: string })[];
  /** Mentors with a free place whose group nobody would be in; none where groups have no smallest size. */
  readonly withoutGroup: readonly PersonId[];
  /** Why these have none, a sentence for those of whom the same is to be said. */
  readonly whyWithoutGroup: readonly string[];
  readonly served: number;
  /** Points of the weakest pair that is not locked, wishes included; null without one. */
  readonly worst: number | null;
  /** Points of all pairs, wishes included. */
  readonly total: number;
  readonly certificate: Certificate;
  readonly inputHash: string;
}

/** The same while it is still being arranged: nothing of it is kept, so nothing says which question it answers. */
export type DraftProposals = Omit<FoundProposals, 'inputHash'> | { readonly ok: false; readonly sentence: string };

export type Proposals = FoundProposals | { readonly ok: false; readonly sentence: string };

import type { CohortId, PersonId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { Role } from './person.ts';

/** Somebody a person would like to be paired with in a cohort: as a mentee a mentor, as a mentor a mentee. */
export interface Wish {
  readonly id: string;
  readonly cohortId: CohortId;
  readonly personId: PersonId;
  /** The part in which the person wishes. */
  readonly role: Role;
  readonly wishedId: PersonId;
  /** 1 is the first choice. A place may stay empty, and two may share one. */
  readonly rank: number;
  readonly givenOn: LocalDate;
}

/** Of whose wishes is spoken, and in which part. */
export type Wisher = Pick<Wish, 'cohortId' | 'personId' | 'role'>;

/** Whom somebody would like, and in which place. */
export type WishedPlace = Pick<Wish, 'wishedId' | 'rank'>;

/** What it takes to make one list of wishes another. A wish that moves to another place keeps its day. */
export interface WishChanges {
  readonly gone: readonly Wish[];
  readonly moved: readonly Wish[];
  readonly added: readonly WishedPlace[];
}

/** The difference between the wishes somebody has in a cohort and part, and those they are to have. */
export function changeWishes(now: readonly Wish[], wanted: readonly WishedPlace[]): WishChanges {
  const rankOf = new Map(wanted.map(({ wishedId, rank }) => [wishedId, rank]));
  const known = new Set(now.map(({ wishedId }) => wishedId));
  return {
    gone: now.filter(({ wishedId }) => !rankOf.has(wishedId)),
    moved: now.flatMap((wish) => {
      const rank = rankOf.get(wish.wishedId);
      return rank === undefined || rank === wish.rank ? [] : [{ ...wish, rank }];
    }),
    added: wanted.filter(({ wishedId }) => !known.has(wishedId)),
  };
}

/** One more wish in the place after all others. */
export function withWish(now: readonly Wish[], wishedId: PersonId): readonly WishedPlace[] {
  return [...now, { wishedId, rank: Math.max(0, ...now.map(({ rank }) => rank)) + 1 }];
}

/** The others without one wish; those behind it move up when nobody shared its place. */
export function withoutWish(now: readonly Wish[], id: string): readonly WishedPlace[] {
  const gone = now.find((wish) => wish.id === id);
  const rest = now.filter((wish) => wish !== gone);
  if (gone === undefined || rest.some(({ rank }) => rank === gone.rank)) return rest;
  return rest.map(({ wishedId, rank }) => ({ wishedId, rank: rank > gone.rank ? rank - 1 : rank }));
}

/** Why somebody cannot be wished for, as a sentence, or null. */
export function refuseWish({ personId }: Wisher, now: readonly Wish[], wishedId: PersonId): string | null {
  if (personId === wishedId) return 'Choose another person.';
  if (now.some((wish) => wish.wishedId === wishedId)) return 'This person is wished for already.';
  return now.length >= mostWishes ? `There can be ${mostWishes} wishes at most.` : null;
}

/** More are not read from a file either. */
export const mostWishes = 60;

import { foldText } from '../../../shared/domain/fold-text.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Draft, DraftMentee, DraftMentor } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';

/** Where a mentee stands on the board: with a mentor, or with nobody yet. */
export interface ChipPlace {
  readonly mentee: DraftMentee;
  readonly mentorId: PersonId | null;
}

/** Names a place on the board. */
export const chipOf = ({ mentee, mentorId }: ChipPlace) => `${mentee.id} ${mentorId ?? ''}`;

/** The pair of the draft that stands at a place; undefined where nobody is with them. */
export const drafted = ({ mentee, mentorId }: ChipPlace) => mentee.proposed.find((pair) => pair.mentorId === mentorId);

export interface Standing {
  readonly withNobody: readonly ChipPlace[];
  /** Every mentor with room or with somebody in the draft, by name. */
  readonly withMentor: readonly { readonly mentor: DraftMentor; readonly here: readonly ChipPlace[] }[];
}

/** Who stands with whom in a draft. */
export function standingOf({ mentees, mentors }: Draft): Standing {
  const standing = mentees.flatMap((mentee) =>
    mentee.proposed.map(({ mentorId }): ChipPlace & { mentorId: PersonId } => ({ mentee, mentorId })),
  );
  const byMentor = Map.groupBy(standing, ({ mentorId }) => mentorId);
  return {
    withNobody: mentees.filter(({ proposed }) => proposed.length === 0).map((mentee) => ({ mentee, mentorId: null })),
    withMentor: mentors
      .map((mentor) => ({ mentor, here: byMentor.get(mentor.id) ?? [] }))
      .filter(({ mentor, here }) => mentor.places > 0 || here.length > 0),
  };
}

/** The part of a board in which a name is looked for: mentors of the name with everybody they have, and else whoever has the name. */
export function searchBoard(standing: Standing, text: string): Standing {
  const looked = foldText(text);
  if (looked === '') return standing;
  const isMeant = ({ name }: { readonly name: string }) => foldText(name).includes(looked);
  const meant = (places: readonly ChipPlace[]) => places.filter(({ mentee }) => isMeant(mentee));
  return {
    withNobody: meant(standing.withNobody),
    withMentor: standing.withMentor
      .map(({ mentor, here }) => ({ mentor, here: isMeant(mentor) ? here : meant(here) }))
      .filter(({ mentor, here }) => isMeant(mentor) || here.length > 0),
  };
}

/** How much of a mentor's room the draft takes: "1 of 2"; "1 more than agreed" where a round asks for that. */
export function roomWords({ places }: DraftMentor, here: number): string {
  if (here <= places) return `${here} of ${places}`;
  const more = `${here - places} more than agreed`;
  return places === 0 ? more : `${here}, ${more}`;
}

/** Whom a mentor has beside the draft; null where that says nothing more. */
export function placesWords({ currentMentees }: DraftMentor, here: number): string | null {
  const already = currentMentees === 0 ? [] : [`${countOf(currentMentees, 'mentee', 'mentees')} already.`];
  const nobody = here === 0 ? ['Nobody in the draft.'] : [];
  return [...already, ...nobody].join(' ') || null;
}

/** How much of a board is shown: "Shown: 3 mentors with 4 people, and 1 person with nobody yet." */
export function shownOfBoard({ withNobody, withMentor }: Standing): string {
  const people = withMentor.reduce((sum, { here }) => sum + here.length, 0);
  const parts = [
    ...(withMentor.length === 0
      ? []
      : [`${countOf(withMentor.length, 'mentor', 'mentors')} with ${countOf(people, 'person', 'people')}`]),
    ...(withNobody.length === 0 ? [] : [`${countOf(withNobody.length, 'person', 'people')} with nobody yet`]),
  ];
  return parts.length === 0 ? 'Nobody of that name is on the board.' : `Shown: ${parts.join(', and ')}.`;
}

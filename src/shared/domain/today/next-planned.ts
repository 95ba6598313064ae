import type { PairingPicture } from '../health/picture-pairing.ts';
import type { PairingId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import { nextStep, openTasks } from '../next-step.ts';
import { displayName } from '../person.ts';

/** The next thing that somebody planned: a step of the coordinator's, or a meeting of the two. */
export interface NextPlanned {
  readonly pairingId: PairingId;
  readonly names: string;
  readonly words: string;
  readonly on: LocalDate;
}

/** The first of all that is planned for a day after this one; of one day by names, then by ids. */
export function findNextPlanned(
  pictures: readonly Pick<PairingPicture, 'record' | 'facts' | 'isFollowed' | 'mentor' | 'mentee'>[],
  asOf: LocalDate,
): NextPlanned | null {
  let first: NextPlanned | null = null;
  for (const picture of pictures) {
    for (const { words, on } of plannedOf(picture, asOf)) {
      const names = `${displayName(picture.mentee)} with ${displayName(picture.mentor)}`;
      const planned = { pairingId: picture.record.pairing.id, names, words, on };
      if (first === null || keyOf(planned) < keyOf(first)) first = planned;
    }
  }
  return first;
}

function plannedOf(
  picture: Pick<PairingPicture, 'record' | 'facts' | 'isFollowed'>,
  asOf: LocalDate,
): readonly { readonly words: string; readonly on: LocalDate }[] {
  const tasks = openTasks(picture.record, asOf).map(({ words, dueOn }) => ({ words, on: dueOn }));
  const step = nextStep({ ...picture, record: { ...picture.record, tasks: [] } }, asOf);
  const meeting = step?.kind === 'meeting' && step.on !== null ? [{ words: step.words, on: step.on }] : [];
  return [...tasks, ...meeting].filter(({ on }) => on > asOf);
}

const keyOf = ({ on, names, words, pairingId }: NextPlanned) => `${on} ${names} ${words} ${pairingId}`;

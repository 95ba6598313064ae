import type { CareerLevel, Role } from '../../../shared/domain/person.ts';
import { careerLevels } from '../../../shared/domain/person.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import type { PersonRow } from '../../../shared/ipc/routes/people.ts';
import { sentenceCase } from '../../lib/format.ts';

export type PeopleView = NonNullable<RouteRequest<'people.list'>['view']>;

/** The views of everyone, in the order of the screen. */
export const peopleViewLabels: readonly { readonly id: PeopleView; readonly label: string }[] = [
  { id: 'all', label: 'Everyone' },
  { id: 'mentors with room', label: 'Mentors with room' },
  { id: 'waiting for a mentor', label: 'Waiting for a mentor' },
  { id: 'neither yet', label: 'Neither yet' },
  { id: 'left', label: 'Left' },
];

export const roleLabels: Readonly<Record<Role, string>> = { mentor: 'Mentor', mentee: 'Mentee' };

export const careerLevelOptions: readonly { readonly id: CareerLevel | 'unknown'; readonly label: string }[] = [
  { id: 'unknown', label: 'Not known' },
  ...careerLevels.map((level) => ({ id: level, label: sentenceCase(level) })),
];

/** Beside a list of words: how it is typed. */
export const listHint = (name: 'languages' | 'skillsOffered' | 'skillsWanted' | 'goals') =>
  name === 'skillsOffered'
    ? 'Commas between them. How well may stand in brackets, such as Excel (expert).'
    : 'Commas between them.';

/** Beside a time zone: what is understood. */
export const timeZoneHint = 'A name such as Europe/Berlin, or a difference such as UTC+2.';

/** 'mentoring 1 of 2', 'being mentored', 'waiting for a mentor' and so on, or nothing. */
export function partWords(row: PersonRow): readonly string[] {
  const words: string[] = [];
  if (row.mentorCapacity > 0 || row.mentoring > 0) words.push(`mentoring ${row.mentoring} of ${row.mentorCapacity}`);
  if (row.mentored > 0) words.push('being mentored');
  if (row.waitingFor > 0 && !row.hasLeft) words.push(row.paused ? 'paused' : 'waiting for a mentor');
  return words;
}

/** Words typed with commas, as a list: blanks and repeats fall away. */
export function wordsFromText(text: string): readonly string[] {
  return [
    ...new Set(
      text
        .split(/[,;\n]/)
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    ),
  ];
}

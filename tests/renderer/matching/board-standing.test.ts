import { describe, expect, it } from 'vitest';
import {
  placesWords,
  roomWords,
  searchBoard,
  shownOfBoard,
  standingOf,
} from '../../../src/renderer/features/matching/board-standing.ts';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { DraftMentee, DraftMentor } from '../../../src/shared/ipc/routes/matching-answers.ts';

const somebody = (name: string) => ({ id: name as PersonId, name, jobTitle: null, department: null });
const mentor = (name: string, places = 2): DraftMentor => ({ ...somebody(name), places, currentMentees: 0 });
const mentee = (name: string, mentorName: string | null): DraftMentee => ({
  ...somebody(name),
  waitingSince: '2026-01-05' as DraftMentee['waitingSince'],
  wants: [],
  need: 1,
  why: null,
  proposed:
    mentorName === null
      ? []
      : [
          {
            mentorId: mentorName as PersonId,
            mentorName,
            fit: 'Good fit',
            isKept: false,
            isNew: false,
            notes: [],
          },
        ],
});

const standing = standingOf({
  mentors: [mentor('Zoë Ander'), mentor('Omar Diaz'), mentor('Rosa Khan', 0)],
  mentees: [
    mentee('Mei Ito', 'Zoë Ander'),
    mentee('Zoe Park', 'Omar Diaz'),
    mentee('Sam Roe', 'Omar Diaz'),
    mentee('Ada Zo', null),
  ],
  compared: null,
});

const seen = (text: string) => {
  const { withNobody, withMentor } = searchBoard(standing, text);
  return [
    withNobody.map(({ mentee: { name } }) => name),
    withMentor.map((one) => [one.mentor.name, one.here.map((place) => place.mentee.name)]),
  ];
};

describe('the search on the draft board', () => {
  it('shows mentors of the name with all they have, and of others only whoever has the name', () => {
    expect(seen('zoe')).toEqual([
      [],
      [
        ['Zoë Ander', ['Mei Ito']],
        ['Omar Diaz', ['Zoe Park']],
      ],
    ]);
    expect(seen(' ADA ')).toEqual([['Ada Zo'], []]);
    expect(seen('')).toEqual(seen('   '));
    expect(searchBoard(standing, '')).toBe(standing);
  });

  it('says how much of the board is shown, and that nobody is', () => {
    const said = (text: string) => shownOfBoard(searchBoard(standing, text));
    expect(said('zo')).toBe('Shown: 2 mentors with 2 people, and 1 person with nobody yet.');
    expect(said('omar')).toBe('Shown: 1 mentor with 2 people.');
    expect(said('nobody at all')).toBe('Nobody of that name is on the board.');
  });
});

it('says how much room the draft takes, and whom the mentor has beside it (caught: "1 of 0" in another round)', () => {
  const tom = (places: number, currentMentees: number) => ({ ...mentor('Tom', places), currentMentees });
  expect(roomWords(tom(2, 0), 1)).toBe('1 of 2');
  expect(roomWords(tom(0, 1), 1)).toBe('1 more than agreed');
  expect(roomWords(tom(1, 1), 2)).toBe('2, 1 more than agreed');
  expect(placesWords(tom(2, 0), 1)).toBeNull();
  expect(placesWords(tom(2, 3), 1)).toBe('3 mentees already.');
  expect(placesWords(tom(2, 1), 0)).toBe('1 mentee already. Nobody in the draft.');
});

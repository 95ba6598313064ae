import { expect, it } from 'vitest';
import { groupSize, groupsSentence } from '../../../src/renderer/features/matching/group-words.ts';
import type { GroupRow } from '../../../src/shared/ipc/routes/matching-answers.ts';

const people = (n: number) => Array.from({ length: n }, (_, at) => ({ id: `${at}` as never, name: `Person ${at}` }));
const group = (accompanied: number, proposed: number, places: number): GroupRow => ({
  mentor: { id: 'dana' as never, name: 'Dana' },
  accompanied: people(accompanied),
  proposed: people(proposed),
  places,
  inCommon: null,
});

it('a group is told by its size against the places, and by what of it is there already', () => {
  expect(groupSize(group(0, 3, 5))).toBe('3 of 5 places.');
  expect(groupSize(group(1, 2, 5))).toBe('3 of 5 places, 1 of them here already.');
  expect(groupSize(group(0, 2, 1))).toBe('2 of 1 place, 1 more than agreed.');
  expect(groupsSentence([group(0, 3, 5), group(0, 1, 2)])).toBe(
    '2 groups, 1 of them with one mentee alone, if all that is open is accepted.',
  );
});

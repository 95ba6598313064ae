import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MatchRunId, PersonId } from '../../../../src/shared/domain/ids.ts';
import { pairReference, readReference, runMark } from '../../../../src/shared/domain/matching/review/pair-reference.ts';

const run = 'run-1' as MatchRunId;
const pair = (mentee: string, mentor: string) => ({ menteeId: mentee as PersonId, mentorId: mentor as PersonId });

test('no two pairs of a large run share a reference, nor do the same two in another run any of it', () => {
  const references = new Set<string>();
  for (let mentee = 0; mentee < 200; mentee++)
    for (let mentor = 0; mentor < 50; mentor++) references.add(pairReference(run, pair(`m${mentee}`, `r${mentor}`)));
  expect(references.size).toBe(10_000);
  const [here, there] = [run, 'run-2' as MatchRunId].map((id) => pairReference(id, pair('m0', 'r0')).split('-'));
  for (const at of [0, 1, 2]) expect(here?.[at]).not.toBe(there?.[at]);
  expect(new Set(Array.from({ length: 200 }, (_, at) => runMark(`run-${at}` as MatchRunId))).size).toBe(200);
});

test('a reference tells its run, is read again however it was typed off, and never looks like a formula or a number', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), fc.uuid(), (runId, mentee, mentor) => {
      const reference = pairReference(runId as MatchRunId, pair(mentee, mentor));
      expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/u);
      expect(reference.startsWith(runMark(runId as MatchRunId))).toBe(true);
      for (const typed of [
        reference,
        reference.toLowerCase(),
        ` ${reference.replaceAll('-', ' – ')} `,
        reference.replaceAll('0', 'O').replaceAll('1', 'l'),
      ])
        expect(readReference(typed)).toBe(reference);
    }),
  );
});

test.each(['', 'Preparations', 'Work here more', 'ABCD-EFGH', 'ABCD-EFGH-JKMNP', 'ABCD-EFGU-JKMN', '12'])(
  'what is no reference is none: %j',
  (text) => {
    expect(readReference(text)).toBeNull();
  },
);

test('with one letter changed, a reference is no longer that of any pair', () => {
  const all = new Set(Array.from({ length: 300 }, (_, at) => pairReference(run, pair(`m${at}`, `r${at}`))));
  const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
  for (const reference of all) {
    for (const at of [5, 8, 13]) {
      for (const letter of letters) {
        if (reference[at] === letter) continue;
        expect(all).not.toContain(reference.slice(0, at) + letter + reference.slice(at + 1));
      }
    }
  }
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attentionRank, healthBands } from '../../src/shared/domain/health/health-band.ts';
import { mentoringGroups } from '../../src/shared/domain/mentoring-groups.ts';

const aRow = fc.record({
  cohortId: fc.constantFrom('spring', 'autumn'),
  mentorId: fc.constantFrom('ada', 'ben', 'cy'),
  menteeName: fc.string({ maxLength: 4 }),
  band: fc.constantFrom(...healthBands),
});

it('puts every pairing into exactly one group, whose first concern decides where it stands, whatever the order read', () => {
  fc.assert(
    fc.property(fc.array(aRow, { maxLength: 20 }), (told) => {
      const rows = told.map((row) => ({ ...row, mentorName: row.mentorId })) as unknown as Parameters<
        typeof mentoringGroups
      >[0];
      const groups = mentoringGroups(rows);
      expect(groups.flatMap(({ members }) => members)).toHaveLength(rows.length);
      for (const { cohortId, mentorId, members } of groups) {
        expect(members.every((row) => row.cohortId === cohortId && row.mentorId === mentorId)).toBe(true);
        expect(members.length).toBeGreaterThan(0);
      }
      const worst = groups.map(({ members }) => Math.min(...members.map(({ band }) => attentionRank[band])));
      expect(worst).toEqual(worst.toSorted((a, b) => a - b));
      const keys = (of: typeof groups) => of.map(({ cohortId, mentorId }) => `${cohortId} ${mentorId}`);
      expect(keys(mentoringGroups(rows.toReversed()))).toEqual(keys(groups));
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RosterField } from '../../src/shared/domain/roster/roster-field.ts';
import { otherUsableSheets, type SheetAtAGlance, startingSheet } from '../../src/shared/domain/usable-sheets.ts';

function sheet(fields: readonly RosterField[], more: Partial<SheetAtAGlance> = {}): SheetAtAGlance {
  return {
    name: 'People',
    kind: 'people',
    hidden: false,
    rowCount: 3,
    columns: fields.map((field) => ({ field })),
    ...more,
  };
}

const notes = sheet(['notUsed', 'notUsed'], { name: 'Notes' });
const few = sheet(['fullName'], { name: 'Leavers' });
const many = sheet(['fullName', 'email', 'department'], { name: 'Staff' });

describe('the sheet a file opens with', () => {
  it('is the one that says most about people, not the first of the file', () => {
    expect(startingSheet([notes, few, many])).toBe(2);
  });

  it('is one with names, even where a sheet without names has more known headings', () => {
    expect(startingSheet([sheet(['department', 'location', 'grade']), few])).toBe(1);
  });

  it('is never hidden or empty while another sheet is neither', () => {
    expect(startingSheet([{ ...many, hidden: true }, { ...many, rowCount: 0 }, notes])).toBe(2);
  });

  it('counts skills in five columns as one thing known', () => {
    const skills = sheet(['fullName', 'skillsOffered', 'skillsOffered', 'skillsOffered', 'skillsOffered']);
    expect(startingSheet([skills, many])).toBe(1);
  });

  it('is the first of several that say the same', () => {
    expect(startingSheet([notes, many, many])).toBe(1);
  });

  it('is always a sheet of the file', () => {
    const any = fc.record({ hidden: fc.boolean(), rowCount: fc.nat(2) }).map((more) => sheet(['email'], more));
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 5 }), (sheets) => {
        expect(sheets[startingSheet(sheets)]).toBeDefined();
      }),
    );
  });
});

describe('the other sheets with people', () => {
  it('are named, and notes or hidden sheets are not taken for them', () => {
    expect(otherUsableSheets([notes, few, many, { ...few, name: 'Old', hidden: true }], [2])).toEqual([
      { index: 1, name: 'Leavers' },
    ]);
  });

  it('are none once each of them is imported', () => {
    expect(otherUsableSheets([notes, few, many], [1, 2])).toEqual([]);
  });
});

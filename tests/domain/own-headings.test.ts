import { expect, it } from 'vitest';
import { fieldsOfKind, recordFieldLabel, recordKinds } from '../../src/shared/domain/record-import/record-field.ts';
import { suggestRecordColumns } from '../../src/shared/domain/record-import/suggest-record-columns.ts';
import { rosterFieldLabels, rosterFields } from '../../src/shared/domain/roster/roster-field.ts';
import { suggestMapping } from '../../src/shared/domain/roster/suggest-mapping.ts';

it('a column headed in the desk’s own words for a meaning is taken for that, so that a file made after them needs no answer', () => {
  // A fact is named by whatever heading it stands under.
  for (const field of rosterFields.filter((one) => one !== 'fact')) {
    expect([rosterFieldLabels[field], suggestMapping([rosterFieldLabels[field]], [])[0]?.field]).toEqual([
      rosterFieldLabels[field],
      field,
    ]);
  }
  for (const kind of recordKinds)
    for (const field of fieldsOfKind[kind]) {
      const label = recordFieldLabel(field, kind);
      expect([kind, label, suggestRecordColumns(kind, [label], [])[0]?.field]).toEqual([kind, label, field]);
    }
});

import type { RecordColumn } from './record-import/parse-record-rows.ts';
import {
  type RecordField,
  type RecordKind,
  recordDayFields,
  recordFields,
  recordKinds,
} from './record-import/record-field.ts';
import { type ColumnMapping, dayFields, type RosterField, rosterFields, wishFields } from './roster/roster-field.ts';

/** Kinds of file with one row per person. All but the first tell something new of people who are known already. */
export const peopleKinds = ['people', 'reporting lines', 'availability', 'training'] as const;
export type PeopleKind = (typeof peopleKinds)[number];

/** Who somebody is. */
export const identityFields: readonly RosterField[] = ['fullName', 'givenName', 'familyName', 'email', 'externalId'];

/** The columns a file of each kind can fill; null for all. Who somebody is can be read in every one of them. */
export const fieldsOfPeopleKind: Readonly<Record<PeopleKind, readonly RosterField[] | null>> = {
  people: null,
  'reporting lines': [...identityFields, 'managerRef', 'jobTitle', 'department', 'location', 'status', 'leftOn'],
  availability: [
    ...identityFields,
    'mentorCapacity',
    'menteeNeed',
    'rhythm',
    'role',
    'isMentor',
    'isMentee',
    'status',
    'registeredOn',
    'answerPlace',
    ...wishFields,
  ],
  training: [...identityFields, 'trainedOn', 'attended'],
};

/** Whether a column of this meaning is used in a file of this kind. */
export function isFieldOfKind(kind: PeopleKind, field: RosterField): boolean {
  return fieldsOfPeopleKind[kind]?.includes(field) ?? true;
}

/** What a spreadsheet can be brought in as. */
export const importKinds = [...peopleKinds, ...recordKinds] as const;
export type ImportKind = PeopleKind | RecordKind;

/** Whether a file has one row for something recorded about a pairing, rather than one for a person. */
export function isRecordKind(kind: ImportKind): kind is RecordKind {
  return recordKinds.some((one) => one === kind);
}

/** What a column can mean, whatever the file is about. */
export type ImportField = RosterField | RecordField;

/** Fields whose columns hold calendar days, whatever the file is about. */
export const importDayFields: ReadonlySet<ImportField> = new Set([...dayFields, ...recordDayFields]);

interface ImportColumn {
  readonly column: number;
  readonly field: ImportField;
}

/** The columns used that mean something in a file about people. */
export function peopleColumns(columns: readonly ImportColumn[]): ColumnMapping[] {
  return columns.flatMap(({ column, field }) => {
    const known = rosterFields.find((one) => one === field && one !== 'notUsed');
    return known === undefined ? [] : [{ column, field: known }];
  });
}

/** The columns used that mean something in a file about pairings. */
export function recordColumns(columns: readonly ImportColumn[]): RecordColumn[] {
  return columns.flatMap(({ column, field }) => {
    const known = recordFields.find((one) => one === field && one !== 'notUsed');
    return known === undefined ? [] : [{ column, field: known }];
  });
}

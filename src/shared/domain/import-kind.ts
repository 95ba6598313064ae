import type { RecordColumn } from './record-import/parse-record-rows.ts';
import {
  fieldsOfKind,
  type RecordField,
  type RecordKind,
  recordDayFields,
  recordFieldLabel,
  recordFields,
  recordKinds,
} from './record-import/record-field.ts';
import {
  type ColumnMapping,
  dayFields,
  type RosterField,
  rosterFieldLabels,
  rosterFields,
  wishFields,
} from './roster/roster-field.ts';

/** Kinds of file with one row per person. All but the first tell something new of people who are known already. */
export const peopleKinds = ['people', 'reporting lines', 'availability', 'training'] as const;
export type PeopleKind = (typeof peopleKinds)[number];

/** Who somebody is. */
export const identityFields: readonly RosterField[] = ['fullName', 'givenName', 'familyName', 'email', 'externalId'];

/** The columns a file of each kind can fill; null for all. Who somebody is can be read in every one of them. */
const fieldsOfPeopleKind: Readonly<Record<PeopleKind, readonly RosterField[] | null>> = {
  people: null,
  'reporting lines': [
    ...identityFields,
    'managerRef',
    'jobTitle',
    'jobFunction',
    'department',
    'location',
    'timeZone',
    'status',
    'leftOn',
  ],
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

/** Whether a file of this kind may add people; any other tells something of people who are known. */
export function mayAddPeople(kind: PeopleKind): boolean {
  return kind === 'people';
}

/** Whether the people of a file of this kind take on a part in the cohort: the one their row names or, else, everybody's. */
export function givesParts(kind: ImportKind): boolean {
  return kind === 'people' || kind === 'availability';
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

/** What a column can mean in a file of this kind, in the order it is offered; not to be used is always possible. */
export function fieldsOfImportKind(kind: ImportKind): readonly ImportField[] {
  if (isRecordKind(kind)) return fieldsOfKind[kind];
  return rosterFields.filter((field) => field !== 'notUsed' && isFieldOfKind(kind, field));
}

/** A meaning of a column in a coordinator's words, which for a day differ from kind to kind. */
export function importFieldLabel(field: ImportField, kind: ImportKind): string {
  if (!isRecordKind(kind)) return rosterFieldLabels[field as RosterField];
  return recordFieldLabel(field as RecordField, kind);
}

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

import { z } from 'zod';
import type { ChangeId, ImportId } from '../../domain/ids.ts';
import { type ImportField, type ImportKind, importKinds, peopleKinds } from '../../domain/import-kind.ts';
import { templateKinds } from '../../domain/import-template/import-template.ts';
import type { Instant } from '../../domain/local-date.ts';
import type { Role } from '../../domain/person.ts';
import { type RecordPlan, recordPlanGroups } from '../../domain/record-import/plan-records.ts';
import { recordFields, recordKinds } from '../../domain/record-import/record-field.ts';
import type { SaidDateOrder } from '../../domain/roster/date-order-of.ts';
import type { TableShape } from '../../domain/roster/detect-table.ts';
import type { ImportCounts } from '../../domain/roster/import-counts.ts';
import { type ImportPlan, planGroups } from '../../domain/roster/plan-import.ts';
import { personFieldNames } from '../../domain/roster/resulting-fields.ts';
import { rosterFields, wishFields } from '../../domain/roster/roster-field.ts';
import type { Cell } from '../../domain/roster/sheet.ts';
import type { SuggestedColumn } from '../../domain/roster/suggest-columns.ts';
import { route } from '../route.ts';
import { changeId, cohortId, domainShape, importId, nothing, personId, role, savedFile, written } from '../schemas.ts';

const fileToken = z.string().max(64);

export interface RosterSheet {
  readonly name: string;
  /** What the rows are about: remembered, said, or guessed from the headings. */
  readonly kind: ImportKind;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly table: TableShape;
  /** The first 30 rows as they stand in the file. */
  readonly sample: readonly (readonly Cell[])[];
  /** The part everybody on the sheet has by its name, or had the last time; null where the rows have to say. */
  readonly everyoneIs: Role | null;
  readonly columns: readonly SuggestedColumn<ImportField>[];
  /** How the days of its columns are written; the coordinator is asked where it is 'either'. */
  readonly dateOrder: SaidDateOrder;
}

export type RosterFile =
  | {
      readonly kind: 'sheets';
      readonly file: string;
      readonly fileName: string;
      readonly sheets: readonly RosterSheet[];
      readonly warnings: readonly string[];
      readonly importedBefore: Instant | null;
    }
  | {
      readonly kind: 'encoding';
      readonly file: string;
      readonly fileName: string;
      readonly choices: readonly { readonly encoding: string; readonly preview: string }[];
    };

export interface ImportHistoryRow {
  readonly id: ImportId;
  readonly kind: ImportKind;
  readonly change: ChangeId;
  readonly at: Instant;
  readonly fileName: string;
  readonly cohortName: string;
  readonly counts: ImportCounts;
  readonly undoneAt: Instant | null;
}

/** A column of a sheet, from 0; no sheet that is read has more. */
const column = z.int().min(0).max(511);
const importRule = z.enum(['fill blanks', 'overwrite', 'never']);

/** What is decided about a sheet whatever its rows are about. */
const sheetChoices = {
  file: fileToken,
  sheet: z.int().min(0),
  headerRow: z.int().min(0),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  cohortId,
  /** Read instead of what stands in the file. */
  corrections: z
    .array(
      z.strictObject({
        column,
        in: z.union([z.strictObject({ row: z.int().min(1) }), z.strictObject({ value: z.string().max(32_767) })]),
        to: z.string().max(1_000),
      }),
    )
    .max(10_000)
    .default([]),
};
/** Column index → what it means. Columns not named are not used. */
const mappingTo = <Field extends string>(fields: readonly [Field, ...Field[]]) =>
  z.array(z.strictObject({ column, field: z.enum(fields) })).max(512);

/** Everything the coordinator decided about a sheet of people; the plan follows from it and the vault alone. */
export const importChoices = z.strictObject({
  ...sheetChoices,
  kind: z.enum(peopleKinds).default('people'),
  /** The part of everybody of whom the row says nothing about it. */
  everyoneIs: role.nullable().default(null),
  mapping: mappingTo(rosterFields),
  rules: z.partialRecord(z.enum(rosterFields), importRule).default({}),
  /** Sheet row (as the file counts them, from 1) → decision. */
  decisions: z
    .array(
      z.strictObject({
        row: z.int().min(1),
        leaveOut: z.boolean().optional(),
        samePersonAs: z.union([personId, z.literal('someone else')]).optional(),
        sameAsRow: z.int().min(1).optional(),
        askAgain: z.boolean().optional(),
        keep: z
          .array(z.enum([...personFieldNames, ...wishFields]))
          .max(50)
          .readonly()
          .optional(),
      }),
    )
    .max(200_000)
    .default([]),
});

/** The same of a sheet about pairings. */
export const recordChoices = z.strictObject({
  ...sheetChoices,
  kind: z.enum(recordKinds),
  mapping: mappingTo(recordFields),
  /** Rows that stay out, as the file counts them. */
  leaveOut: z.array(z.int().min(1)).max(200_000).default([]),
});

export const rosterRoutes = {
  /** Lets the person choose one file or several; none when they thought better of it. */
  'roster.chooseFiles': route({
    input: nothing,
    output: z.strictObject({ files: z.array(z.strictObject({ file: fileToken, fileName: z.string() })) }),
  }),
  'roster.read': route({
    input: z.strictObject({ file: fileToken, encoding: z.string().max(40).nullable().default(null) }),
    output: domainShape<RosterFile>(),
  }),
  /** Ends the reading or the comparing of a file, which is then refused as CANCELLED; nothing of it is kept. */
  'roster.cancel': route({ input: z.strictObject({ file: fileToken }), output: nothing }),
  /** The same sheet with another header row picked by hand, or taken to be about something else. */
  'roster.table': route({
    input: z.strictObject({
      file: fileToken,
      sheet: z.int().min(0),
      headerRow: z.int().min(0),
      kind: z.enum(importKinds).nullable().default(null),
    }),
    output: domainShape<RosterSheet>(),
  }),
  /** What the import would do; nothing is written. Each group carries at most 200 entries. One asked later for the same file ends it. */
  'roster.preview': route({ input: importChoices, output: domainShape<ImportPlan>() }),
  'roster.planRows': route({
    input: z.strictObject({ choices: importChoices, group: z.enum(planGroups), offset: z.int().min(0) }),
    output: z.strictObject({ rows: domainShape<readonly unknown[]>(), total: z.int() }),
  }),
  /** `conflicts` says what it did to pairings in one reporting line; empty when nothing. */
  'roster.commit': route({
    input: z.strictObject({ choices: importChoices, fingerprint: z.string().max(128) }),
    output: written.extend({ importId, counts: domainShape<ImportCounts>(), conflicts: z.string() }),
  }),
  /** What the import of a sheet about pairings would do; nothing is written. One asked later for the same file ends it. */
  'roster.previewRecords': route({ input: recordChoices, output: domainShape<RecordPlan>() }),
  'roster.recordRows': route({
    input: z.strictObject({ choices: recordChoices, group: z.enum(recordPlanGroups), offset: z.int().min(0) }),
    output: z.strictObject({ rows: domainShape<readonly unknown[]>(), total: z.int() }),
  }),
  'roster.commitRecords': route({
    input: z.strictObject({ choices: recordChoices, fingerprint: z.string().max(128) }),
    output: written.extend({ importId, counts: domainShape<ImportCounts>(), conflicts: z.string() }),
  }),
  /** An empty spreadsheet to fill in, saved where the person chooses. */
  'roster.saveTemplate': route({ input: z.strictObject({ kind: z.enum(templateKinds) }), output: savedFile }),
  /** The rows that stay out, saved where the person chooses, each with why. */
  'roster.saveLeftOut': route({
    input: z.strictObject({ choices: z.union([importChoices, recordChoices]) }),
    output: savedFile,
  }),
  'roster.history': route({ input: nothing, output: domainShape<readonly ImportHistoryRow[]>() }),
  'roster.undo': route({
    input: z.strictObject({ importId }),
    output: z.strictObject({ change: changeId, sentence: z.string(), kept: z.array(z.string()) }),
  }),
} as const;

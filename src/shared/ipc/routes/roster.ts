import { z } from 'zod';
import type { ChangeId, ImportId } from '../../domain/ids.ts';
import type { Instant } from '../../domain/local-date.ts';
import type { TableShape } from '../../domain/roster/detect-table.ts';
import type { ImportCounts, ImportPlan } from '../../domain/roster/plan-import.ts';
import { rosterFields } from '../../domain/roster/roster-field.ts';
import type { Cell } from '../../domain/roster/sheet.ts';
import type { SuggestedColumn } from '../../domain/roster/suggest-mapping.ts';
import { route } from '../route.ts';
import { changeId, cohortId, domainShape, importId, nothing, personId, written } from '../schemas.ts';

const fileToken = z.string().max(64);

export interface RosterSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly table: TableShape;
  /** The first 30 rows as they stand in the file. */
  readonly sample: readonly (readonly Cell[])[];
  readonly columns: readonly SuggestedColumn[];
  /** The columns whose dates can be read both ways: the coordinator says which. */
  readonly dateOrder: 'day-first' | 'month-first' | 'either' | 'none';
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
  readonly change: ChangeId;
  readonly at: Instant;
  readonly fileName: string;
  readonly cohortName: string;
  readonly counts: ImportCounts;
  readonly undoneAt: Instant | null;
}

/** Names of the groups of a plan that a preview lists. */
export const planGroups = [
  'creates',
  'updates',
  'unchanged',
  'possibleDuplicates',
  'problems',
  'leftOut',
  'answeredAgain',
  'missing',
] as const;

const importRule = z.enum(['fill blanks', 'overwrite', 'never']);

/** Everything the coordinator decided about one sheet; the plan follows from it and the vault alone. */
export const importChoices = z.strictObject({
  file: fileToken,
  sheet: z.int().min(0),
  headerRow: z.int().min(0),
  /** Column index → what it means. Columns not named are not used. */
  mapping: z.array(z.strictObject({ column: z.int().min(0), field: z.enum(rosterFields) })).max(512),
  dateOrder: z.enum(['day-first', 'month-first']).nullable(),
  cohortId,
  rules: z.partialRecord(z.enum(rosterFields), importRule).default({}),
  /** Sheet row (as the file counts them, from 1) → decision. */
  decisions: z
    .array(
      z.strictObject({
        row: z.int().min(1),
        leaveOut: z.boolean().optional(),
        samePersonAs: z.union([personId, z.literal('someone else')]).optional(),
      }),
    )
    .max(200_000)
    .default([]),
});

export const rosterRoutes = {
  /** Lets the person choose a file; null when they thought better of it. */
  'roster.chooseFile': route({
    input: nothing,
    output: z.strictObject({ file: fileToken, fileName: z.string() }).nullable(),
  }),
  'roster.read': route({
    input: z.strictObject({ file: fileToken, encoding: z.string().max(40).nullable().default(null) }),
    output: domainShape<RosterFile>(),
  }),
  /** The same sheet with another header row picked by hand. */
  'roster.table': route({
    input: z.strictObject({ file: fileToken, sheet: z.int().min(0), headerRow: z.int().min(0) }),
    output: domainShape<RosterSheet>(),
  }),
  /** What the import would do; nothing is written. Each group carries at most 200 entries. */
  'roster.preview': route({ input: importChoices, output: domainShape<ImportPlan>() }),
  'roster.planRows': route({
    input: z.strictObject({ choices: importChoices, group: z.enum(planGroups), offset: z.int().min(0) }),
    output: z.strictObject({ rows: domainShape<readonly unknown[]>(), total: z.int() }),
  }),
  'roster.commit': route({
    input: z.strictObject({ choices: importChoices, fingerprint: z.string().max(128) }),
    output: written.extend({ importId, counts: domainShape<ImportCounts>() }),
  }),
  'roster.history': route({ input: nothing, output: domainShape<readonly ImportHistoryRow[]>() }),
  'roster.undo': route({
    input: z.strictObject({ importId }),
    output: z.strictObject({ change: changeId, sentence: z.string(), kept: z.array(z.string()) }),
  }),
} as const;

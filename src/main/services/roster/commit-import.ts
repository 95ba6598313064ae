import type { ImportId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { detectTableAt } from '../../../shared/domain/roster/detect-table.ts';
import { headerFingerprint } from '../../../shared/domain/roster/header-fingerprint.ts';
import type { ImportCounts } from '../../../shared/domain/roster/import-counts.ts';
import { importSentence } from '../../../shared/domain/roster/import-sentence.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { watchConflicts } from '../conflicts/watch-conflicts.ts';
import { carryOutAttendance } from '../events/carry-out-attendance.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers } from '../ports.ts';
import { askOfPairings, type RecordChoices } from './ask-of-pairings.ts';
import { askOfPeople, type PeopleChoices } from './ask-of-people.ts';
import { carryOutPeople } from './carry-out-people.ts';
import { carryOutRecords } from './carry-out-records.ts';
import { openReading, openSheet } from './open-reading.ts';

/** What a plan of any kind tells its commit. */
interface Planned {
  readonly fingerprint: string;
  readonly counts: ImportCounts;
}

/** How one kind of import is planned, carried out, and told of. */
interface ImportWay<Plan extends Planned> {
  plan(read: Readers): Promise<Plan>;
  /** Answers with what else it did, in a sentence; null where that was all. */
  carryOut(write: Writers, read: Readers, plan: Plan): Promise<string | null>;
  /** What becomes of new rows and of changed ones. */
  readonly did: readonly [creates: string, updates: string];
  /** The part everybody was given whose row did not say it, to be remembered with the columns. */
  readonly everyoneIs: Role | null;
}

/** Carries an import of people out; see `commitPlan`. */
export function commitImport(
  ports: Ports,
  { choices, fingerprint }: RouteInput<'roster.commit'>,
): Promise<RouteOutput<'roster.commit'>> {
  return commitPlan(ports, choices, fingerprint, {
    plan: async (read) => ports.planSheet(await askOfPeople(ports, read, choices, null)),
    carryOut: async (write, read, plan) => {
      await carryOutPeople(ports, write, read, plan, choices.cohortId);
      return carryOutAttendance(ports, write, read, plan, choices.cohortId);
    },
    did: ['added', 'updated'],
    everyoneIs: choices.everyoneIs,
  });
}

/** Carries an import about pairings out; see `commitPlan`. */
export function commitRecords(
  ports: Ports,
  { choices, fingerprint }: RouteInput<'roster.commitRecords'>,
): Promise<RouteOutput<'roster.commitRecords'>> {
  return commitPlan(ports, choices, fingerprint, {
    plan: async (read) => ports.planRecordSheet(await askOfPairings(ports, read, choices, null)),
    carryOut: async (write, read, plan) => {
      await carryOutRecords(ports, write, read, plan, choices.cohortId);
      return null;
    },
    did: ['recorded', 'corrected'],
    everyoneIs: null,
  });
}

/**
 * Carries an import out as one change: planned again from the vault as it is now, refused with IMPORT_PLAN_STALE when that
 * is not the plan the person saw, else all of it or nothing.
 */
async function commitPlan<Plan extends Planned>(
  ports: Ports,
  choices: PeopleChoices | RecordChoices,
  fingerprint: string,
  way: ImportWay<Plan>,
): Promise<RouteOutput<'roster.commit'>> {
  const { fileName } = ports.files.get(choices.file);
  // Read before the transaction: reading takes another process and its time. A lock meanwhile lets go of the file.
  const sheet = await openSheet(ports, choices.file, choices.sheet);
  const reading = await openReading(ports, choices.file, null);
  const fileFingerprint = reading.ok ? reading.fingerprint : '';
  const made = await makeChange(ports, 'roster.commit', async (write, read) => {
    const plan = await way.plan(read);
    if (plan.fingerprint !== fingerprint) throw new AppError('IMPORT_PLAN_STALE');
    const { counts } = plan;
    const conflicts = await watchConflicts(read, ports.clock.today());
    const besides = await way.carryOut(write, read, plan);
    if (counts.creates + counts.updates === 0 && besides === null) throw new AppError('IMPORT_NOTHING_TO_DO');
    const told = (await conflicts()).trim();
    const importId = ports.nextId() as ImportId;
    const { kind, cohortId, mapping, dateOrder, headerRow } = choices;
    const { changeId } = write;
    const madeAt = ports.clock.now();
    await write.imports.add({ id: importId, kind, cohortId, madeAt, fileName, fileFingerprint, counts, changeId });
    const { headers } = detectTableAt(sheet.rows, headerRow);
    await write.imports.rememberColumns({
      headerFingerprint: headerFingerprint(headers),
      kind,
      everyoneIs: way.everyoneIs,
      mapping,
      dateOrder,
      fileName,
    });
    return {
      sentence: [importSentence(fileName, counts, way.did), besides, told].filter(Boolean).join(' '),
      value: { importId, counts, conflicts: told },
    };
  });
  return { change: made.change, sentence: made.sentence, ...made.value };
}

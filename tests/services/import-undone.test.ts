import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createPendingFiles } from '../../src/main/adapters/pending-files.ts';
import type { Ports } from '../../src/main/services/ports.ts';
import { commitImport, commitRecords } from '../../src/main/services/roster/commit-import.ts';
import { undoImport } from '../../src/main/services/roster/import-history.ts';
import { previewImport, previewRecords } from '../../src/main/services/roster/preview-import.ts';
import type { PairingId, PersonId, StageId } from '../../src/shared/domain/ids.ts';
import {
  fieldsOfImportKind,
  type ImportField,
  type ImportKind,
  importDayFields,
  importKinds,
  isRecordKind,
} from '../../src/shared/domain/import-kind.ts';
import { type Instant, localDate } from '../../src/shared/domain/local-date.ts';
import { planRecordSheet, type RecordSheetQuestion } from '../../src/shared/domain/record-import/plan-record-sheet.ts';
import { planSheet, type SheetQuestion } from '../../src/shared/domain/roster/plan-sheet.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';
import { importChoices, recordChoices } from '../../src/shared/ipc/routes/roster.ts';
import { addCohort, addPairing, addPerson, addProgramme, addSession, fact, make } from '../storage/store-changes.ts';
import { everybody } from '../support/record-arbitraries.ts';
import { cells } from '../support/roster-arbitraries.ts';
import { openTestStore, programmeRows } from '../support/test-store.ts';

/** Without these a file of the kind says nothing that can be used; the rest of its columns come and go. */
const telling: readonly ImportField[] = [
  'fullName',
  'externalId',
  'trainedOn',
  'mentor',
  'mentee',
  'reporter',
  'on',
  'endedOn',
];

/** Those who stand in a pairing, on their side, so that many rows find one. */
const sides: Partial<Record<ImportField, readonly string[]>> = {
  mentor: ['ada@example.org', 'ada@example.org', 'Low, Ben'],
  mentee: ['ben@example.org', 'Ben Low', 'Cy Moss'],
  reporter: ['ben@example.org', 'Ben Low', 'Cy Moss'],
};
const people = ['Ada Park', 'Low, Ben', 'Ben Low', 'Cy Moss', 'Dot Hill', 'park@example.org', 'Eve New', 'Nobody'];
const days = ['2026-11-01', '2026-11-16', '2026-11-20', { date: '2026-12-01' }, '3 Dec 2026', '2027-05-01'];
const answers = ['yes', 'no', 'mentor', 'mentee', 'both', '2', '3 - good', '45 min', '1h30', 'video', 'coaching'];
const words = ['monthly', 'T', 'L', 'active', 'Finance', 'lead; speak', 'goals met', 'peers', 'senior', 'none'];

function cellOf(field: ImportField): fc.Arbitrary<Cell> {
  if (importDayFields.has(field)) return fc.oneof({ weight: 8, arbitrary: fc.constantFrom<Cell>(...days) }, cells);
  if (field === 'externalId') return fc.constantFrom<Cell>('007', '12', 12, null, null);
  if (field === 'email') return fc.constantFrom<Cell>('ada@example.org', 'BEN@example.org', 'eve@example.org', null);
  const side = sides[field];
  if (side) return fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...side) }, fc.constantFrom(...people));
  if (field === 'fullName' || field === 'managerRef') return fc.constantFrom<Cell>(...people);
  return fc.oneof({ weight: 8, arbitrary: fc.constantFrom<Cell>(...answers, ...words, null) }, cells);
}

/** A file of a kind: which columns it has, and a few rows of them. */
const fileOf = (kind: ImportKind) =>
  fc
    .subarray([...fieldsOfImportKind(kind)])
    .map((some) => fieldsOfImportKind(kind).filter((field) => some.includes(field) || telling.includes(field)))
    .chain((fields) =>
      fc.record({
        fields: fc.constant(fields),
        rows: fc.array(fc.tuple(...fields.map(cellOf)), { minLength: 2, maxLength: 6 }),
      }),
    );

/** Three pairings with a session and an answer recorded, and somebody in none. */
async function openVault() {
  const { store, database } = openTestStore();
  const { value: cohortId } = await make(store, async (write) => {
    const programme = await addProgramme(write);
    const cohort = await addCohort(write, programme.id);
    for (const person of everybody) await addPerson(write, { ...person, id: randomUUID() as PersonId });
    return { cohort, stageId: programme.stageIds[0] as StageId };
  }).then(async ({ value: { cohort, stageId } }) => {
    const known = await store.people.list();
    const idOf = (email: string) => known.find((person) => person.email === email)?.id ?? fail(email);
    return make(store, async (write) => {
      const [ada, ben, cy] = [idOf('ada@example.org'), idOf('ben@example.org'), idOf('cy@example.org')];
      const pair = (mentorId: PersonId, menteeId: PersonId) =>
        addPairing(write, { cohortId: cohort, stageId, mentorId, menteeId });
      await addSession(write, await pair(ada, ben));
      await addCheckIn(await pair(ben, cy), write);
      return cohort;
    });
  });
  let reading: readonly (readonly Cell[])[] = [];
  let ticks = 0;
  const ports = {
    clock: {
      today: () => localDate('2026-12-20'),
      now: () => new Date(Date.UTC(2026, 11, 20, 8, 0, ticks++)).toISOString() as Instant,
    },
    nextId: () => randomUUID(),
    store,
    files: createPendingFiles(() => randomUUID()),
    readSheetFile: async () => ({
      ok: true,
      sheets: [{ name: 'Sheet', visibility: 'visible', rows: reading }],
      warnings: [],
      fingerprint: 'the same bytes',
    }),
    planSheet: async (question: SheetQuestion) => planSheet(question),
    planRecordSheet: async (question: RecordSheetQuestion) => planRecordSheet(question),
    send: () => undefined,
  } as unknown as Ports;
  return {
    ports,
    cohortId,
    rows: () => programmeRows(database),
    /** Holds a file with these rows under their headings. */
    hold(rows: readonly (readonly Cell[])[]) {
      reading = rows;
      return ports.files.hold({ path: '', fileName: 'file.xlsx' });
    },
  };
}

const addCheckIn = (pairingId: PairingId, write: Parameters<typeof addSession>[0]) =>
  write.pairings.addCheckIn({
    ...fact(pairingId),
    side: 'mentee',
    givenOn: localDate('2026-11-20'),
    channel: 'call',
    source: 'typed',
    quality: 2,
    trust: null,
    fit: null,
    goalsMoving: null,
    wantsContact: null,
    metOn: null,
    notMetSince: null,
  });

function fail(email: string): never {
  throw new Error(`nobody has ${email}`);
}

type Vault = Awaited<ReturnType<typeof openVault>>;

/** Imports as it is suggested to; answers with the way back, or null where the file tells nothing new. */
async function importAs(
  { ports, cohortId, hold }: Vault,
  kind: ImportKind,
  fields: readonly ImportField[],
  rows: readonly (readonly Cell[])[],
) {
  const choices = {
    file: hold([fields, ...rows]),
    sheet: 0,
    headerRow: 0,
    dateOrder: null,
    cohortId,
    kind,
    mapping: fields.map((field, column) => ({ column, field })),
  };
  const isNew = ({ counts }: { counts: { creates: number; updates: number } }) => counts.creates + counts.updates > 0;
  if (isRecordKind(kind)) {
    const asked = recordChoices.parse(choices);
    const plan = await previewRecords(ports, asked);
    return isNew(plan) ? commitRecords(ports, { choices: asked, fingerprint: plan.fingerprint }) : null;
  }
  const asked = importChoices.parse(choices);
  const plan = await previewImport(ports, asked);
  return isNew(plan) ? commitImport(ports, { choices: asked, fingerprint: plan.fingerprint }) : null;
}

// Each is a few transactions on the disk: twenty here, and ten times as many in the long suite.
const numRuns = Math.max(20, Math.floor((fc.readConfigureGlobal().numRuns ?? 0) / 25));

it.each(importKinds)('an import of %s that is undone leaves every row of the programme as it was', async (kind) => {
  const vault = await openVault();
  const before = vault.rows();
  let imported = 0;
  await fc.assert(
    fc.asyncProperty(fileOf(kind), async ({ fields, rows }) => {
      const done = await importAs(vault, kind, fields, rows);
      if (done === null) return;
      imported += 1;
      expect(vault.rows()).not.toBe(before);
      expect((await undoImport(vault.ports, { importId: done.importId })).kept).toEqual([]);
      expect(vault.rows()).toBe(before);
    }),
    { numRuns },
  );
  expect(imported).toBeGreaterThan(0);
});

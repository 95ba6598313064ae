import type { Database } from 'better-sqlite3';
import { Kysely } from 'kysely';
import type { ChangeId } from '../../shared/domain/ids.ts';
import type { Instant } from '../../shared/domain/local-date.ts';
import { redoAction, undoAction } from '../../shared/domain/undo-history.ts';
import { appendAuditEntry, findBrokenAuditLink } from './audit-trail.ts';
import { type ClosingGate, createClosingGate } from './closing-gate.ts';
import { joinImages } from './join-images.ts';
import { createKeptRows, type KeptRows, nothingKept } from './kept-rows.ts';
import { changeReader, type StoredChange } from './repositories/changes.ts';
import { concernReader, concernWriter } from './repositories/concerns.ts';
import { editReader } from './repositories/edits.ts';
import { eventReader, eventWriter } from './repositories/events.ts';
import { exitAnswerReader, exitAnswerWriter } from './repositories/exit-answers.ts';
import { importReader, importWriter } from './repositories/imports.ts';
import { matchRunReader, matchRunWriter } from './repositories/match-runs.ts';
import { matchingRequestReader, matchingRequestWriter } from './repositories/matching-requests.ts';
import { materialReader, materialWriter } from './repositories/materials.ts';
import { messageTemplateReader, messageTemplateWriter } from './repositories/message-templates.ts';
import { noteReader, noteWriter } from './repositories/notes.ts';
import { pairingReader, pairingWriter } from './repositories/pairings.ts';
import { peopleReader, peopleWriter } from './repositories/people.ts';
import { programmeReader, programmeWriter } from './repositories/programmes.ts';
import { reverseMarkReader, reverseMarkWriter } from './repositories/reverse-marks.ts';
import { rowMemoryReader, rowMemoryWriter } from './repositories/row-memories.ts';
import { selfCheckReader, selfCheckWriter } from './repositories/self-checks.ts';
import { settingReader, settingWriter } from './repositories/settings.ts';
import { snoozeReader, snoozeWriter } from './repositories/snoozes.ts';
import { stageTaskReader, stageTaskWriter } from './repositories/stage-tasks.ts';
import { wishReader, wishWriter } from './repositories/wishes.ts';
import { type RowReference, readRowReferences } from './row-references.ts';
import { createRowWriter, type RowImage, type RowWriter } from './row-writer.ts';
import type { Tables } from './tables.ts';
import { undoRows } from './undo-rows.ts';
import { VaultDialect } from './vault-dialect.ts';

export type Readers = ReturnType<typeof readersOf>;
export type Writers = ReturnType<typeof writersOf>;

/** What a change is called while it is made, and said to be once it is. */
export interface ChangeMade<Value> {
  readonly sentence: string;
  readonly value: Value;
  /** The newest change, where this one goes on with it: the two are then one in the history, under this sentence. */
  readonly joins?: ChangeId | undefined;
}

/** A change that is to be taken back. */
export interface ChosenUndo {
  readonly change: StoredChange;
  /** What taking it back is called in the history. */
  readonly sentence: string;
  /** Asked when every row is back and nothing is committed yet: what it throws leaves the vault as it was. */
  permit(): Promise<void>;
}

interface StorePorts {
  now(): Instant;
  nextId(): string;
}

function readersOf(db: Kysely<Tables>, kept: KeptRows) {
  return {
    programmes: programmeReader(db, kept),
    stageTasks: stageTaskReader(db),
    people: peopleReader(db, kept),
    wishes: wishReader(db),
    pairings: pairingReader(db, kept),
    exitAnswers: exitAnswerReader(db),
    reverseMarks: reverseMarkReader(db),
    concerns: concernReader(db, kept),
    notes: noteReader(db),
    events: eventReader(db, kept),
    materials: materialReader(db),
    matchRuns: matchRunReader(db),
    matchingRequests: matchingRequestReader(db),
    imports: importReader(db),
    changes: changeReader(db),
    edits: editReader(db),
    rowMemories: rowMemoryReader(db),
    messageTemplates: messageTemplateReader(db),
    selfChecks: selfCheckReader(db),
    settings: settingReader(db),
    snoozes: snoozeReader(db),
  };
}

function writersOf(db: Kysely<Tables>, rows: RowWriter, changeId: ChangeId) {
  return {
    /** The name this change will have in the history. */
    changeId,
    programmes: programmeWriter(rows),
    stageTasks: stageTaskWriter(rows),
    people: peopleWriter(rows, db),
    wishes: wishWriter(rows),
    pairings: pairingWriter(rows),
    exitAnswers: exitAnswerWriter(rows),
    reverseMarks: reverseMarkWriter(rows),
    concerns: concernWriter(rows),
    notes: noteWriter(rows),
    events: eventWriter(rows),
    materials: materialWriter(rows),
    matchRuns: matchRunWriter(rows),
    matchingRequests: matchingRequestWriter(rows),
    imports: importWriter(db),
    rowMemories: rowMemoryWriter(rows),
    messageTemplates: messageTemplateWriter(rows),
    selfChecks: selfCheckWriter(rows),
    settings: settingWriter(rows),
    snoozes: snoozeWriter(rows),
  };
}

export type Store = ReturnType<typeof createStore>;

/** Everything the vault holds, over one open and migrated database. Reading needs nothing; writing needs a change. */
export function createStore(database: Database, ports: StorePorts) {
  const db = new Kysely<Tables>({ dialect: new VaultDialect(database) });
  const gate = createClosingGate();
  const kept = createKeptRows();
  let references: readonly RowReference[] | undefined;
  let closed: Promise<void> | undefined;

  /** Refuses with a StorageProblem: DISK_FULL and the like, VAULT_LOCKED once closing has begun. */
  const transaction = <Value>(work: (db: Kysely<Tables>) => Promise<Value>): Promise<Value> =>
    gate.pass(() =>
      db.transaction().execute((db) => {
        // The vault may have been locked while this waited for the transaction before it.
        gate.refuseWhenClosing();
        return work(db);
      }),
    );

  /** One transaction: the rows, the inverse of every row, and the audit entry, or none of them. */
  async function change<Value>(
    action: string,
    work: (write: Writers, read: Readers) => Promise<ChangeMade<Value>>,
  ): Promise<{ readonly id: ChangeId; readonly sentence: string; readonly value: Value }> {
    return transaction(async (db) => {
      const rows = createRowWriter(db);
      const id = ports.nextId() as ChangeId;
      const { joins, ...made } = await work(writersOf(db, rows, id), readersOf(db, nothingKept));
      if (joins === undefined) await record(db, { id, action, sentence: made.sentence, undoes: null }, rows.images);
      else await goOn(db, { id: joins, action, sentence: made.sentence }, rows.images);
      return { id: joins ?? id, ...made };
    });
  }

  /**
   * Takes a change back as a change of its own. `choose` picks it in the same transaction, so that two undos at once never
   * take the same one, and says what has to hold afterwards. What was edited since is kept, and named by `describe`. Taking
   * back an undo does the original change again, and it counts as standing from then on. Throws NothingToTakeBack, and
   * changes nothing, when all of it is kept.
   */
  async function undo(
    choose: (read: Readers) => Promise<ChosenUndo>,
    describe: (image: RowImage, read: Readers) => Promise<string>,
  ): Promise<{ readonly id: ChangeId; readonly sentence: string; readonly kept: readonly string[] }> {
    return transaction(async (db) => {
      const readers = readersOf(db, nothingKept);
      const { change: chosen, sentence, permit } = await choose(readers);
      references ??= readRowReferences(database);
      const made = await readers.changes.imagesOf(chosen.id);
      const { kept, images } = await undoRows(db, references, made, (image) => describe(image, readers));
      await permit();
      const undoId = ports.nextId() as ChangeId;
      const action = chosen.undoes === null ? undoAction : redoAction;
      await record(db, { id: undoId, action, sentence, undoes: chosen.id }, images);
      await db.updateTable('changes').set({ undone_at: ports.now() }).where('id', '=', chosen.id).execute();
      if (chosen.undoes) {
        await db.updateTable('changes').set({ undone_at: null }).where('id', '=', chosen.undoes).execute();
      }
      return { id: undoId, sentence, kept };
    });
  }

  async function record(
    db: Kysely<Tables>,
    made: { id: ChangeId; action: string; sentence: string; undoes: ChangeId | null },
    images: readonly RowImage[],
  ): Promise<void> {
    const last = await db
      .selectFrom('changes')
      .select((of) => of.fn.max('sequence').as('sequence'))
      .executeTakeFirst();
    const madeAt = ports.now();
    await db
      .insertInto('changes')
      .values({
        sequence: (last?.sequence ?? 0) + 1,
        id: made.id,
        made_at: madeAt,
        action: made.action,
        sentence: made.sentence,
        row_images: JSON.stringify(images),
        undoes: made.undoes,
        undone_at: null,
      })
      .execute();
    await audit(db, madeAt, made, images);
  }

  /** Makes more of the newest change. Where the two leave everything as it was before, there is nothing left to take back. */
  async function goOn(
    db: Kysely<Tables>,
    made: { id: ChangeId; action: string; sentence: string },
    images: readonly RowImage[],
  ): Promise<void> {
    const joined = joinImages(await changeReader(db).imagesOf(made.id), images);
    const madeAt = ports.now();
    if (joined.length === 0) await db.deleteFrom('changes').where('id', '=', made.id).execute();
    else {
      const told = { made_at: madeAt, sentence: made.sentence, row_images: JSON.stringify(joined) };
      await db.updateTable('changes').set(told).where('id', '=', made.id).execute();
    }
    await audit(db, madeAt, made, images);
  }

  async function audit(
    db: Kysely<Tables>,
    madeAt: Instant,
    made: { id: ChangeId; action: string; sentence: string },
    images: readonly RowImage[],
  ): Promise<void> {
    // Before the commit: whoever reads next finds what was touched let go of already.
    kept.touch(images);
    await appendAuditEntry(db, {
      madeAt,
      action: made.action,
      salt: ports.nextId(),
      payload: JSON.stringify({
        change: made.id,
        sentence: made.sentence,
        rows: images.map(({ table, id }) => ({ table, id })),
      }),
    });
  }

  return {
    // Outside a transaction nothing is kept: a change may come between two reads of one answer.
    ...behindGate(readersOf(db, nothingKept), gate),
    /** All reads of `work` see one moment of the vault. */
    read: <Value>(work: (read: Readers) => Promise<Value>): Promise<Value> =>
      transaction((db) => work(readersOf(db, kept.rows))),
    change,
    undo,
    /** Whether nobody has tampered with the audit trail. */
    isAuditIntact: () => gate.pass(async () => (await findBrokenAuditLink(db)) === null),
    /** Waits for the transaction under way; whoever waits behind it is refused with VAULT_LOCKED. */
    close(): Promise<void> {
      closed ??= gate
        .close()
        .then(() => db.destroy())
        .finally(kept.forget);
      return closed;
    },
  };
}

/** The same readers, each of their questions asked through the gate. */
function behindGate(readers: Readers, gate: ClosingGate): Readers {
  const guarded = Object.entries(readers).map(([name, reader]) => {
    const questions = Object.entries(reader as Record<string, (...asked: unknown[]) => Promise<unknown>>);
    const asked = questions.map(([question, ask]) => [
      question,
      (...about: unknown[]) => gate.pass(() => ask.apply(reader, about)),
    ]);
    return [name, Object.fromEntries(asked)];
  });
  return Object.fromEntries(guarded) as Readers;
}

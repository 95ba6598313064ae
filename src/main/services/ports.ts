import type { ChangeId, PersonId } from '../../shared/domain/ids.ts';
import type { EventZone } from '../../shared/domain/invitations/to-invitation.ts';
import type { Instant, LocalDate } from '../../shared/domain/local-date.ts';
import type { Candidates } from '../../shared/domain/matching/explanations/list-candidates.ts';
import type { MatchingPool } from '../../shared/domain/matching/matching-pool.ts';
import type { MatchingProgress } from '../../shared/domain/matching/matching-progress.ts';
import type { DraftProposals, Proposals } from '../../shared/domain/matching/proposals.ts';
import type { Readiness } from '../../shared/domain/matching/readiness/readiness.ts';
import type { MailToWrite } from '../../shared/domain/messages/mail-to-write.ts';
import type { RecordSheetQuestion } from '../../shared/domain/record-import/plan-record-sheet.ts';
import type { RecordPlan } from '../../shared/domain/record-import/plan-records.ts';
import type { LeadershipReport } from '../../shared/domain/reports/leadership-report.ts';
import type { ImportPlan } from '../../shared/domain/roster/plan-import.ts';
import type { SheetQuestion } from '../../shared/domain/roster/plan-sheet.ts';
import type { SheetReading } from '../../shared/domain/roster/sheet.ts';
import type { SheetToWrite } from '../../shared/domain/sheet-to-write.ts';
import type { PrintedDocument } from '../../shared/domain/sheets/printed-document.ts';
import type { EventName, Events } from '../../shared/ipc/events.ts';
// The store's shape is what its repositories offer; only its type is known here, never its code.
import type { Sealing } from '../storage/sealed-lane.ts';
import type { Store } from '../storage/store.ts';
import type { OpenVault, VaultPlace } from '../storage/vaults.ts';

export type { StoredChange } from '../storage/repositories/changes.ts';
export type { SealedContent } from '../storage/repositories/concerns.ts';
export type { Sealing } from '../storage/sealed-lane.ts';
export type { ChangeMade, Readers, Store, Writers } from '../storage/store.ts';
export type { OpenVault } from '../storage/vaults.ts';

export interface Clock {
  /** The calendar day on the wall here. */
  today(): LocalDate;
  now(): Instant;
  /** The last instant of a calendar day here. */
  endOf(day: LocalDate): Instant;
}

export interface HeldFile {
  readonly path: string;
  readonly fileName: string;
}

/** Files a person handed over, kept by main under tokens. */
export interface PendingFiles {
  hold(file: HeldFile): string;
  /** Throws FILE_GONE for a token nobody holds. */
  get(token: string): HeldFile;
  /** A reading already made of this file, so that a file is parsed once. */
  keepReading(token: string, reading: SheetReading): void;
  findReading(token: string): SheetReading | null;
  /** Does work on a file; the signal says when it is to stop, because somebody cancelled or the file was let go of. */
  whileWorkingOn<Result>(token: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Stops whatever works on this file; nothing to do when nothing does. */
  stopWorkOn(token: string): void;
  forgetAll(): void;
}

/** Work that can be stopped while it is under way, by the name of what it is about. */
export interface WorkUnderWay {
  /** The signal says when to stop. */
  whileDoing<Result>(name: string, work: (signal: AbortSignal) => Promise<Result>): Promise<Result>;
  /** Stops all work of this name; nothing to do when there is none. */
  stop(name: string): void;
  stopAll(): void;
}

/** Vaults on this computer. Refusals carry a VAULT_ code. */
export interface Vaults {
  list(): Promise<readonly { readonly token: string; readonly name: string }[]>;
  /** The vault with invented data, or null before it was made. */
  findPractice(): Promise<string | null>;
  /** All or nothing: a vault that could not be made and set up completely is not there. */
  create(
    name: string,
    passphrase: string,
    place: VaultPlace,
    setUp: (store: Store, sealing: Sealing) => Promise<unknown>,
  ): Promise<{ vault: OpenVault; recoveryCode: string }>;
  unlock(token: string, passphrase: string): Promise<OpenVault>;
  /** Opens with the recovery code, sets a new passphrase, and makes a new code, since the old one has been used. */
  recover(
    token: string,
    recoveryCode: string,
    newPassphrase: string,
  ): Promise<{ vault: OpenVault; recoveryCode: string }>;
  /** Opens notes and concerns again after they were locked apart. */
  unlockNotes(vault: OpenVault, passphrase: string): Promise<void>;
  changePassphrase(vault: OpenVault, current: string, next: string): Promise<void>;
}

/** Which vault is open, if any. */
export interface VaultSession {
  readonly open: OpenVault | null;
  /** Opens what `work` opens; throws VAULT_OPEN when one is open already, CANCELLED when somebody locked meanwhile. */
  begin(work: () => Promise<OpenVault>, how: { readonly answersCode: boolean }): Promise<void>;
  /** Closes what is open and tells the window; nothing to do when locked already. */
  end(): Promise<void>;
}

/** Works matching out again and again, outside the main thread. A question overtaken by a newer one throws CANCELLED. */
export interface DraftDesk {
  /** Throws MATCHING_TOO_SLOW. Only a newer question for the same use overtakes one. */
  propose(pool: MatchingPool, use: 'draft' | 'why not'): Promise<DraftProposals>;
  /** Null when the person does not wait in this pool. Throws MATCHING_TOO_SLOW. */
  listCandidates(pool: MatchingPool, menteeId: PersonId): Promise<Candidates | null>;
  /** What to look after before matching; large pools take seconds. */
  readiness(pool: MatchingPool): Promise<Readiness>;
  /** Ends what is under way and lets go of everything known from it. */
  forget(): Promise<void>;
}

/** Everything a service may need from outside, handed in by the desk. */
export interface Ports {
  readonly application: { readonly shell: 'electron' | 'browser' | 'command'; readonly version: string };
  readonly clock: Clock;
  nextId(): string;
  readonly vaults: Vaults;
  readonly session: VaultSession;
  /** The open vault's store; throws VAULT_LOCKED when none is open. */
  readonly store: Store;
  /** The second key of the open vault; throws NOTES_LOCKED while it is locked apart, VAULT_LOCKED when none is open. */
  readonly sealing: Sealing;
  readonly files: PendingFiles;
  readonly work: WorkUnderWay;
  readonly dialogs: {
    chooseFiles(purpose: 'roster'): Promise<readonly HeldFile[]>;
    chooseSave(suggestedName: string): Promise<HeldFile | null>;
  };
  readSheetFile(
    file: HeldFile,
    options: { encoding?: string; signal?: AbortSignal; onProgress?: (rows: number) => void },
  ): Promise<SheetReading>;
  /** Runs outside the main thread; throws MATCHING_TOO_SLOW, and CANCELLED when the signal says so. */
  proposePairings(
    pool: MatchingPool,
    options: { signal: AbortSignal; onProgress: (progress: MatchingProgress) => void },
  ): Promise<Proposals>;
  /** Matching worked out while somebody looks at it; nothing of it is kept. */
  readonly drafts: DraftDesk;
  /** Throws CANCELLED when the signal says so before the plan is there. */
  planSheet(question: SheetQuestion, signal?: AbortSignal): Promise<ImportPlan>;
  /** The same of a sheet about pairings. */
  planRecordSheet(question: RecordSheetQuestion, signal?: AbortSignal): Promise<RecordPlan>;
  /** The finished bytes; throws PRINT_FAILED or BROWSER_MISSING. */
  printDocument(document: PrintedDocument): Promise<Uint8Array>;
  writeReportWorkbook(report: LeadershipReport): Promise<Uint8Array>;
  writeSheetWorkbook(first: SheetToWrite, ...further: readonly SheetToWrite[]): Promise<Uint8Array>;
  /** False where nothing here can hand a link to a mail program. */
  openMail(link: string): Promise<boolean>;
  writeMailFile(mail: MailToWrite): Uint8Array;
  writeMergeSheet(headings: readonly string[], rows: readonly (readonly string[])[]): Uint8Array;
  writeZip(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Uint8Array;
  /** The time zone this computer stands in, as it is on a day at a time. */
  zoneAt(day: LocalDate, time: string): EventZone;
  /** Whole or not at all; throws DISK_FULL or FILE_NOT_WRITABLE. */
  writeFile(path: string, bytes: Uint8Array): Promise<void>;
  readPracticeProgramme(): Promise<unknown>;
  readMessageTemplates(): Promise<unknown>;
  send<Name extends EventName>(event: Name, payload: Events[Name]): void;
}

/** What every change answers with. */
export interface Written {
  readonly change: ChangeId;
  readonly sentence: string;
}

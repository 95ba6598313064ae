import type { Reply } from '../shared/ipc/app-error.ts';
import type { EventName, Events } from '../shared/ipc/events.ts';
import type { RunIsolated } from './adapters/run-isolated.ts';

/** Where a file stands, for main, and what it is called, for people. */
export interface ChosenFile {
  readonly path: string;
  readonly fileName: string;
}

/** Files that run in a thread or a process of their own. */
export type EntryName =
  | 'workers/derive-key'
  | 'workers/solve-matching'
  | 'workers/draft-matching'
  | 'workers/plan-sheet'
  | 'isolated/read-sheet';

/** Everything the application needs from the shell it runs in; one implementation per shell. */
export interface Platform {
  readonly shell: 'electron' | 'browser' | 'command';
  readonly version: string;
  /** Where vaults are kept and listed; created when missing. */
  readonly vaultsFolder: string;
  readonly resourcesFolder: string;
  /** The file of a worker or an isolated process: TypeScript in the source, JavaScript in the bundle. */
  entry(name: EntryName): URL;
  readonly runIsolated: RunIsolated;
  readonly dialogs: {
    /** One file or several, in the order they are listed; none when the person thought better of it. */
    chooseFiles(purpose: 'roster'): Promise<readonly ChosenFile[]>;
    /** Null when the person thought better of it. */
    chooseSave(suggestedName: string): Promise<ChosenFile | null>;
  };
  /** Opens `#/print/<token>` in a hidden page, waits until it says it is ready, and prints A4, tagged, with an outline. */
  printToPdf(token: string): Promise<Uint8Array>;
  /** Hands a mailto link to the computer's mail program; false where the shell has no way to. */
  openMail(link: string): Promise<boolean>;
  /** Tells the window what happened. */
  send<Name extends EventName>(event: Name, payload: Events[Name]): void;
  /** After locking: throws the window away and makes a new one. */
  renewWindow(): void;
}

/** Who asks: whether the call came from the window itself, and whether that window only prints. */
export interface Sender {
  readonly trusted: boolean;
  readonly printing?: boolean;
}

/** The whole application, as a shell sees it. */
export interface Desk {
  /** Answers one request of the window: never throws, always a Reply. */
  request(route: unknown, input: unknown, sender: Sender): Promise<Reply<unknown>>;
  /** Keeps a dropped file under a token, so that no path reaches the window. */
  holdFile(path: string, fileName: string): string;
  /** Closes the vault and renews the window; nothing to do when locked already. */
  lock(): Promise<void>;
  /** Closes the vault and ends the workers. */
  close(): Promise<void>;
}

import type { Page } from '@playwright/test';

export type Shell = 'browser' | 'electron';

/** The option of a project that says which shell its tests drive. */
export interface ShellChoice {
  shell: Shell;
}

export interface Folders {
  readonly vaults: string;
  readonly saved: string;
  /** Holds the others and goes when the tests end. */
  readonly root: string;
}

/** What one test drives, the same in every shell. */
export interface DeskWindow {
  /** The window as it is now; locking and reopening may replace it. */
  readonly page: Page;
  readonly folders: Folders;
  /** The next dialog that asks for files is answered with these. */
  answerNextFileDialog(...paths: readonly string[]): Promise<void>;
  /** Closes the application and opens it again on the same folders. */
  reopen(): Promise<void>;
  /** Locks, empties the folders, and brings back the window as it is on a computer that has no vault. */
  startAfresh(): Promise<void>;
  close(): Promise<void>;
  /** What the pages complained about, and what they asked for beyond their own files, since this was asked last. */
  takeComplaints(): string[];
}

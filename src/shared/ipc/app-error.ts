import { passphraseTooShort } from '../domain/passphrase-length.ts';

/** Every way a request can be refused, each with the one plain sentence people read when nothing more exact is known. */
export const errorSentences = {
  INPUT_REFUSED: 'Something in this form cannot be used as it is.',
  NOT_FOUND: 'This is no longer here. It may have been undone or removed.',
  NOT_TRUSTED: 'This request did not come from the Mentor Desk window, so it was not answered.',
  UNKNOWN_ROUTE: 'Mentor Desk does not know this request.',
  INTERNAL: 'Something went wrong inside Mentor Desk. Nothing was changed.',
  CANCELLED: 'Stopped. Nothing was changed.',

  VAULT_LOCKED: 'The vault is locked. Unlock it to go on.',
  NOTES_LOCKED: 'Notes and concerns are locked. The passphrase opens them again.',
  VAULT_OPEN: 'A vault is open already. Lock it first.',
  VAULT_MISSING: 'The vault is no longer where it was. It may have been moved or renamed.',
  VAULT_EMPTY_FILE:
    'The vault file is empty, so it was left untouched. A copy of the vault from an earlier day may still be whole.',
  VAULT_NOT_ENCRYPTED: 'This file is not a Mentor Desk vault. It was left untouched.',
  VAULT_DAMAGED:
    'The vault could not be read completely and was left untouched. A copy of it from an earlier day may still be whole.',
  VAULT_WRONG_KEY: 'The key file does not belong to this vault. Nothing was changed.',
  VAULT_WRONG_PASSPHRASE: 'That passphrase did not open the vault. Nothing was lost.',
  VAULT_WRONG_RECOVERY_CODE: 'That recovery code did not open the vault. Nothing was lost.',
  VAULT_KEY_DAMAGED:
    'The key file of this vault cannot be read. A copy of the vault from an earlier day holds one too.',
  VAULT_NEWER: 'This vault was written by a newer version of Mentor Desk. Update the application to open it.',
  VAULT_IN_USE: 'This vault is open in another window of Mentor Desk.',
  VAULT_READ_ONLY: 'Mentor Desk may not write in the folder of this vault.',
  VAULT_PATH_TAKEN: 'There is a vault of that name already. Choose another name.',
  PASSPHRASE_TOO_SHORT: passphraseTooShort,
  DISK_FULL: 'The disk is full. Nothing was lost; free some space and try again.',

  FILE_GONE: 'The file is no longer held. Choose it again.',
  FILE_NOT_WRITABLE: 'The file could not be written. It may be open in another program.',
  SHEET_UNREADABLE: 'The file could not be read as a spreadsheet.',
  ROSTER_WITHOUT_NAMES: 'No column holds names yet. Say which column has the names, and the import can go on.',
  IMPORT_COLUMN_MISSING: 'A column this import cannot do without has not been named yet.',
  IMPORT_PLAN_STALE: 'Something changed since this preview was made. Look at the new preview and import again.',
  IMPORT_NOTHING_TO_DO: 'There is nothing new in this file.',
  IMPORT_NOTHING_LEFT_OUT: 'No row of this file stays out.',

  PERSON_REPORTS_IN_CIRCLE: 'These people would report to each other in a circle.',
  PERSON_ADDRESS_SHARED: 'Somebody here has this address already.',
  PERSON_NUMBER_TAKEN: 'Somebody here has this staff number already.',

  MATCHING_NOBODY_WAITING: 'Nobody in this cohort is waiting for a mentor.',
  MATCHING_NO_MENTORS: 'No mentor in this cohort has room.',
  MATCHING_NOTHING_NEW:
    'Nothing new came of it: the same people would still be left over. The proposals stay as they are.',
  MATCHING_TOO_SLOW: 'Working out the proposals took too long and was stopped. Nothing was changed.',
  REVIEW_UNREADABLE: 'This is no file of proposals that was saved for review.',
  REVIEW_OF_OTHER_PROPOSALS: 'This file is about other proposals than these.',
  PROPOSAL_NO_LONGER_POSSIBLE: 'One of these proposals is no longer possible. Run the matching again.',

  PROGRAMME_CLOSED: 'This programme is closed. Open it again by undoing its closing, or set up another.',
  COHORT_CLOSED: 'This cohort is closed. Nobody is matched or brought into it any more.',
  PAIRING_NOT_ALLOWED: 'These two people cannot be paired.',
  UNDO_NOTHING: 'There is nothing to undo.',
  UNDO_BLOCKED: 'This can no longer be undone as a whole, because later changes build on it.',

  BROWSER_MISSING:
    'No browser was found to draw the pages. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.',
  PRINT_FAILED: 'The pages could not be printed. Nothing was written.',
} as const;

export type ErrorCode = keyof typeof errorSentences;

/** A refusal that may be shown: a closed code, and a sentence that never carries a path, SQL or a stack. */
export class AppError extends Error {
  readonly code: ErrorCode;
  /** Facts for the screen, such as the field a refusal belongs to. */
  readonly facts: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string = errorSentences[code], facts?: Readonly<Record<string, unknown>>) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.facts = facts;
  }
}

/** The only two things that cross back to the window. */
export type Reply<Output> =
  | { readonly ok: true; readonly data: Output }
  | {
      readonly ok: false;
      readonly error: { readonly code: ErrorCode; readonly message: string; readonly data?: unknown };
    };

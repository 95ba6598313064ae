/** Why storage refuses; the sentence for each is the contract's. */
export type StorageProblemCode =
  | 'VAULT_MISSING'
  | 'VAULT_EMPTY_FILE'
  | 'VAULT_NOT_ENCRYPTED'
  | 'VAULT_DAMAGED'
  | 'VAULT_WRONG_KEY'
  | 'VAULT_NEWER'
  | 'VAULT_IN_USE'
  | 'VAULT_LOCKED'
  | 'NOTES_LOCKED'
  | 'VAULT_READ_ONLY'
  | 'VAULT_KEY_DAMAGED'
  | 'VAULT_WRONG_PASSPHRASE'
  | 'VAULT_WRONG_RECOVERY_CODE'
  | 'VAULT_PATH_TAKEN'
  | 'DISK_FULL';

/** A refusal of the storage layer, by a code from a closed list. */
export class StorageProblem extends Error {
  readonly code: StorageProblemCode;

  constructor(code: StorageProblemCode, options?: { cause?: unknown }) {
    super(code, options);
    this.name = 'StorageProblem';
    this.code = code;
  }
}

const codesByCause: readonly (readonly [RegExp, StorageProblemCode])[] = [
  // A quota or a size limit reaches SQLite as a refused write, not as SQLITE_FULL.
  [/^(ENOSPC|EDQUOT|EFBIG|DISK_FULL|SQLITE_FULL|SQLITE_IOERR_WRITE)$/, 'DISK_FULL'],
  [/^SQLITE_BUSY/, 'VAULT_IN_USE'],
  [/^(EACCES|EPERM|EROFS|SQLITE_PERM|SQLITE_CANTOPEN.*|SQLITE_READONLY.*)$/, 'VAULT_READ_ONLY'],
  [/^(SQLITE_CORRUPT.*|SQLITE_NOTADB|SQLITE_IOERR.*)$/, 'VAULT_DAMAGED'],
  [/^(ENOENT|ENOTDIR)$/, 'VAULT_MISSING'],
  [/^(EEXIST|ENOTEMPTY)$/, 'VAULT_PATH_TAKEN'],
];

/** What a failed file or database call means for the vault; undefined when it is no known condition but a bug. */
export function storageProblemFrom(error: unknown): StorageProblem | undefined {
  if (error instanceof StorageProblem) return error;
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  const found = codesByCause.find(([cause]) => cause.test(String(error.code)));
  return found && new StorageProblem(found[1], { cause: error });
}

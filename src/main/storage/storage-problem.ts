const sentences = {
  VAULT_MISSING: 'There is no vault in this place.',
  VAULT_EMPTY_FILE: 'The database of this vault is an empty file. It was left as it is.',
  VAULT_NOT_ENCRYPTED: 'This database is not encrypted, so it is not a vault of Mentor Desk. It was left as it is.',
  VAULT_DAMAGED: 'The database of this vault is damaged. It was left as it is; a backup can be restored beside it.',
  VAULT_WRONG_KEY: 'The key file and the database in this folder do not belong together. Nothing was changed.',
  VAULT_NEWER: 'This vault was last used by a newer version of Mentor Desk. Please update before opening it.',
  VAULT_IN_USE: 'This vault is already open somewhere else. Close it there first.',
  VAULT_LOCKED: 'This vault has been locked. Unlock it to go on; nothing half done was kept.',
  VAULT_READ_ONLY: 'Mentor Desk may not write where this vault stands. Move it to a folder of your own.',
  VAULT_KEY_DAMAGED: 'The key file of this vault is missing or damaged. A backup holds a copy of it.',
  VAULT_WRONG_PASSPHRASE: 'This passphrase does not open the vault.',
  VAULT_WRONG_RECOVERY_CODE: 'This recovery code does not open the vault.',
  VAULT_PATH_TAKEN: 'There is already something with this name in that folder. Nothing was changed.',
  DISK_FULL: 'The disk is full. Nothing was lost; free some space and try again.',
} as const;

export type StorageProblemCode = keyof typeof sentences;

/** A refusal of the storage layer: a code from a closed list and one sentence a coordinator can read. */
export class StorageProblem extends Error {
  readonly code: StorageProblemCode;

  constructor(code: StorageProblemCode, options?: { cause?: unknown }) {
    super(sentences[code], options);
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

import { missingCharacters } from '../../../shared/domain/passphrase-length.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';

/** Refuses a new passphrase that is too short. */
export function checkPassphrase(passphrase: string): void {
  if (missingCharacters(passphrase) > 0) throw new AppError('PASSPHRASE_TOO_SHORT');
}

import { AppError } from '../../../shared/ipc/app-error.ts';

const shortest = 12;

/** Refuses a new passphrase of fewer than twelve characters; what is asked of an old one is only that it opens. */
export function checkPassphrase(passphrase: string): void {
  if ([...passphrase.normalize('NFC')].length < shortest) throw new AppError('PASSPHRASE_TOO_SHORT');
}

import type { AppError } from '../../../shared/ipc/app-error.ts';

/** Whether a refusal says that somebody has this address or number already. */
export function isKnownAlready(refused: AppError): boolean {
  return refused.code === 'PERSON_ADDRESS_SHARED' || refused.code === 'PERSON_NUMBER_TAKEN';
}

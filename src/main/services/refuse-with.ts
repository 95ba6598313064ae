import type { Refusal } from '../../shared/domain/recording-rules.ts';
import { AppError } from '../../shared/ipc/app-error.ts';

/** Turns a rule's refusal into the answer the window shows at its field; does nothing when the rule has none. */
export function refuseWith(refusal: Refusal | null): void {
  if (refusal !== null) throw new AppError('INPUT_REFUSED', refusal.sentence, { field: refusal.field });
}

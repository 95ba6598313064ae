import type { PairingStep } from '../../../shared/domain/pairing.ts';
import { formatDay } from '../../lib/format.ts';

/** 'Paused since 3 Nov 2026', with the day it is meant to last until, if one is. */
export function pauseWords(steps: readonly PairingStep[]): string {
  const pause = steps.findLast((step) => step.kind === 'paused');
  if (pause === undefined) return 'Paused';
  const until = pause.value === null ? '' : `, until ${formatDay(pause.value)}`;
  return `Paused since ${formatDay(pause.on)}${until}`;
}

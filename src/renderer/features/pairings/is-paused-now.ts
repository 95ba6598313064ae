import type { PairingStep } from '../../../shared/domain/pairing.ts';

/** Whether the last word on pausing is that the two pause. */
export function isPausedNow(steps: readonly Pick<PairingStep, 'kind' | 'on' | 'supersededAt'>[]): boolean {
  const last = steps
    .filter((step) => step.supersededAt === null && (step.kind === 'paused' || step.kind === 'resumed'))
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  return last?.kind === 'paused';
}

import { refuseExitAnswers } from '../../../shared/domain/closing/exit-answers.ts';
import { refuseStep } from '../../../shared/domain/recording-rules.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/**
 * Records what one side answered at the end, and whether they would come back. Answering again is a correction: what this side
 * answered before stops counting from now on.
 */
export function recordExitAnswers(
  ports: Ports,
  { pairingId, side, on, again, ...answers }: RouteInput<'ending.answer'>,
): Promise<Written> {
  return changePairing(ports, 'ending.answer', pairingId, async ({ write, record, nameOf, fact }) => {
    const today = ports.clock.today();
    const answered = { kind: 'exit answered', side, on, value: null } as const;
    const asked = { kind: 'asked to return', side, on, value: again } as const;
    refuseWith(refuseExitAnswers(answers) ?? refuseStep(record, answered, today));
    const replaced = record.steps.filter(
      (step) =>
        step.side === side && (step.kind === 'exit answered' || (step.kind === 'asked to return' && again !== null)),
    );
    for (const { id } of replaced) await write.pairings.supersede('pairing_steps', id, ports.clock.now());
    const step = { ...fact(), ...answered };
    await write.pairings.addStep(step);
    await write.exitAnswers.add(step.id, answers);
    if (again !== null) await write.pairings.addStep({ ...fact(), ...asked });
    return `The closing answers of ${nameOf(side)} were recorded.`;
  });
}

import { agreedLength, agreedRhythms, agreementOf, stepsOfAgreeing } from '../../../shared/domain/agreement.ts';
import { refuseDay } from '../../../shared/domain/recording-rules.ts';
import { refuseAgreeing } from '../../../shared/domain/refuse-agreeing.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { changePairing } from './change-pairing.ts';

/** Notes what the two agreed on one day; with the last open point the agreement itself is recorded in the same change. */
export function agreePoints(ports: Ports, { id, ...asked }: RouteInput<'agreement.agree'>): Promise<Written> {
  return changePairing(ports, 'agreement.agree', id, async ({ write, record, names, fact }) => {
    const { pairing, steps } = record;
    const agreeing = {
      on: asked.on,
      points: asked.points,
      cadenceDays: asked.cadenceDays ?? agreedRhythms(pairing, steps).at(-1)?.cadenceDays ?? pairing.cadenceDays,
      medium: asked.medium ?? agreementOf(steps).medium,
      plannedLengthDays: asked.plannedLengthDays === undefined ? agreedLength(pairing, steps) : asked.plannedLengthDays,
    };
    refuseWith(refuseAgreeing(record, agreeing, ports.clock.today()));
    const made = stepsOfAgreeing(steps, agreeing);
    for (const step of made) await write.pairings.addStep({ ...fact(), side: null, ...step });
    const isWhole = made.some(({ kind }) => kind === 'agreement recorded');
    if (isWhole) return `The agreement of ${names} is complete.`;
    const points = made.length === 1 ? 'One point' : `${made.length} points`;
    return `${points} of the agreement of ${names} noted.`;
  });
}

/** Sets how much attention a pairing gets, from a day on. */
export function setSupport(ports: Ports, { id, level, on }: RouteInput<'pairing.setSupport'>): Promise<Written> {
  return changePairing(ports, 'pairing.setSupport', id, async ({ write, record, names, fact }) => {
    refuseWith(refuseDay(record, on, ports.clock.today(), 'on'));
    await write.pairings.addStep({ ...fact(), kind: 'support level set', side: null, on, value: level });
    return `Support for ${names} set to ${level}.`;
  });
}

/** Says what a pairing is for, or that nobody said. */
export function setPurpose(ports: Ports, { id, purpose }: RouteInput<'pairing.setPurpose'>): Promise<Written> {
  return changePairing(ports, 'pairing.setPurpose', id, async ({ write, names }) => {
    await write.pairings.setPurpose(id, purpose);
    return `What the pairing of ${names} is for was ${purpose === null ? 'left open' : 'noted'}.`;
  });
}

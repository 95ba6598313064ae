import { refuseWaiver } from '../../../shared/domain/conflict/refuse-waiver.ts';
import { writeWaiver } from '../../../shared/domain/conflict/waiver.ts';
import { createReportingLines } from '../../../shared/domain/matching/rules/reporting-lines.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { changePairing } from '../pairings/change-pairing.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Records that somebody looked at the reporting line between two people and lets it be, and why. It holds for this line only. */
export function waiveConflict(ports: Ports, { id, on, reason }: RouteInput<'conflict.waive'>): Promise<Written> {
  return changePairing(ports, 'conflict.waive', id, async ({ write, read, record, names, fact }) => {
    const lines = createReportingLines(await read.people.list());
    const chain = lines.chainBetween(record.pairing.mentorId, record.pairing.menteeId);
    refuseWith(refuseWaiver(record, chain, on, ports.clock.today()));
    const value = writeWaiver({ chain: chain ?? [], reason });
    await write.pairings.addStep({ ...fact(), kind: 'conflict waived', side: null, on, value });
    return `The reporting line between ${names} was looked at and let be.`;
  });
}

import type { PairingId } from '../../../shared/domain/ids.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { beginPairing } from './begin-pairing.ts';

/** Pairs two people by hand, under the same rules as a match run. */
export async function createPairing(
  ports: Ports,
  input: RouteInput<'pairing.create'>,
): Promise<Written & { id: PairingId }> {
  const { change, sentence, value } = await makeChange(ports, 'pairing.create', async (write, read) => ({
    value: await beginPairing(ports, write, read, { ...input, matchRunId: null, isLocked: false }),
    sentence: 'The pairing was proposed to both sides.',
  }));
  return { id: value, change, sentence };
}

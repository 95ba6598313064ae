import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { openContent } from './concern-content.ts';

/** The concerns about one pairing with all they say, the newest first. */
export async function listConcerns(
  ports: Ports,
  { pairingId }: RouteInput<'concern.list'>,
): Promise<RouteOutput<'concern.list'>> {
  const { sealing } = ports;
  const found = await ports.store.concerns.listSealed(pairingId);
  return {
    concerns: found.map(({ sealed, ...concern }) => ({ ...concern, ...openContent(sealing, concern.id, sealed) })),
  };
}

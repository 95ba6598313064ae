import { mentoringGroups } from '../../../shared/domain/mentoring-groups.ts';
import { filterPairings } from '../../../shared/domain/pairing-filters.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { toPairingRow } from './pairing-row.ts';
import { picturePairings } from './picture-pairings.ts';

/** Every mentor with those whom they accompany now, one page of groups. */
export async function listGroups(
  ports: Ports,
  input: RouteInput<'pairing.groups'>,
): Promise<RouteOutput<'pairing.groups'>> {
  return ports.store.read(async (read) => {
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: null });
    const places = new Map(pictures.map(({ mentor }) => [mentor.id, mentor.mentorCapacity]));
    const rows = filterPairings(pictures, input)
      .filter(({ standing }) => standing.endedOn === null)
      .map((picture) => toPairingRow(picture, asOf));
    const groups = mentoringGroups(rows).map((group) => ({ ...group, places: places.get(group.mentorId) ?? 0 }));
    return { groups: groups.slice(input.offset, input.offset + input.limit), total: groups.length };
  });
}

import { askedFor, askedPairs } from '../../../shared/domain/matching/accepting/asked-pairs.ts';
import { byNames } from '../../../shared/domain/matching/narrow-proposals.ts';
import { inShownOrder } from '../../../shared/domain/matching/peers/in-shown-order.ts';
import { decidingKinds } from '../../../shared/domain/pairing-standing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';

/** One page of the pairs of a cohort whose sides are being asked, whatever they came from, the longest asked first. */
export async function listAskedPairs(
  ports: Ports,
  { cohortId, offset, limit }: RouteInput<'matching.asked'>,
): Promise<RouteOutput<'matching.asked'>> {
  return ports.store.read(async (read) => {
    if ((await read.programmes.findCohort(cohortId)) === null) throw new AppError('NOT_FOUND');
    const ofCohort = (await read.pairings.list()).filter((pairing) => pairing.cohortId === cohortId);
    const asked = askedPairs(ofCohort, await read.pairings.listSteps(decidingKinds), ports.clock.today());
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    const ofPeers = (await listPeerCohorts(read)).has(cohortId);
    const rows = asked
      .map(({ pairing, ...standing }) => {
        const { id: pairingId, menteeId, mentorId } = pairing;
        const named = { menteeName: names.get(menteeId) ?? '', mentorName: names.get(mentorId) ?? '' };
        return { pairingId, ...named, two: inShownOrder({ menteeId, mentorId, ...named }, ofPeers), ...standing };
      })
      .toSorted((a, b) => askedFor.indexOf(a.askedFor) - askedFor.indexOf(b.askedFor) || byNames(a, b));
    const withOneYes = rows.filter(({ yesSince }) => yesSince.mentee !== null || yesSince.mentor !== null).length;
    const ofToday = rows.filter((row) => row.askedFor === 'today').length;
    return { rows: rows.slice(offset, offset + limit), total: rows.length, withOneYes, ofToday };
  });
}

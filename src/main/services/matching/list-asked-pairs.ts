import { askedFor, askedPairs } from '../../../shared/domain/matching/accepting/asked-pairs.ts';
import { decidingKinds } from '../../../shared/domain/pairing-standing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';

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
    const rows = asked
      .map(({ pairing, ...standing }) => ({
        pairingId: pairing.id,
        menteeName: names.get(pairing.menteeId) ?? '',
        mentorName: names.get(pairing.mentorId) ?? '',
        ...standing,
      }))
      .toSorted(
        (a, b) =>
          askedFor.indexOf(a.askedFor) - askedFor.indexOf(b.askedFor) || a.menteeName.localeCompare(b.menteeName),
      );
    const withOneYes = rows.filter(({ yesSince }) => yesSince.mentee !== null || yesSince.mentor !== null).length;
    const ofToday = rows.filter((row) => row.askedFor === 'today').length;
    return { rows: rows.slice(offset, offset + limit), total: rows.length, withOneYes, ofToday };
  });
}

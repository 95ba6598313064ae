import { conflictKnownSince, sayLoop } from '../../../shared/domain/conflict/conflict-watch.ts';
import { waiverOn } from '../../../shared/domain/conflict/waiver.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { sayReportingLine } from '../../../shared/domain/matching/rules/say-reporting-line.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { ConflictList } from '../../../shared/ipc/routes/conflicts.ts';
import { dayOf } from '../day-of.ts';
import type { Ports } from '../ports.ts';
import { gatherConflicts } from './gather-conflicts.ts';

/** Every pairing and standing proposal within a reporting line, since when that is known, and the circles in the lines. */
export async function listConflicts(ports: Ports): Promise<ConflictList> {
  return ports.store.read(async (read) => {
    const today = ports.clock.today();
    const { people, pairings, proposals, loops, steps } = await gatherConflicts(read, today);
    const names = new Map(people.map((person) => [person.id, displayName(person)]));
    const nameOf = (id: PersonId) => names.get(id) ?? '';
    const below = [...pairings, ...proposals].flatMap(({ chain }) => chain.slice(0, -1));
    const setAt = await read.changes.whenManagersWereSet([...new Set(below)]);
    const since = (chain: readonly PersonId[], togetherSince: LocalDate) =>
      conflictKnownSince(
        chain,
        (id) => {
          const at = setAt.get(id);
          return at === undefined ? null : dayOf(ports.clock, at);
        },
        togetherSince,
      );
    const two = ({ mentorId, menteeId }: { mentorId: PersonId; menteeId: PersonId }) => ({
      mentorId,
      mentorName: nameOf(mentorId),
      menteeId,
      menteeName: nameOf(menteeId),
    });
    const told = pairings.map(({ pairing, chain }) => {
      const own = steps.filter((step) => step.pairingId === pairing.id);
      const waiver = waiverOn(own, chain, today);
      return {
        id: pairing.id,
        ...two(pairing),
        sentence: sayReportingLine(chain.map(nameOf)),
        since: since(chain, pairing.proposedOn),
        letBe: waiver === null ? null : { reason: waiver.reason, on: waiver.on },
      };
    });
    return {
      open: told.filter(({ letBe }) => letBe === null),
      letBe: told.filter(({ letBe }) => letBe !== null),
      proposals: proposals.map((proposal) => ({
        ...two(proposal),
        cohortId: proposal.cohort.id,
        cohortName: proposal.cohort.name,
        sentence: sayReportingLine(proposal.chain.map(nameOf)),
        since: since(proposal.chain, dayOf(ports.clock, proposal.madeAt)),
      })),
      loops: loops.map((loop) => ({
        people: loop.map((id) => ({ id, name: nameOf(id) })),
        sentence: sayLoop(loop.map(nameOf)),
      })),
    };
  });
}

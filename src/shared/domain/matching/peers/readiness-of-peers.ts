import { hasLeft } from '../../person.ts';
import type { MatchingPool } from '../matching-pool.ts';
import { preparePool } from '../prepare-pool.ts';
import { type FoundReadiness, openLinesOf } from '../readiness/readiness.ts';
import { rulesAgainst } from '../rules/rules-against.ts';
import { sayNobodyPartners } from './say-nobody-partners.ts';

/** What to look after before peers are paired: who looks for a partner, who is away, unknown managers, and who has nobody. */
export function readinessOfPeers(pool: MatchingPool): FoundReadiness {
  const prepared = preparePool(pool);
  const people = new Map(pool.people.map((person) => [person.id, person]));
  const looking = prepared.mentees.map(({ personId }) => personId);
  const enrolled = pool.mentors.map(({ personId }) => people.get(personId)!).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const idsOf = (those: typeof enrolled) => those.map(({ id }) => id);
  return {
    ok: true,
    kind: pool.kind,
    mentees: looking.length,
    mentorsAskedFor: looking.length,
    mentors: looking.length,
    mentorsWithRoom: looking.length,
    freePlaces: looking.length,
    places: looking.length,
    unused: [],
    missingPlaces: 0,
    skills: { rows: [], mentees: 0, places: 0, couldHaveOne: 0 },
    departments: [],
    sites: [],
    untrainedMentors: [],
    pausedMentors: idsOf(enrolled.filter((person) => person.paused && !hasLeft(person, pool.today))),
    leftMentors: idsOf(enrolled.filter((person) => hasLeft(person, pool.today))),
    unknownManager: pool.unknownManager,
    ...openLinesOf(prepared, new Set(looking)),
    loops: prepared.lines.loops,
    waitingForAPlace: null,
    nobodyMayMentor: prepared.mentees.flatMap((peer) => {
      const kept = rulesAgainst(prepared, peer);
      if (kept === null) return [];
      const why = sayNobodyPartners(prepared, peer.personId, kept);
      const least = { mentorId: null, changes: [] };
      return [{ menteeId: peer.personId, why, least, wouldHelp: 'Somebody more who looks for a partner could help.' }];
    }),
  };
}

import { tellSaid } from '../../../shared/domain/matching/tell-said.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { readKeptRequest } from '../../../shared/ipc/routes/matching.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';

const sayAction = 'matching.say';
const usual = readKeptRequest(null);
const noName = () => '';

/**
 * Keeps what is said for the next matching of a cohort, as a change that tells what is new in it. Where the change before was
 * about the same thing on the same day, such as a weight tried out, the two are one. Nothing new is no change.
 */
export async function sayForMatching(
  ports: Ports,
  { cohortId, ...said }: RouteInput<'matching.say'>,
): Promise<Record<string, never>> {
  const tell = async (read: Readers) => {
    const before = readKeptRequest(await read.matchingRequests.find(cohortId));
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    return tellSaid(before, said, (id) => names.get(id) ?? '');
  };
  const isNew = await ports.store.read(async (read) => {
    await findOpenCohort(read, cohortId);
    return (await tell(read)) !== null;
  });
  if (!isNew) return {};
  await makeChange(ports, sayAction, async (write, read) => {
    const told = await tell(read);
    const joined = told?.dial == null ? null : await findToJoin(ports, read, cohortId, told.dial);
    // Tried out and set back to what it was when nothing had been said yet.
    const isUnsaid = joined !== null && joined.before === null && tellSaid(usual, said, noName) === null;
    if (isUnsaid) await write.matchingRequests.remove(cohortId);
    else await write.matchingRequests.save(cohortId, said);
    const sentence = told?.sentence ?? 'What counts in the matching was said again.';
    return { sentence, value: null, joins: joined?.id };
  });
  return {};
}

/** The newest change, if it is of today and turned the same dial. */
async function findToJoin(ports: Ports, read: Readers, cohortId: RouteInput<'matching.say'>['cohortId'], dial: string) {
  const [newest] = await read.changes.list(0, 1);
  if (newest === undefined || newest.action !== sayAction || newest.undoneAt !== null) return null;
  if (newest.madeAt.slice(0, 10) !== ports.clock.now().slice(0, 10)) return null;
  const changed = await read.matchingRequests.changedIn(newest.id, cohortId);
  if (changed === null) return null;
  const told = tellSaid(readKeptRequest(changed.before), readKeptRequest(changed.after), noName);
  return told?.dial === dial ? { id: newest.id, before: changed.before } : null;
}

import { listInWords } from '../../../shared/domain/list-in-words.ts';
import { knownNow } from '../../../shared/domain/pairing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { refuseSession } from '../../../shared/domain/recording-rules.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';

/**
 * Records one meeting of a mentor with several mentees: a session of each pairing named, as one change. Refused as a whole, with the
 * name, when it cannot be recorded of one of them.
 */
export async function logGroupSession(
  ports: Ports,
  { pairingIds, ...session }: RouteInput<'session.logForGroup'>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'session.logForGroup', async (write, read) => {
    const records = (await read.pairings.listRecords(pairingIds)).map(knownNow);
    if (records.length !== pairingIds.length) throw new AppError('NOT_FOUND');
    const [mentorId, another] = new Set(records.map(({ pairing }) => pairing.mentorId));
    if (mentorId === undefined || another !== undefined) {
      throw new AppError('INPUT_REFUSED', 'A group meets with one mentor.', { field: 'pairingIds' });
    }
    const nameOf = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    for (const record of records) {
      const refusal = refuseSession(record, session.heldOn, ports.clock.today());
      const name = nameOf.get(record.pairing.menteeId) ?? '';
      if (refusal !== null)
        throw new AppError('INPUT_REFUSED', `${name}: ${refusal.sentence}`, { field: refusal.field });
      await write.pairings.addSession({
        ...session,
        id: ports.nextId(),
        pairingId: record.pairing.id,
        recordedAt: ports.clock.now(),
        supersededAt: null,
      });
    }
    const mentees = records
      .map(({ pairing }) => nameOf.get(pairing.menteeId) ?? '')
      .toSorted((a, b) => a.localeCompare(b));
    return {
      sentence: `Session recorded for ${nameOf.get(mentorId) ?? ''} with ${listInWords(mentees)}.`,
      value: null,
    };
  });
  return { change, sentence };
}

import { displayName, type Person } from '../../../shared/domain/person.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { refuseSnooze, type Snooze } from '../../../shared/domain/today/snooze.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Puts a line of Today off until a day. Put off once more it moves; it comes back by itself. */
export async function snooze(
  ports: Ports,
  { pairingId, personId, rule, until }: RouteInput<'today.snooze'>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'today.snooze', async (write, read) => {
    refuseWith(refuseSnooze(until, ports.clock.today()));
    const names = await namesIn(read, { pairingId, personId });
    const subject = pairingId ?? personId;
    const before = subject === null ? null : await read.snoozes.findOf(subject, rule);
    if (before === null) await write.snoozes.add({ id: ports.nextId(), pairingId, personId, rule, until });
    else await write.snoozes.moveTo(before.id, until);
    return { sentence: `${names}: not before ${sayDay(until)}.`, value: null };
  });
  return { change, sentence };
}

/** Brings back what was put off. */
export async function wake(ports: Ports, { snoozeId }: RouteInput<'today.wake'>): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'today.wake', async (write, read) => {
    const found = await read.snoozes.find(snoozeId);
    if (found === null) throw new AppError('NOT_FOUND');
    await write.snoozes.remove(snoozeId);
    return { sentence: `${await namesIn(read, found)}: back on Today.`, value: null };
  });
  return { change, sentence };
}

async function namesIn(
  read: Readers,
  { pairingId, personId }: Pick<Snooze, 'pairingId' | 'personId'>,
): Promise<string> {
  const pairing = pairingId === null ? null : await read.pairings.find(pairingId);
  const ids = pairing === null ? [personId] : [pairing.menteeId, pairing.mentorId];
  const people: (Person | null)[] = [];
  for (const id of ids) people.push(id === null ? null : await read.people.find(id));
  const known = people.filter((person) => person !== null);
  if (known.length === 0) throw new AppError('NOT_FOUND');
  return known.map(displayName).join(' with ');
}

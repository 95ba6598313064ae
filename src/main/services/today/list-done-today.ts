import { addDays, type Instant } from '../../../shared/domain/local-date.ts';
import type { Today } from '../../../shared/ipc/routes/today.ts';
import { dayOf } from '../day-of.ts';
import type { Ports, Readers } from '../ports.ts';

/** What somebody does while going through Today. */
const actionsOfToday = [
  'contact.log',
  'session.log',
  'checkIn.log',
  'task.add',
  'task.done',
  'task.takeBack',
  'today.snooze',
  'pairing.recordStep',
  'pairing.moveStage',
  'pairing.close',
] as const;
const mostDone = 200;

/** What was recorded today and still stands, newest first. */
export async function listDoneToday(ports: Ports, read: Readers): Promise<Today['done']> {
  const today = ports.clock.today();
  // The day here began at most a day before it began in UTC.
  const since = `${addDays(today, -1)}T00:00:00.000Z` as Instant;
  const changes = await read.changes.listStanding(since, actionsOfToday, mostDone);
  return changes
    .filter(({ madeAt }) => dayOf(ports.clock, madeAt) === today)
    .map(({ id, madeAt, sentence }) => ({ change: id, at: madeAt, sentence }));
}

import type { LocalDate } from '../local-date.ts';
import { openTasks } from '../next-step.ts';
import { sayDay } from '../say-day.ts';
import type { Nudge, PairingToday } from './nudge.ts';

/** What the coordinator planned for today or before, and a meeting the two planned for today. */
export function plannedNudges({ picture: { record, facts } }: PairingToday, asOf: LocalDate): readonly Nudge[] {
  const due = openTasks(record, asOf)
    .filter((task) => task.dueOn <= asOf)
    .map((task) => ({
      rule: 'task due' as const,
      why: task.dueOn === asOf ? `${task.words}.` : `${task.words}. Planned for ${sayDay(task.dueOn)}.`,
      since: task.dueOn,
      taskId: task.id,
    }));
  if (facts.nextMeetingOn !== asOf || facts.closedOn !== null) return due;
  return [...due, { rule: 'meeting planned', why: 'The two planned to meet today.', since: asOf }];
}

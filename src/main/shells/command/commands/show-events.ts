import { sayDay } from '../../../../shared/domain/say-day.ts';
import { sayTimes } from '../../../../shared/domain/wall-time.ts';
import type { EventRow } from '../../../../shared/ipc/routes/events.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { findCohort } from '../find-cohort.ts';
import { withVault } from '../open-vault.ts';

/** events <vault> [--cohort <name>]: what is to come, and what has been, with how many came. */
export function showEvents({ given, options }: CommandLine): Promise<Answer> {
  return withVault(given[0], options, async (desk) => {
    const cohortId = options.cohort === undefined ? null : (await findCohort(desk, options.cohort)).cohort.id;
    const coming = await desk.ask('event.list', { view: 'coming', cohortId });
    const past = await desk.ask('event.list', { view: 'past', cohortId });
    const lines = [
      coming.total === 0 ? 'No event to come.' : 'To come:',
      ...coming.rows.map(eventLine),
      ...(past.total === 0 ? [] : ['Past:', ...past.rows.map(eventLine)]),
    ];
    return { lines, json: { coming: coming.rows, past: past.rows } };
  });
}

function eventLine({ event, forWhom, counts }: EventRow): string {
  const when = [sayDay(event.on), sayTimes(event.startsAt, event.endsAt)].filter((part) => part !== '').join(', ');
  const told = Object.entries(counts).filter(([, n]) => n > 0);
  const people = told.map(([state, n]) => `${n} ${state}`).join(', ');
  const said = [event.state === 'called off' ? 'called off' : '', people].filter((part) => part !== '').join('; ');
  return `  ${when}: ${event.title} (${forWhom})${said === '' ? '' : `: ${said}`}`;
}

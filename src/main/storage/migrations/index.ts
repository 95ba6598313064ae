import { programmes } from './0010-programmes.ts';
import { people } from './0020-people.ts';
import { pairings } from './0030-pairings.ts';
import { imports } from './0040-imports.ts';
import { changes } from './0050-changes.ts';
import { importKinds } from './0060-import-kinds.ts';
import { wishes } from './0070-wishes.ts';
import { rowMemories } from './0080-row-memories.ts';
import { moreOfPeople } from './0090-more-of-people.ts';
import { matchingRequests } from './0100-matching-requests.ts';
import { contacts } from './0110-contacts.ts';
import { tasks } from './0120-tasks.ts';
import { snoozes } from './0130-snoozes.ts';
import { concerns } from './0140-concerns.ts';
import { goalsAndCommitments } from './0150-goals-and-commitments.ts';
import { sourcesAndSelfChecks } from './0160-sources-and-self-checks.ts';
import { stageModels } from './0180-stage-models.ts';
import { events } from './0200-events.ts';
import { materials } from './0210-materials.ts';
import { messageTemplates } from './0220-message-templates.ts';
import { exitAnswers } from './0230-exit-answers.ts';
import { reverseMarks } from './0240-reverse-marks.ts';

/** Every migration in order. A released one is never edited: its meaning is what it did to vaults already out there. */
export const migrations = [
  programmes,
  people,
  pairings,
  imports,
  changes,
  importKinds,
  wishes,
  rowMemories,
  moreOfPeople,
  matchingRequests,
  contacts,
  tasks,
  snoozes,
  concerns,
  goalsAndCommitments,
  sourcesAndSelfChecks,
  stageModels,
  events,
  materials,
  messageTemplates,
  exitAnswers,
  reverseMarks,
] as const;

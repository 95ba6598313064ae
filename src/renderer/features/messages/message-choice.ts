import type { CohortId, PairingId, PersonId } from '../../../shared/domain/ids.ts';
import {
  cohortParts,
  type MessageTo,
  type SideChoice,
  sideChoices,
} from '../../../shared/domain/messages/choose-recipients.ts';
import { placeOf } from '../../lib/location.ts';

/** What the address of the screen says: which message, and for whom. */
export interface MessageChoice {
  readonly template: string;
  readonly to: MessageTo | null;
  readonly side: SideChoice;
}

const usualTemplate = 'checking-in';

/** Reads the choice from the address; a cohort that is not named is the one given. */
export function choiceFrom(query: URLSearchParams, usualCohort: CohortId | null): MessageChoice {
  return {
    template: query.get('template') ?? usualTemplate,
    to: toFrom(query, usualCohort),
    side: sideChoices.find((side) => side === query.get('side')) ?? 'both',
  };
}

function toFrom(query: URLSearchParams, usualCohort: CohortId | null): MessageTo | null {
  const pairings = query.get('pairings');
  if (pairings) return { kind: 'pairings', pairings: pairings.split(',') as PairingId[] };
  const personId = query.get('person');
  if (personId) return { kind: 'person', personId: personId as PersonId };
  const cohortId = (query.get('cohort') ?? usualCohort) as CohortId | null;
  const who = cohortParts.find((part) => part === query.get('who')) ?? 'paired';
  return cohortId === null ? null : { kind: 'cohort', cohortId, who };
}

/** The address of a choice. */
export function placeOfChoice({ template, to, side }: MessageChoice): string {
  return placeOf('/messages', {
    pairings: to?.kind === 'pairings' ? to.pairings.join(',') : null,
    person: to?.kind === 'person' ? to.personId : null,
    cohort: to?.kind === 'cohort' ? to.cohortId : null,
    who: to?.kind === 'cohort' && to.who !== 'paired' ? to.who : null,
    template: template === usualTemplate ? null : template,
    side: side === 'both' ? null : side,
  });
}

import { agreedTogether, isOfAgreement } from '../../../shared/domain/agreement.ts';
import { endingSteps } from '../../../shared/domain/closing/ending-steps.ts';
import { type ExitAnswers, noExitAnswers, sayExitAnswers } from '../../../shared/domain/closing/exit-answers.ts';
import { contactSentence } from '../../../shared/domain/contact-sentence.ts';
import { correctionOf } from '../../../shared/domain/entry-rules.ts';
import { bandStability } from '../../../shared/domain/health/band-stability.ts';
import { defaultHealthModel } from '../../../shared/domain/health/default-health-model.ts';
import type { PairingId } from '../../../shared/domain/ids.ts';
import { isFirstOf } from '../../../shared/domain/latest-entries.ts';
import type { Instant } from '../../../shared/domain/local-date.ts';
import { newestFirst } from '../../../shared/domain/newest-first.ts';
import { type CheckIn, type PairingRecord, type Session, stepKinds } from '../../../shared/domain/pairing.ts';
import { displayName, type Role } from '../../../shared/domain/person.ts';
import { sayAgreed, sayCommitmentEntry, sayGoalEntry } from '../../../shared/domain/say-agreed.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { checklistOf } from '../../../shared/domain/stage-task.ts';
import { stepSentence } from '../../../shared/domain/step-sentence.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { PairingPage, TimelineEntry } from '../../../shared/ipc/routes/pairings.ts';
import type { Ports } from '../ports.ts';
import { gatherStagesOfCohort } from '../stages/gather-stages.ts';
import { toPairingRow } from './pairing-row.ts';
import { picturePairings } from './picture-pairings.ts';

/** Everything a pairing's page shows, read at one moment. */
export async function getPairing(ports: Ports, { id }: { id: PairingId }): Promise<PairingPage> {
  return ports.store.read(async (read) => {
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: null, only: [id] });
    const [picture] = pictures;
    if (picture === undefined) throw new AppError('NOT_FOUND');
    const { every, inUse } = await gatherStagesOfCohort(read, picture.cohort.id);
    const [whole] = await read.pairings.listRecords([id]);
    if (whole === undefined) throw new AppError('NOT_FOUND');
    const tasks = await read.stageTasks.listOf(picture.cohort.programmeId);
    const ticks = await read.stageTasks.ticksOf(id);
    const names = { mentor: displayName(picture.mentor), mentee: displayName(picture.mentee) };
    const stageName = (stageId: string) => every.find((stage) => stage.id === stageId)?.name ?? '';
    const answers = await read.exitAnswers.listOf(id);
    const answersOf = (side: Role) => {
      const step = picture.record.steps.findLast((one) => one.kind === 'exit answered' && one.side === side);
      return (step && answers.get(step.id)) ?? null;
    };
    return {
      row: toPairingRow(picture, asOf),
      record: picture.record,
      facts: picture.facts,
      stages: inUse,
      asEntered: picture.asEntered,
      everyStage: every,
      checklist: checklistOf(picture.stage.id, tasks, ticks),
      health: picture.health,
      isFollowed: picture.isFollowed,
      bandIsStable: bandStability(picture.health, defaultHealthModel).survives,
      timeline: timelineOf({ ...picture.record, stageEntries: picture.asEntered }, whole, names, stageName, answers),
      ending: endingSteps(picture.facts, defaultHealthModel.followUpMonths, asOf),
      exitAnswers: { mentor: answersOf('mentor'), mentee: answersOf('mentee') },
      leftOn: { mentor: picture.mentor.leftOn, mentee: picture.mentee.leftOn },
      endedOn: picture.standing.endedOn,
    };
  });
}

type Names = { readonly mentor: string; readonly mentee: string };

/** Everything recorded, newest first; of one day, what was recorded last comes first. */
function timelineOf(
  record: PairingRecord,
  whole: PairingRecord,
  names: Names,
  stageName: (id: string) => string,
  exitAnswers: ReadonlyMap<string, ExitAnswers>,
): TimelineEntry[] {
  const entries: (Omit<TimelineEntry, 'corrected'> & {
    readonly corrected?: string | null;
    readonly recordedAt: Instant;
  })[] = [
    ...record.stageEntries.map((entry) => ({
      kind: 'stage' as const,
      factId: entry.id,
      recordedAt: entry.recordedAt,
      on: entry.enteredOn,
      side: null,
      sentence: `Moved to ${stageName(entry.stageId)}${entry.reason === null ? '' : `: ${entry.reason}`}`,
      corrected: correctionOf(whole.stageEntries, entry, stageName),
    })),
    ...agreedTogether(record.steps).flatMap((together) =>
      together.slice(0, 1).map((step) => ({
        kind: 'step' as const,
        factId: step.id,
        recordedAt: step.recordedAt,
        on: step.on,
        side: null,
        sentence: sayAgreed(together),
      })),
    ),
    ...inWrittenOrder(record.steps.filter((step) => !isOfAgreement(step))).map((step) => ({
      kind: 'step' as const,
      factId: step.id,
      recordedAt: step.recordedAt,
      on: step.on,
      side: step.side,
      sentence: [
        stepSentence(step, step.side === null ? `${names.mentor} and ${names.mentee}` : names[step.side]),
        sayExitAnswers(exitAnswers.get(step.id) ?? noExitAnswers),
      ]
        .filter(Boolean)
        .join(': '),
    })),
    ...record.sessions.map((session) => ({
      kind: 'session' as const,
      factId: session.id,
      recordedAt: session.recordedAt,
      on: session.heldOn,
      side: null,
      sentence: saySession(session, names),
    })),
    ...record.checkIns.map((checkIn) => ({
      kind: 'check-in' as const,
      factId: checkIn.id,
      recordedAt: checkIn.recordedAt,
      on: checkIn.givenOn,
      side: checkIn.side,
      sentence: sayCheckIn(checkIn, names[checkIn.side]),
    })),
    ...record.goals.map((entry) => ({
      kind: 'goal' as const,
      factId: entry.id,
      recordedAt: entry.recordedAt,
      on: entry.on,
      side: null,
      sentence: sayGoalEntry(
        entry,
        isFirstOf(record.goals, entry, ({ goalId }) => goalId),
      ),
    })),
    ...record.commitments.map((entry) => ({
      kind: 'commitment' as const,
      factId: entry.id,
      recordedAt: entry.recordedAt,
      on: entry.on,
      side: entry.side,
      sentence: sayCommitmentEntry(entry, names[entry.side]),
    })),
    ...record.contacts.map((contact) => ({
      kind: 'contact' as const,
      factId: contact.id,
      recordedAt: contact.recordedAt,
      on: contact.on,
      side: contact.side,
      sentence: contactSentence(
        contact,
        contact.side === null ? `${names.mentor} and ${names.mentee}` : names[contact.side],
      ),
    })),
  ];
  return newestFirst(entries).map(({ recordedAt: _, ...entry }) => ({ corrected: null, ...entry }));
}

/** Steps recorded in one go carry one instant; the list of kinds has them in the order they are meant. */
function inWrittenOrder(steps: PairingRecord['steps']): PairingRecord['steps'] {
  return steps.toSorted((a, b) => stepKinds.indexOf(a.kind) - stepKinds.indexOf(b.kind));
}

function saySession(session: Session, names: Names): string {
  const told = [
    session.minutes === null ? null : `${session.minutes} minutes`,
    session.mode,
    session.rolesExercised.length > 0 ? session.rolesExercised.join(', ') : null,
    session.arrangedBy === null ? null : `arranged by ${names[session.arrangedBy]}`,
  ].filter((part) => part !== null);
  return ['Session', ...told].join(', ');
}

function sayCheckIn(checkIn: CheckIn, name: string): string {
  const told = [
    checkIn.quality === null ? null : `quality ${checkIn.quality} of 4`,
    checkIn.trust === null ? null : `speaks openly ${checkIn.trust} of 4`,
    checkIn.fit === null ? null : `fit: ${checkIn.fit}`,
    checkIn.goalsMoving === null ? null : checkIn.goalsMoving ? 'goals are moving' : 'goals are not moving',
    checkIn.metOn === null ? null : `met on ${sayDay(checkIn.metOn)}`,
    checkIn.notMetSince === null ? null : `have not met since ${sayDay(checkIn.notMetSince)}`,
    checkIn.wantsContact === true ? 'would like a call' : null,
  ].filter((part) => part !== null);
  return [
    `Check-in with ${name} (${checkIn.channel}${checkIn.source === 'imported' ? ', imported' : ''})`,
    ...told,
  ].join(', ');
}

import { runningPause } from '../../../shared/domain/health/paused-spans.ts';
import type { PairingPicture } from '../../../shared/domain/health/picture-pairing.ts';
import { daysBetween, type LocalDate } from '../../../shared/domain/local-date.ts';
import { nextStep } from '../../../shared/domain/next-step.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';

/** What there is to say of a pairing before both have said yes: nothing is due of it. */
const beingAsked = 'Both sides are being asked.';

/** One pairing as lists and cards show it. */
export function toPairingRow(picture: PairingPicture, asOf: LocalDate): PairingRow {
  const { record, mentor, mentee, cohort, facts, health, standing } = picture;
  const isBeingAsked = standing.startedOn === null && standing.endedOn === null;
  return {
    id: record.pairing.id,
    cohortId: cohort.id,
    cohortName: cohort.name,
    mentorId: mentor.id,
    mentorName: displayName(mentor),
    menteeId: mentee.id,
    menteeName: displayName(mentee),
    department: mentee.department,
    purpose: record.pairing.purpose,
    stage: picture.stage,
    daysInStage: daysBetween(facts.enteredOn, asOf),
    band: health.band,
    reason: isBeingAsked && health.band === 'too early to tell' ? beingAsked : health.reason,
    isBeingAsked,
    isPaused: runningPause(facts.pauses) !== null,
    startedOn: facts.startedOn,
    lastMeetingOn: facts.meetingDays.at(-1) ?? null,
    nextMeetingOn: facts.nextMeetingOn !== null && facts.nextMeetingOn >= asOf ? facts.nextMeetingOn : null,
    agreementOn: facts.agreementOn,
    plannedEndOn: facts.endsOn,
    nextStep: nextStep(picture, asOf),
    conflict: picture.conflict,
  };
}

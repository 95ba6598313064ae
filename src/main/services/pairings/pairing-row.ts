import { daysBetween, type LocalDate } from '../../../shared/domain/local-date.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import type { PairingPicture } from './picture-pairings.ts';

/** One pairing as lists and cards show it. */
export function toPairingRow(picture: PairingPicture, asOf: LocalDate): PairingRow {
  const { record, mentor, mentee, cohort, facts, health } = picture;
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
    reason: health.reason,
    startedOn: facts.startedOn,
    lastMeetingOn: lastMeetingOn(picture, asOf),
    nextMeetingOn: nextMeetingOn(picture, asOf),
    plannedEndOn: facts.endsOn,
    conflict: picture.conflict,
  };
}

function lastMeetingOn({ record }: PairingPicture, asOf: LocalDate): LocalDate | null {
  const met = [
    ...record.sessions.map((session) => session.heldOn),
    ...record.checkIns.flatMap((checkIn) => (checkIn.metOn === null ? [] : [checkIn.metOn])),
  ].filter((day) => day <= asOf);
  return met.toSorted().at(-1) ?? null;
}

function nextMeetingOn({ record }: PairingPicture, asOf: LocalDate): LocalDate | null {
  const planned = record.steps.findLast((step) => step.kind === 'next meeting planned' && step.on <= asOf)?.value;
  return planned != null && planned >= asOf ? (planned as LocalDate) : null;
}

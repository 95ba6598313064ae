import { describe, expect, it } from 'vitest';
import type { Concern } from '../../../src/shared/domain/concern.ts';
import { writeWaiver } from '../../../src/shared/domain/conflict/waiver.ts';
import { hasBegun, type PairingPicture, picturePairing } from '../../../src/shared/domain/health/picture-pairing.ts';
import type { CohortId, PersonId, ProgrammeId } from '../../../src/shared/domain/ids.ts';
import { createReportingLines } from '../../../src/shared/domain/matching/rules/reporting-lines.ts';
import type { PairingRecord } from '../../../src/shared/domain/pairing.ts';
import type { Manager } from '../../../src/shared/domain/person.ts';
import { aPerson } from '../../support/a-person.ts';
import { aPairing, bothConsented, day, entered, fiveStages, step } from './a-pairing.ts';

const id = (name: string) => name as PersonId;
const under = (name: string): Manager => ({ kind: 'person', id: id(name) });
const mentor = aPerson({ id: id('mentor-1'), givenName: 'Ada', familyName: '', manager: { kind: 'none' } });
const between = aPerson({ id: id('between'), givenName: 'Ben', familyName: '', manager: under('mentor-1') });
const mentee = aPerson({ id: id('mentee-1'), givenName: 'Cy', familyName: '', manager: under('between') });

/** Cy reports to Ben, and Ben to Ada, who mentors Cy. */
function pictured(parts: Partial<PairingRecord>, on = 60, concerns: readonly Concern[] = []): PairingPicture {
  const names = new Map([mentor, between, mentee].map((person) => [person.id, person.givenName]));
  const surroundings = {
    mentor,
    mentee,
    menteeRegisteredOn: null,
    cohort: {
      id: 'cohort-1' as CohortId,
      programmeId: 'programme' as ProgrammeId,
      name: 'Spring',
      startsOn: day(0),
      endsOn: null,
      closedOn: null,
    },
    isInformal: false,
    stages: fiveStages,
    standIns: new Map(),
    arePeers: false,
    attendedBy: () => [],
    lines: createReportingLines([mentor, between, mentee]),
    concerns,
    nameOf: (person: PersonId) => names.get(person) ?? '',
  };
  return picturePairing(aPairing({ stageEntries: [entered('growth', 0)], ...parts }), surroundings, day(on));
}

describe('a pairing within a reporting line', () => {
  it('is a conflict in words, and needs a conversation', () => {
    const picture = pictured({ steps: bothConsented(0) });
    expect(picture.conflict).toBe('Cy reports to Ada through Ben.');
    expect(picture.health.band).toBe('needs a conversation');
  });

  it('is none any more once somebody accepted it, or once the pairing has ended (caught: a former mentor who leads)', () => {
    const line = writeWaiver({ chain: ['mentee-1', 'between', 'mentor-1'] as PersonId[], reason: 'both asked for it' });
    const waived = pictured({ steps: [...bothConsented(0), step('conflict waived', 5, { value: line })] });
    const closed = pictured({ steps: [...bothConsented(0), step('closed', 50)] });
    const declined = pictured({ steps: [step('declined', 3, { side: 'mentee' })] });
    for (const { conflict, health } of [waived, closed, declined]) {
      expect(conflict).toBeNull();
      expect(health.decidedBy).not.toBe('reporting line');
    }
  });

  it('is open again when it was let be for another line, or without saying for which', () => {
    const other = writeWaiver({ chain: ['mentee-1', 'mentor-1'] as PersonId[], reason: 'both asked for it' });
    for (const waiver of [step('conflict waived', 5, { value: other }), step('conflict waived', 5)]) {
      const picture = pictured({ steps: [...bothConsented(0), waiver] });
      expect(picture.conflict).not.toBeNull();
      expect(picture.health.decidedBy).toBe('reporting line');
    }
  });

  it('was one on a day before it ended', () => {
    expect(pictured({ steps: [...bothConsented(0), step('closed', 50)] }, 49).conflict).not.toBeNull();
  });
});

describe('the days on which there is a pairing to look at', () => {
  it('begin with its proposal and its first stage, not with what is recorded of it later', () => {
    const record = aPairing({ stageEntries: [entered('contemplation', 3)] });
    expect([-1, 0, 2, 3, 90].map((on) => hasBegun(record, day(on)))).toEqual([false, false, false, true, true]);
    expect(hasBegun(aPairing({ stageEntries: [entered('contemplation', -9)] }), day(-1))).toBe(false);
    // As known on a day before it was entered here, a record has no stage yet.
    expect(hasBegun(aPairing({}), day(90))).toBe(false);
  });
});

describe('a pairing with a concern', () => {
  const concern = (opened: number, review: number | null, closed: number | null = null): Concern => ({
    id: `c${opened}` as never,
    pairingId: 'pairing' as never,
    openedOn: day(opened),
    status: closed === null ? 'watching' : 'closed',
    nextReviewOn: review === null ? null : day(review),
    closedOn: closed === null ? null : day(closed),
    recordedAt: '2026-01-01T00:00:00.000Z' as never,
    closingRecordedAt: null,
  });

  it('needs a conversation from the day it was opened until it is closed, and says when to look again', () => {
    const told = (on: number, concerns: readonly Concern[]) => {
      const { facts, concern } = pictured({ steps: bothConsented(0) }, on, concerns);
      return [facts.openConcern, concern?.reviewOn ?? null, concern?.openSince ?? null];
    };
    expect(told(60, [])).toEqual([false, null, null]);
    expect(told(60, [concern(10, 90), concern(20, 70), concern(61, 65)])).toEqual([true, day(70), day(10)]);
    expect(told(60, [concern(10, null)])).toEqual([true, null, day(10)]);
    expect([told(49, [concern(10, null, 50)])[0], told(50, [concern(10, null, 50)])[0]]).toEqual([true, false]);
  });
});

import { describe, expect, it } from 'vitest';
import type { StageId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import type { PairingStep, StageEntry } from '../../src/shared/domain/pairing.ts';
import {
  refuseCheckIn,
  refuseClosing,
  refuseDay,
  refuseMove,
  refuseSession,
  refuseStep,
  refuseTakingBack,
  takenBackWith,
} from '../../src/shared/domain/recording-rules.ts';
import { aPairingRecord } from '../support/a-pairing-record.ts';

const today = localDate('2026-11-16');
const record = aPairingRecord();
const step = (told: Partial<PairingStep>) =>
  ({ kind: 'agreement recorded', side: null, on: today, value: null, ...told }) as PairingStep;

describe('what can be recorded about a pairing', () => {
  it('lies between the day it was proposed and today, both included', () => {
    expect(refuseDay(record, localDate('2026-09-01'), today, 'on')).toBeNull();
    expect(refuseDay(record, today, today, 'on')).toBeNull();
    expect(refuseDay(record, localDate('2026-08-31'), today, 'on')?.field).toBe('on');
    expect(refuseDay(record, localDate('2026-11-17'), today, 'heldOn')?.field).toBe('heldOn');
  });

  it('says whose answer it was where it is one side’s own', () => {
    for (const kind of ['consented', 'declined', 'asked to end', 'exit answered', 'asked to return'] as const) {
      expect(refuseStep(record, step({ kind }), today)?.field).toBe('side');
      expect(refuseStep(record, step({ kind, side: 'mentee' }), today)).toBeNull();
    }
    expect(refuseStep(record, step({}), today)).toBeNull();
  });

  it('names the day it looks ahead to, and one that is not past already', () => {
    const planned = (value: string | null) =>
      refuseStep(record, step({ kind: 'next meeting planned', value }), today)?.field;
    expect(planned(null)).toBe('value');
    expect(planned('soon')).toBe('value');
    expect(planned('2026-11-15')).toBe('value');
    expect(planned('2026-12-01')).toBeUndefined();
  });

  it('is a stage of its own programme, and another one than it is in', () => {
    const [first, second] = ['first', 'second'] as unknown as [StageId, StageId];
    const inFirst = aPairingRecord({ stageEntries: [{ stageId: first } as StageEntry] });
    const move = (stageId: StageId) => refuseMove(inFirst, { stageId, on: today }, [first, second], today);
    expect(move(second)).toBeNull();
    expect(move(first)?.sentence).toContain('already');
    expect(move('elsewhere' as StageId)?.sentence).toContain('another programme');
  });

  it('is no move to a stage before the day it came to the present one, which would change nothing', () => {
    const [first, second] = ['first', 'second'] as unknown as [StageId, StageId];
    const entry = { stageId: first, enteredOn: localDate('2026-10-01') } as StageEntry;
    const move = (on: string) =>
      refuseMove(
        aPairingRecord({ stageEntries: [entry] }),
        { stageId: second, on: localDate(on) },
        [first, second],
        today,
      )?.field;
    expect([move('2026-09-30'), move('2026-10-01')]).toEqual(['on', undefined]);
  });

  it('takes the reason noted with a closing along when the closing is taken back', () => {
    const noted = (id: string, kind: 'reason coded' | 'closed', on: string) =>
      step({ id, kind, value: 'goals met', on: localDate(on) });
    const closed = aPairingRecord({
      steps: [
        noted('earlier', 'reason coded', '2026-10-01'),
        noted('with it', 'reason coded', '2026-11-01'),
        noted('closing', 'closed', '2026-11-01'),
      ],
    });
    expect(takenBackWith(closed, 'closing')).toEqual(['closing', 'with it']);
    expect(takenBackWith(closed, 'earlier')).toEqual(['earlier']);
    // By itself it would leave a closing that reports count without its reason.
    expect(refuseTakingBack(closed, 'with it')?.sentence).toContain('the closing');
    expect([refuseTakingBack(closed, 'earlier'), refuseTakingBack(closed, 'closing')]).toEqual([null, null]);
  });

  it('names one of the things a relationship can become', () => {
    const becoming = (value: string | null) => refuseStep(record, step({ kind: 'redefined', value }), today)?.field;
    expect(becoming('peers')).toBeUndefined();
    expect(becoming('zzz')).toBe('value');
    expect(becoming(null)).toBe('value');
  });

  it('is no decline once both have said yes, but the wish to end', () => {
    const started = aPairingRecord({ steps: [step({ kind: 'consented' })] });
    expect(refuseStep(started, step({ kind: 'declined', side: 'mentee' }), today)?.sentence).toContain('asks to end');
    expect(refuseStep(record, step({ kind: 'declined', side: 'mentee' }), today)).toBeNull();
  });

  it('is nothing that only a live pairing does after the day it was closed, but all that belongs to parting', () => {
    const closed = aPairingRecord({ steps: [step({ kind: 'closed', on: localDate('2026-11-01') })] });
    const after = (kind: PairingStep['kind'], on: string) =>
      refuseStep(
        closed,
        step({ kind, side: 'mentee', value: kind === 'followed up' ? null : '2026-12-01', on: localDate(on) }),
        today,
      )?.field;
    expect([after('consented', '2026-11-02'), after('consented', '2026-11-01')]).toEqual(['on', undefined]);
    expect([after('paused', '2026-11-02'), after('next meeting planned', '2026-11-02')]).toEqual(['on', 'on']);
    expect([after('followed up', '2026-11-02'), after('exit answered', '2026-11-02')]).toEqual([undefined, undefined]);
    expect(refuseSession(closed, localDate('2026-11-02'), today)?.field).toBe('heldOn');
    expect(refuseSession(closed, localDate('2026-11-01'), today)).toBeNull();
  });

  it('is closed once', () => {
    expect(refuseClosing(record, today, today)).toBeNull();
    const closed = aPairingRecord({ steps: [step({ kind: 'closed' })] });
    expect(refuseClosing(closed, today, today)?.sentence).toContain('ended already');
  });

  it('says something when it is a check-in, and tells of no meeting after the day it was told', () => {
    const silent = {
      side: 'mentee',
      givenOn: localDate('2026-11-10'),
      channel: 'call',
      source: 'typed',
      quality: null,
      trust: null,
      fit: null,
      goalsMoving: null,
      wantsContact: null,
      metOn: null,
      notMetSince: null,
    } as const;
    expect(refuseCheckIn(record, silent, today)?.sentence).toContain('at least one thing');
    expect(refuseCheckIn(record, { ...silent, goalsMoving: false }, today)).toBeNull();
    const given = { ...silent, quality: 3 } as const;
    expect(refuseCheckIn(record, given, today)).toBeNull();
    expect(refuseCheckIn(record, { ...given, metOn: localDate('2026-11-11') }, today)?.field).toBe('metOn');
    expect(refuseCheckIn(record, { ...given, notMetSince: localDate('2026-11-12') }, today)?.field).toBe('notMetSince');
  });
});

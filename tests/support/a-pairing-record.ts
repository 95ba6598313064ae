import { localDate } from '../../src/shared/domain/local-date.ts';
import type { PairingRecord } from '../../src/shared/domain/pairing.ts';

/** A pairing proposed on 1 September 2026 of which nothing else is recorded but what the test names. */
export function aPairingRecord(known: Partial<PairingRecord> = {}): PairingRecord {
  return {
    pairing: {
      id: 'pairing' as never,
      cohortId: 'cohort' as never,
      mentorId: 'mentor' as never,
      menteeId: 'mentee' as never,
      purpose: null,
      cadenceDays: 30,
      plannedLengthDays: 270,
      matchRunId: null,
      proposedOn: localDate('2026-09-01'),
    },
    stageEntries: [],
    steps: [],
    sessions: [],
    checkIns: [],
    goals: [],
    commitments: [],
    contacts: [],
    tasks: [],
    ...known,
  };
}

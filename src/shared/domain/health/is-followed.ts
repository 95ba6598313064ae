import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import type { Stage } from '../stage.ts';
import { followedUntil } from './followed-until.ts';

/** Whether a pairing counts in today's stage health: proposed by today and not ended by the rule of `followedUntil`. */
export function isFollowed(record: PairingRecord, stages: readonly Stage[], today: LocalDate): boolean {
  return record.pairing.proposedOn <= today && followedUntil(record, stages, today) === null;
}

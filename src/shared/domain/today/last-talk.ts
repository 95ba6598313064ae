import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';

/** The coordinator's newest talk with somebody of a pairing. */
export interface LastTalk {
  readonly on: LocalDate;
  /** A check-in in a talk says by itself how it is going, so it counts as one that went fine. */
  readonly wasFine: boolean;
}

/** Contacts and check-ins in a talk, the newest by day and then by when it was recorded; trying in vain is no talk. */
export function lastTalk({ contacts, checkIns }: PairingRecord, asOf: LocalDate): LastTalk | null {
  const talks = [
    ...contacts
      .filter((one) => one.outcome !== 'not reached')
      .map((one) => ({ on: one.on, recordedAt: one.recordedAt, wasFine: one.outcome === 'fine' })),
    ...checkIns
      .filter((one) => one.channel !== 'form')
      .map((one) => ({ on: one.givenOn, recordedAt: one.recordedAt, wasFine: true })),
  ].filter(({ on }) => on <= asOf);
  let newest: (typeof talks)[number] | null = null;
  for (const talk of talks) {
    const isNewer = newest === null || talk.on > newest.on || (talk.on === newest.on && isAfter(talk, newest));
    if (isNewer) newest = talk;
  }
  return newest === null ? null : { on: newest.on, wasFine: newest.wasFine };
}

/** Of two at one instant the one that did not go fine is told, so that the order they come in does not matter. */
function isAfter(
  one: { readonly recordedAt: string; readonly wasFine: boolean },
  other: { readonly recordedAt: string; readonly wasFine: boolean },
): boolean {
  return one.recordedAt > other.recordedAt || (one.recordedAt === other.recordedAt && !one.wasFine);
}

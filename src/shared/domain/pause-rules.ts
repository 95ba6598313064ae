import { pausedSpans, runningPause } from './health/paused-spans.ts';
import { isLocalDate } from './local-date.ts';
import type { PairingRecord, PairingStep } from './pairing.ts';
import type { Refusal } from './recording-rules.ts';
import { sayDay } from './say-day.ts';

/** What keeps a pause from beginning or ending as it is told, or null; steps of other kinds are none of its business. */
export function refusePause(
  record: PairingRecord,
  { kind, on, value }: Pick<PairingStep, 'kind' | 'on' | 'value'>,
): Refusal | null {
  const spans = pausedSpans(record.steps);
  const running = runningPause(spans);
  if (kind === 'paused') {
    if (running !== null) {
      return { field: 'kind', sentence: `It is paused since ${sayDay(running.from)} already.` };
    }
    const last = spans.at(-1)?.to ?? null;
    if (last !== null && on < last) {
      const sentence = `It was taken up again on ${sayDay(last)}. A new pause cannot begin before that.`;
      return { field: 'on', sentence };
    }
    if (value !== null && (!isLocalDate(value) || value <= on)) {
      return { field: 'value', sentence: 'A pause lasts until a day after it begins. It may stay open.' };
    }
  }
  if (kind === 'resumed') {
    if (running === null) return { field: 'kind', sentence: 'It is not paused.' };
    if (on < running.from) {
      const sentence = `It is paused since ${sayDay(running.from)}. It cannot be taken up again before that.`;
      return { field: 'on', sentence };
    }
  }
  return null;
}

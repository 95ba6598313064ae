import { useRef } from 'react';
import type { PairingId, PersonId } from '../../../shared/domain/ids.ts';
import { addDays, type LocalDate } from '../../../shared/domain/local-date.ts';
import type { ContactOutcome } from '../../../shared/domain/pairing.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { dueTaskOf } from './today-words.ts';

export interface TodayActions {
  /** True when it is being recorded; false where there is nothing to record, or it is under way already. */
  called(row: TodayRow, outcome: ContactOutcome): boolean;
  done(row: TodayRow): boolean;
  putOff(row: TodayRow, until: LocalDate): boolean;
}

/** What a key does with a line. A line that is being written is left alone until Today is drawn anew, so that a quick second press never records twice. */
export function useTodayActions(today: LocalDate): TodayActions {
  const contact = useDeskChange('contact.log');
  const task = useDeskChange('task.done');
  const snooze = useDeskChange('today.snooze');
  const underWay = useRef(new Set<string>());

  const once = (key: string, write: () => Promise<boolean>): boolean => {
    if (underWay.current.has(key)) return false;
    underWay.current.add(key);
    void write().finally(() => underWay.current.delete(key));
    return true;
  };
  return {
    called: ({ key, pairing }, outcome) =>
      pairing !== null &&
      once(key, () => contact.run({ pairingId: pairing.id, side: null, on: today, channel: 'call', outcome })),
    done: (row) => {
      const taskId = dueTaskOf(row);
      const { pairing } = row;
      if (pairing === null || taskId === null) return false;
      return once(row.key, () => task.run({ pairingId: pairing.id, taskId }));
    },
    putOff: ({ key, pairing, nudges }, until) =>
      once(key, () =>
        snooze.run({
          ...(pairing === null ? { personId: key as PersonId } : { pairingId: key as PairingId }),
          rule: nudges[0].rule,
          until,
        }),
      ),
  };
}

/** The two days that need no calendar. */
export const soonerOrLater = (today: LocalDate) => ({ tomorrow: addDays(today, 1), 'next week': addDays(today, 7) });

import { isLocalDate } from '../../../shared/domain/local-date.ts';
import type { Cell } from '../../../shared/domain/roster/sheet.ts';

const dayAndTime =
  /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const timeOnly = /^T?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,]\d+)?)?Z?$/;

/**
 * A cell of ISO text (`t="d"`). The wall-clock time stands as written: a zone is dropped, never applied. On the days
 * before the calendar of sheets starts (1899) only the time is meant. Text of another shape stays text.
 */
export function cellFromIsoText(text: string): Cell {
  const full = dayAndTime.exec(text);
  if (full?.[1] !== undefined && isLocalDate(full[1])) {
    const [, day, hour = '00', minute = '00', second = '00'] = full;
    const time = `${hour}:${minute}:${second}`;
    if (day.startsWith('1899-12-3')) return { time };
    return { date: time === '00:00:00' ? day : `${day}T${time}` };
  }
  const clock = timeOnly.exec(text);
  if (clock) return { time: `${clock[1]}:${clock[2]}:${clock[3] ?? '00'}` };
  return text;
}

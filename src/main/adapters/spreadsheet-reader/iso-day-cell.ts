import { isLocalDate } from '../../../shared/domain/local-date.ts';
import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { clockCell, dayCell } from './clock-cell.ts';

const clock = String.raw`([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d(?:[.,]\d+)?))?`;
const dayAndTime = new RegExp(String.raw`^(\d{4}-\d{2}-\d{2})(?:T${clock}(?:Z|[+-]\d{2}:?\d{2})?)?$`);
const timeOnly = new RegExp(`^T?${clock}Z?$`);

/**
 * A cell of ISO text. The wall-clock time stands as written, rounded to whole seconds: a zone is dropped, never applied.
 * On the days before the calendar of sheets starts (1899) only the time is meant. Text of another shape stays text.
 */
export function cellFromIsoText(text: string): Cell {
  const full = dayAndTime.exec(text);
  if (full?.[1] !== undefined && isLocalDate(full[1])) {
    const [, day, hours, minutes, seconds] = full;
    const sinceMidnight = secondsOf(hours, minutes, seconds);
    if (day.startsWith('1899-12-3')) return clockCell(sinceMidnight);
    return dayCell(Date.parse(`${day}T00:00:00Z`) / 1000 + sinceMidnight);
  }
  const time = timeOnly.exec(text);
  return time ? clockCell(secondsOf(time[1], time[2], time[3])) : text;
}

function secondsOf(hours = '0', minutes = '0', seconds = '0'): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
}

import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { clockCell, secondsPerDay } from './clock-cell.ts';

const duration = /^(-?)P(?:(\d{1,7})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9}(?:[.,]\d+)?)S)?)?$/;

/**
 * A cell for a duration such as 'PT13H45M00S': a time of day, or a span in seconds from one day on and below zero.
 * Seconds are rounded to whole ones. Undefined for text of another shape.
 */
export function cellFromDuration(text: string): Cell | undefined {
  const parts = duration.exec(text);
  if (!parts || text.endsWith('P') || text.endsWith('T')) return undefined;
  const [, sign, days = 0, hours = 0, minutes = 0, seconds = '0'] = parts;
  const total = (Number(days) * 24 + Number(hours)) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  if (sign === '-' && total > 0) return { seconds: -Math.round(total) };
  return total < secondsPerDay ? clockCell(total) : { seconds: Math.round(total) };
}

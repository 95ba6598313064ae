import type { Cell } from '../../../shared/domain/roster/sheet.ts';

export const secondsPerDay = 86_400;
const lastSecond = Date.UTC(9999, 11, 31, 23, 59, 59) / 1000;

/** A time of day, from seconds since midnight rounded to whole ones; it never becomes 24:00. */
export function clockCell(seconds: number): Cell {
  return { time: isoAt(Math.min(Math.round(seconds), secondsPerDay - 1)).slice(11) };
}

/** A day, with its time unless that is midnight, from seconds since 1970-01-01T00:00:00 rounded to whole ones. */
export function dayCell(seconds: number): Cell {
  const iso = isoAt(Math.min(Math.round(seconds), lastSecond));
  return { date: iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso };
}

/** Put together here because toISOString took a twentieth of the time of reading a large roster. */
function isoAt(seconds: number): string {
  const at = new Date(seconds * 1000);
  const day = `${String(at.getUTCFullYear()).padStart(4, '0')}-${twoDigits(at.getUTCMonth() + 1)}-${twoDigits(at.getUTCDate())}`;
  return `${day}T${twoDigits(at.getUTCHours())}:${twoDigits(at.getUTCMinutes())}:${twoDigits(at.getUTCSeconds())}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

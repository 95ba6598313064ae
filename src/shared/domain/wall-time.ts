/**
 * A time on the wall where people meet, as 'HH:MM'. It is text and never an instant: no zone and no change of the clocks can
 * move it, or the day it stands beside. Text order is time order.
 */
export type WallTime = string & { readonly __brand: 'WallTime' };

const shape = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** True for a time a clock can show ('24:00' and '9:30' are none). */
export function isWallTime(text: string): text is WallTime {
  return shape.test(text);
}

/** The text as a time; throws RangeError for anything else. For literals and storage rows. */
export function wallTime(text: string): WallTime {
  if (!isWallTime(text)) throw new RangeError(`not a time of day: ${text}`);
  return text;
}

/** A time as people type it ('9', '9.30', '0930', '2 pm'), or null where it is none. */
export function readWallTime(typed: string): WallTime | null {
  const said = typed.trim().toLowerCase().replaceAll('.', ':').replace(/\s+/gu, '');
  const parts = /^(\d{1,2})(?::?(\d{2}))?(?::00)?(am|pm)?$/u.exec(said) ?? undefined;
  if (parts === undefined) return null;
  const [, hourSaid = '', minutes = '00', half] = parts;
  const hour = Number(hourSaid);
  if (half !== undefined && (hour < 1 || hour > 12)) return null;
  const inDay = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  const time = `${String(inDay).padStart(2, '0')}:${minutes}`;
  return isWallTime(time) ? time : null;
}

/** '14:00 to 15:30', 'from 14:00', or nothing where no time is known. */
export function sayTimes(startsAt: WallTime | null, endsAt: WallTime | null): string {
  if (startsAt === null) return '';
  return endsAt === null ? `from ${startsAt}` : `${startsAt} to ${endsAt}`;
}

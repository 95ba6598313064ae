import { daysBetween, type LocalDate, localDate } from './local-date.ts';

/** What to say of a text that `readTimeZone` does not understand. */
export const notUnderstood =
  'This time zone is not understood. A name such as Europe/Berlin or a difference such as UTC+2 is.';

const regions = ['Africa', 'America', 'Antarctica', 'Asia', 'Atlantic', 'Australia', 'Europe', 'Indian', 'Pacific'];

/** Short names that mean one thing only. Others, such as BST, IST or EST, are used in several parts of the world. */
const shortNames: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  eet: 'Europe/Athens',
  eest: 'Europe/Athens',
  wet: 'Europe/Lisbon',
  west: 'Europe/Lisbon',
};

/**
 * A time zone as it is kept: its name in the world's list ('Europe/Berlin'), also from the city alone, or a difference from
 * UTC ('UTC+05:30', 'UTC'). Null where the text says neither.
 */
export function readTimeZone(said: string): string | null {
  const text = said.trim().replaceAll('\u2212', '-');
  return shortNames[text.toLowerCase()] ?? readOffset(text) ?? readName(text);
}

const offset =
  /^(?:\((?:utc|gmt)\s*([+-]\d{1,2}:\d{2})\).*|(?:utc|gmt)?\s*([+-]?)\s*(\d{1,2})(?::?(\d{2})|([.,]\d{1,2}))?)$/iu;

function readOffset(text: string): string | null {
  const found = offset.exec(text);
  if (found === null) return null;
  const [, inBrackets, sign, hours, minutes = '0', part = '0'] = found;
  if (inBrackets !== undefined) return readOffset(inBrackets);
  const size = Number(hours) * 60 + Number(minutes) + 60 * Number(part.replace(',', '.'));
  const difference = sign === '-' ? -size : size;
  return isOffset(difference) && Number(minutes) < 60 ? writeOffset(difference) : null;
}

/** Clocks somewhere on earth differ from UTC by this many minutes, and by whole quarters of an hour. */
const isOffset = (minutes: number) => minutes >= -12 * 60 && minutes <= 14 * 60 && minutes % 15 === 0;

function writeOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const two = (count: number) => String(count).padStart(2, '0');
  const size = Math.abs(minutes);
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Every listed name by itself and by its city, in small letters: asking for each cell of a column costs nothing then. */
const listed: ReadonlyMap<string, string> = new Map(
  Intl.supportedValuesOf('timeZone')
    .filter((name) => name.includes('/'))
    .flatMap((name) => [name, name.slice(name.lastIndexOf('/') + 1)].map((key) => [key.toLowerCase(), name])),
);

function readName(text: string): string | null {
  const spelt = text.replace(/\s+/gu, '_').toLowerCase();
  const name = listed.get(spelt);
  if (name !== undefined) return name;
  if (!/^\p{L}[\p{L}_/+\d-]*$/u.test(spelt)) return null;
  // Names that have changed are known, but not listed.
  const names = spelt.includes('/') ? [spelt] : regions.map((region) => `${region}/${spelt}`);
  const found = names.find((one) => offsetOfName(one, localDate('2026-01-01')) !== null);
  return found?.toLowerCase().replace(/(?<=^|[/_-])\p{L}/gu, (letter) => letter.toUpperCase()) ?? null;
}

const millisecondsPerDay = 86_400_000;

/** Minutes by which clocks there are ahead of UTC at noon of a day; null for a name this computer does not know. */
function offsetOfName(name: string, day: LocalDate): number | null {
  const noon = (daysBetween(localDate('1970-01-01'), day) + 0.5) * millisecondsPerDay;
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone: name, timeZoneName: 'longOffset' }).formatToParts(noon);
    const said = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    return minutesOf(said.replace('GMT', 'UTC'));
  } catch {
    return null;
  }
}

function minutesOf(written: string): number {
  const [, sign = '+', hours = '0', minutes = '0'] = /^UTC(?:([+-])(\d{2}):(\d{2}))?/u.exec(written) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/**
 * How many minutes the clocks of a zone are ahead of UTC on a day, summer time included, as a look-up that asks for each
 * zone once. Null for no zone, and for one this computer does not know.
 */
export function createOffsets(day: LocalDate): (zone: string | null) => number | null {
  const known = new Map<string, number | null>();
  return (zone) => {
    if (zone === null) return null;
    const before = known.get(zone);
    if (before !== undefined) return before;
    const minutes = zone.startsWith('UTC') ? minutesOf(zone) : offsetOfName(zone, day);
    known.set(zone, minutes);
    return minutes;
  };
}

import { readTimeZone } from '../time-zone.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** A time zone by its name, its city or its difference from UTC. */
export function parseTimeZone(cell: Cell): CellReading<string> {
  const text = cellText(cell);
  const zone = readTimeZone(text);
  return zone === null ? unread('TIME_ZONE_UNREADABLE', text) : read(zone);
}

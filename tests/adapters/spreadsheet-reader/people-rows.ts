import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';

/** The first sheet of the fixtures *-people.*; half a day shown in hours is a span in one format and a time in another. */
export function peopleRows(halfADay: Cell): readonly (readonly Cell[])[] {
  const quarterToTwo = { date: '2024-03-10T13:45:00' };
  const na = { error: '#N/A' };
  const noDivision = { error: '#DIV/0!' };
  return [
    ['Mentoring 2026'],
    [],
    ['Name', 'Joined', 'Seen', 'At', 'Hours', 'Active', 'Share', 'Pay', 'Count', 'Result', 'Note'],
    // biome-ignore format: one person a line
    ['  Zoë 田中 😀 ', { date: '2024-02-29' }, quarterToTwo, { time: '13:45:00' }, { seconds: 108_000 }, true, 0.25, 12.5, 3, 0, 'two\nlines'],
    // biome-ignore format: one person a line
    ['__proto__', { date: '1999-12-31' }, { date: '2024-03-10T23:59:59' }, { time: '00:00:01' }, halfADay, false, 1, -3, 0, false, na],
    ['repeated', null, quarterToTwo, null, null, null, null, 7, 7, 'ab', noDivision],
    ['repeated', null, null, null, null, null, null, 7, 7, 'ab', noDivision],
  ];
}

import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { type AttendanceState, attendanceStates, isOfThePast } from '../../../shared/domain/events/programme-event.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { AttendanceLine } from '../../../shared/ipc/routes/events.ts';
import { Icon } from '../../ui/icon.tsx';
import css from './attendance-grid.module.css';
import { attendanceLabels } from './event-words.ts';
import { type GridPlace, placeAfterKey } from './place-after-key.ts';

interface AttendanceGridProps {
  readonly title: string;
  readonly rows: readonly AttendanceLine[];
  /** While the day lies ahead nobody can have attended or been missed. */
  readonly isAhead: boolean;
  readonly isCalledOff: boolean;
  /** Null takes the person off the list. */
  readonly onMark: (person: PersonId, state: AttendanceState | null) => void;
}

/** People down, how they stand across: the arrows or J and K walk, Space ticks, Delete takes somebody off the list. */
export function AttendanceGrid({ title, rows, isAhead, isCalledOff, onMark }: AttendanceGridProps) {
  const region = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState<GridPlace>({ row: 0, column: 0 });
  const wanted = useRef(false);
  const hadFocus = useRef(false);
  const row = Math.min(active.row, Math.max(0, rows.length - 1));
  useLayoutEffect(() => {
    const cell = region.current?.querySelector<HTMLElement>(`[data-row="${row}"][data-column="${active.column}"]`);
    // Whoever was taken off leaves the focus to the person who took their place.
    const fellOut = hadFocus.current && document.activeElement === document.body;
    if (!(wanted.current || fellOut) || !cell) return;
    wanted.current = false;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest' });
  });
  const canMark = (state: AttendanceState) => !isCalledOff && !(isAhead && isOfThePast(state));
  const mark = (line: AttendanceLine, state: AttendanceState) => {
    if (!canMark(state)) return;
    const next = line.state === state ? 'invited' : state;
    if (next !== line.state) onMark(line.personId, next);
  };
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const line = rows[row];
    const state = attendanceStates[active.column];
    const next = placeAfterKey(event.key, { row, column: active.column }, rows.length, attendanceStates.length);
    if (next !== null) {
      wanted.current = true;
      setActive(next);
    } else if ((event.key === ' ' || event.key === 'Enter') && line && state) mark(line, state);
    else if (event.key === 'Delete' && line) onMark(line.personId, null);
    else return;
    event.preventDefault();
  };
  return (
    <section ref={region} className={css.region} aria-label={`Who is on the list of ${title}`}>
      <table className={css.grid} role="grid" aria-label={`Attendance at ${title}`}>
        <thead>
          <tr>
            <th scope="col">Person</th>
            {attendanceStates.map((state) => (
              <th key={state} scope="col" className={css.state}>
                {attendanceLabels[state]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody onKeyDown={hear}>
          {rows.map((line, at) => (
            <tr key={line.personId}>
              <th scope="row">
                <a href={`#/people/${line.personId}`} tabIndex={-1}>
                  {line.name}
                </a>
                <span className={css.note}>{[...line.parts, line.note].filter((part) => part).join(', ')}</span>
              </th>
              {attendanceStates.map((state, column) => (
                <td
                  key={state}
                  className={`${css.cell} ${css.state}`}
                  data-row={at}
                  data-column={column}
                  tabIndex={at === row && column === active.column ? 0 : -1}
                  aria-label={`${line.name}: ${attendanceLabels[state]}`}
                  aria-selected={line.state === state}
                  aria-disabled={!canMark(state) || undefined}
                  onFocus={() => {
                    hadFocus.current = true;
                    if (at !== row || column !== active.column) setActive({ row: at, column });
                  }}
                  onClick={(event) => {
                    event.currentTarget.focus();
                    mark(line, state);
                  }}
                >
                  {line.state === state ? <Icon name="check" size={16} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

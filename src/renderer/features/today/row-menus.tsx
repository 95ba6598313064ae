import { useMemo, useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { TodayRow } from '../../../shared/ipc/routes/today.ts';
import { goTo } from '../../lib/location.ts';
import { MenuPopover } from '../../ui/menu-popover.tsx';
import { PutOffDialog } from './put-off-dialog.tsx';
import { dueTaskOf, placeOfRow } from './today-words.ts';
import { soonerOrLater } from './use-today-actions.ts';

/** What is open over a line: everything that can be done with it, or for when to put it off. */
export interface OpenMenu {
  readonly kind: 'more' | 'put off';
  readonly row: TodayRow;
}

/** What a key, or the same line of the menu, does. */
export type RowCommand = 'f' | 'w' | 'x' | 'l' | 'c' | 'p' | 'd' | 'h';

interface RowMenusProps {
  readonly open: OpenMenu | null;
  readonly today: LocalDate;
  readonly onOpen: (open: OpenMenu | null) => void;
  readonly onCommand: (command: RowCommand, row: TodayRow) => void;
  readonly onPutOff: (row: TodayRow, until: LocalDate) => void;
}

/** The menus of a line, one of each for all lines. */
export function RowMenus({ open, today, onOpen, onCommand, onPutOff }: RowMenusProps) {
  const [day, setDay] = useState<TodayRow | null>(null);
  const key = open?.row.key ?? null;
  // Looked up when a menu asks: its own effects run before those of the list around it.
  const anchor = useMemo(
    () => ({
      get current() {
        return key === null ? null : document.getElementById(`more-${key}`);
      },
    }),
    [key],
  );
  const row = open?.row ?? null;
  const days = soonerOrLater(today);
  return (
    <>
      <MenuPopover
        label={`What to do: ${row?.names ?? ''}`}
        anchor={anchor}
        isOpen={open?.kind === 'more'}
        onClose={() => onOpen(null)}
        actions={[
          ...(row?.pairing
            ? [
                { id: 'f', label: 'Called, fine', keys: 'F' },
                { id: 'w', label: 'Called, worth another talk', keys: 'W' },
                { id: 'x', label: 'Called, not reached', keys: 'X' },
                { id: 'l', label: 'Log a session', keys: 'L' },
                { id: 'c', label: 'Log a check-in', keys: 'C' },
                { id: 'p', label: 'Plan a next step', keys: 'P' },
              ]
            : []),
          ...(row && dueTaskOf(row) !== null ? [{ id: 'd', label: 'Next step done', keys: 'D' }] : []),
          { id: 'h', label: 'Not today…', keys: 'H' },
          { id: 'open', label: row?.pairing ? 'Open the pairing' : 'Open the person' },
        ]}
        onAction={(id) => {
          if (row === null) return;
          if (id === 'open') goTo(placeOfRow(row));
          else onCommand(id as RowCommand, row);
        }}
      />
      <MenuPopover
        label={`Not today: ${row?.names ?? ''}`}
        anchor={anchor}
        isOpen={open?.kind === 'put off'}
        onClose={() => onOpen(null)}
        actions={[
          { id: 'tomorrow', label: 'Tomorrow', keys: 'T' },
          { id: 'next week', label: 'In a week', keys: 'W' },
          { id: 'day', label: 'On a day…', keys: 'D' },
        ]}
        onAction={(id) => {
          if (row === null) return;
          if (id === 'day') setDay(row);
          else onPutOff(row, days[id as keyof typeof days]);
        }}
      />
      {day ? (
        <PutOffDialog
          names={day.names}
          today={today}
          onClose={() => setDay(null)}
          onPutOff={(until) => {
            setDay(null);
            onPutOff(day, until);
          }}
        />
      ) : null}
    </>
  );
}

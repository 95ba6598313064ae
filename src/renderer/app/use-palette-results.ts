import { useMemo } from 'react';
import { goTo } from '../lib/location.ts';
import { redoChange, undoChange } from '../lib/undo-change.ts';
import { useDeskChange } from '../lib/use-desk-change.ts';
import { useDeskQuery } from '../lib/use-desk-query.ts';
import { lockNow } from './lock-now.ts';
import { findCommands, mergeResults, namedFirst, type PaletteCommand, type PaletteResult } from './palette-results.ts';
import { lowerPlaces, places } from './places.ts';

/** Commands used last, newest first; kept while the window lives. */
const usedLast: string[] = [];

function remember(id: string): void {
  const at = usedLast.indexOf(id);
  if (at >= 0) usedLast.splice(at, 1);
  usedLast.unshift(id);
}

/** Whether notes and concerns are open, and what turns that round. */
export interface NotesSwitch {
  readonly areOpen: boolean;
  readonly onSwitch: () => void;
}

/** What the palette lists for what was typed: at most nine people, pairings, screens and commands. */
export function usePaletteResults(
  typed: string,
  onKeyboardHelp: () => void,
  { areOpen, onSwitch }: NotesSwitch,
): readonly PaletteResult[] {
  const search = typed.trim();
  const look = useDeskChange('settings.update');
  const people = useDeskQuery('people.list', { search, limit: 50 }, { enabled: search !== '', keepLast: true });
  const pairings = useDeskQuery('pairing.list', { search, limit: 50 }, { enabled: search !== '', keepLast: true });

  const commands = useMemo<readonly PaletteCommand[]>(
    () => [
      ...places.map((place) => goCommand(place.path, place.label, place.keys)),
      { id: 'add', label: 'Add a person', also: 'new create', keys: 'n', run: () => goTo('/people?add=yes') },
      {
        id: 'import',
        label: 'Import a spreadsheet',
        also: 'roster spreadsheet excel',
        keys: 'i',
        run: () => goTo('/import'),
      },
      { id: 'undo', label: 'Undo the last change', also: 'take back', keys: 'mod+z', run: () => void undoChange(null) },
      { id: 'redo', label: 'Redo', also: 'again', keys: 'mod+shift+z', run: () => void redoChange() },
      { id: 'lock', label: 'Lock the vault', also: 'close leave', keys: 'mod+l', run: lockNow },
      {
        id: 'notes',
        label: areOpen ? 'Lock notes and concerns' : 'Open notes and concerns',
        also: 'show the window to someone private',
        keys: 'mod+shift+l',
        run: onSwitch,
      },
      { id: 'print', label: 'Print this view', also: 'paper', keys: 'mod+p', run: () => window.print() },
      { id: 'keys', label: 'Show the keys', also: 'keyboard shortcuts help', keys: '?', run: onKeyboardHelp },
      { id: 'dark', label: 'Use the dark look', also: 'theme', run: () => void look.run({ theme: 'dark' }) },
      { id: 'light', label: 'Use the light look', also: 'theme', run: () => void look.run({ theme: 'light' }) },
      ...lowerPlaces.map((place) => goCommand(place.path, place.label, place.keys)),
    ],
    [look.run, onKeyboardHelp, areOpen, onSwitch],
  );

  return mergeResults(
    search === ''
      ? []
      : namedFirst(people.data?.rows ?? [], (row) => row.name, search)
          .slice(0, 6)
          .map(personResult),
    search === ''
      ? []
      : namedFirst(pairings.data?.rows ?? [], (row) => `${row.menteeName} ${row.mentorName}`, search)
          .slice(0, 4)
          .map(pairingResult),
    findCommands(commands, typed, usedLast).map((command) => ({
      ...command,
      kind: 'command' as const,
      run: () => {
        remember(command.id);
        command.run();
      },
    })),
  );
}

function goCommand(path: string, label: string, keys: string): PaletteCommand {
  return { id: `go ${path}`, label: `Go to ${label}`, also: 'open show screen', keys, run: () => goTo(path) };
}

function personResult(row: { id: string; name: string; jobTitle: string | null; department: string | null }) {
  const note = [row.jobTitle, row.department].filter((part) => part !== null).join(', ');
  return {
    id: row.id,
    kind: 'person' as const,
    label: row.name,
    ...(note === '' ? {} : { note }),
    run: () => goTo(`/people/${row.id}`),
  };
}

function pairingResult(row: { id: string; mentorName: string; menteeName: string; stage: { name: string } }) {
  return {
    id: row.id,
    kind: 'pairing' as const,
    label: `${row.menteeName} with ${row.mentorName}`,
    note: row.stage.name,
    run: () => goTo(`/pairings/${row.id}`),
  };
}

import { useState } from 'react';
import { useLocation } from 'wouter';
import { formatDay } from '../lib/format.ts';
import { goTo, useRouteQuery } from '../lib/location.ts';
import { lockNotes } from '../lib/notes-lock.ts';
import { OpenNotesDialog } from '../lib/open-notes-dialog.tsx';
import { redoChange, undoChange } from '../lib/undo-change.ts';
import { useShortcuts } from '../lib/use-shortcuts.ts';
import { KeyboardHelp } from './keyboard-help.tsx';
import { lockNow } from './lock-now.ts';
import { Palette } from './palette.tsx';
import { lowerPlaces, places } from './places.ts';
import { PracticeBar } from './practice-bar.tsx';
import { Screens } from './screens.tsx';
import css from './shell.module.css';
import { Sidebar } from './sidebar.tsx';
import { StatusLine } from './status-line.tsx';
import { useFocusRescue } from './use-focus-rescue.ts';
import { useLook } from './use-look.ts';
import { useStillHere } from './use-still-here.ts';

interface ShellProps {
  readonly open: {
    readonly name: string;
    readonly isPractice: boolean;
    readonly isAuditIntact: boolean;
    readonly areNotesOpen: boolean;
  };
  readonly version: string;
  readonly today: string;
}

/** The frame around every screen while a vault is open. */
export function Shell({ open, version, today }: ShellProps) {
  const [overlay, setOverlay] = useState<'palette' | 'keys' | 'notes' | null>(null);
  const [path] = useLocation();
  useLook();
  useStillHere();
  useFocusRescue(path, useRouteQuery().toString(), overlay, open.areNotesOpen);
  const switchNotes = () => (open.areNotesOpen ? lockNotes() : setOverlay('notes'));

  useShortcuts([
    { keys: 'mod+k', run: () => setOverlay('palette') },
    { keys: '?', run: () => setOverlay('keys') },
    { keys: 'mod+z', run: () => void undoChange(null) },
    { keys: 'mod+shift+z', run: () => void redoChange() },
    { keys: 'mod+l', run: lockNow, inDialogs: true },
    { keys: 'mod+shift+l', run: switchNotes },
    { keys: 'j', run: focusRows },
    { keys: 'k', run: focusRows },
    ...[...places, ...lowerPlaces].map((place) => ({ keys: place.keys, run: () => goTo(place.path) })),
  ]);

  return (
    <div className={css.shell} data-practice={open.isPractice || undefined}>
      <a href="#main" className={css.skip} onClick={skipToMain}>
        Skip to the screen
      </a>
      {open.isPractice ? <PracticeBar /> : null}
      <div className={css.columns}>
        <Sidebar onPalette={() => setOverlay('palette')} />
        <div className={css.side}>
          <main id="main" tabIndex={-1} className={css.main}>
            <p className={css.printed}>
              {open.name}, {formatDay(today)}
            </p>
            <Screens />
          </main>
          <StatusLine {...open} version={version} onNotes={switchNotes} />
        </div>
      </div>
      <Palette
        isOpen={overlay === 'palette'}
        onClose={() => setOverlay(null)}
        onKeyboardHelp={() => setOverlay('keys')}
        notes={{ areOpen: open.areNotesOpen, onSwitch: switchNotes }}
      />
      {overlay === 'notes' ? <OpenNotesDialog onClose={() => setOverlay(null)} /> : null}
      <KeyboardHelp isOpen={overlay === 'keys'} onClose={() => setOverlay(null)} />
    </div>
  );
}

/** The hash is the place in the window, so the jump must not change it. */
function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** J and K begin walking the list of the screen; once a row has the focus, the list hears them itself. */
function focusRows(): void {
  document.querySelector<HTMLElement>('main [data-row][tabindex="0"]')?.focus();
}

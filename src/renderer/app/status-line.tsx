import { keysInWords } from '../lib/keyboard.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { lockNow } from './lock-now.ts';
import css from './status-line.module.css';

interface StatusLineProps {
  readonly name: string;
  readonly isPractice: boolean;
  readonly version: string;
  /** False when somebody changed the record of changes from outside. */
  readonly isAuditIntact: boolean;
  readonly areNotesOpen: boolean;
  /** Locks notes and concerns apart, or opens them again. */
  readonly onNotes: () => void;
}

/** The foot of the window: which vault is open, and the way to close it. */
export function StatusLine({ name, isPractice, version, isAuditIntact, areNotesOpen, onNotes }: StatusLineProps) {
  return (
    <footer className={css.line} data-print="never">
      <span className={css.vault}>
        <Icon name="lock" size={15} />
        {isPractice ? 'Practice vault' : name}
      </span>
      {isAuditIntact ? null : (
        <span className={css.altered}>
          <Icon name="notice" size={15} />
          The history of this vault was altered outside Mentor Desk.
        </span>
      )}
      <span>Offline by design</span>
      <span className={css.version}>Version {version}</span>
      <Button size="small" icon={areNotesOpen ? 'eye' : 'lock'} onPress={onNotes}>
        {areNotesOpen ? 'Lock notes' : 'Open notes'} <Kbd keys={keysInWords('mod+shift+l')} />
      </Button>
      <Button size="small" icon="lock" onPress={lockNow}>
        Lock <Kbd keys={keysInWords('mod+l')} />
      </Button>
    </footer>
  );
}

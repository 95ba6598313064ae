import { KeyboardList } from '../lib/keyboard-list.tsx';
import { Dialog } from '../ui/dialog.tsx';

/** The list of keys over whatever is on the screen. */
export function KeyboardHelp({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog title="Keys" isOpen={isOpen} onClose={onClose} size="wide">
      <p>Keys that are a single letter can be switched off in Settings. They never act while you type.</p>
      <KeyboardList />
    </Dialog>
  );
}

import { useState } from 'react';
import { Autocomplete, Dialog, Input, Menu, MenuItem, Modal, ModalOverlay, SearchField } from 'react-aria-components';
import { keysInWords } from '../lib/keyboard.ts';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import css from './palette.module.css';
import { type NotesSwitch, usePaletteResults } from './use-palette-results.ts';

interface PaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onKeyboardHelp: () => void;
  readonly notes: NotesSwitch;
}

/** One line to find anyone or do anything; it shows the shortcut of each command beside it. */
export function Palette({ isOpen, onClose, onKeyboardHelp, notes }: PaletteProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
      className={css.overlay ?? ''}
    >
      <Modal className={css.modal ?? ''}>
        <Dialog aria-label="Search or run a command" className={css.dialog ?? ''}>
          {/* The search line would spend the first Esc on emptying itself. */}
          <div onKeyDownCapture={(event) => event.key === 'Escape' && onClose()}>
            <PaletteBody onClose={onClose} onKeyboardHelp={onKeyboardHelp} notes={notes} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

const icons = { person: 'people', pairing: 'link', command: 'arrow' } as const;

function PaletteBody({ onClose, onKeyboardHelp, notes }: Omit<PaletteProps, 'isOpen'>) {
  const [typed, setTyped] = useState('');
  const results = usePaletteResults(typed, onKeyboardHelp, notes);
  return (
    <Autocomplete inputValue={typed} onInputChange={setTyped}>
      <SearchField aria-label="Search or run a command" autoFocus className={css.field ?? ''}>
        <Icon name="search" />
        <Input className={css.input ?? ''} placeholder="A name, a screen, or what you want to do" />
      </SearchField>
      <Menu
        aria-label="Found"
        className={css.results ?? ''}
        items={results}
        dependencies={[results]}
        renderEmptyState={() => <p className={css.nothing}>Nothing of that name.</p>}
        onAction={(key) => {
          const result = results.find((one) => one.id === key);
          onClose();
          result?.run();
        }}
      >
        {(result) => (
          <MenuItem id={result.id} textValue={result.label} className={css.result ?? ''}>
            <Icon name={icons[result.kind]} size={16} />
            <span className={css.words}>
              {result.label}
              {result.note ? <span className={css.note}> {result.note}</span> : null}
            </span>
            {result.keys ? <Kbd keys={keysInWords(result.keys)} /> : null}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

import type { RefObject } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import css from './field.module.css';
import { Kbd } from './kbd.tsx';
import type { MenuAction } from './menu-action.ts';
import { actionOfKey } from './menu-key.ts';

interface MenuPopoverProps {
  readonly label: string;
  /** Where the menu hangs; read when it opens. */
  readonly anchor: RefObject<Element | null>;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly actions: readonly MenuAction[];
  readonly onAction: (id: string) => void;
}

/** One menu shared by many buttons, so that a long list does not carry a menu in every row. */
export function MenuPopover({ label, anchor, isOpen, onClose, actions, onAction }: MenuPopoverProps) {
  const act = (id: string) => {
    onClose();
    onAction(id);
  };
  return (
    <Popover
      triggerRef={anchor}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      placement="bottom end"
      className={css.popover ?? ''}
      aria-label={label}
    >
      <div
        ref={focusFirstLine}
        onKeyDownCapture={(event) => {
          const id = actionOfKey(event, actions);
          if (id === null) return;
          event.preventDefault();
          event.stopPropagation();
          act(id);
        }}
      >
        <Menu
          aria-label={label}
          autoFocus="first"
          className={css.list ?? ''}
          items={actions}
          onAction={(key) => act(String(key))}
        >
          {(action) => (
            <MenuItem id={action.id} textValue={action.label} className={css.option ?? ''}>
              <span className={css.bare}>{action.label}</span>
              {action.keys ? <Kbd keys={action.keys} /> : null}
            </MenuItem>
          )}
        </Menu>
      </div>
    </Popover>
  );
}

/** The first line can be taken at once; the menu itself would swallow the first press. */
function focusFirstLine(lines: HTMLElement | null): void {
  requestAnimationFrame(() => lines?.querySelector<HTMLElement>('[role=menuitem]')?.focus());
}

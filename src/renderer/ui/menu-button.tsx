import { type ReactNode, useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import button from './button.module.css';
import css from './field.module.css';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';
import type { MenuAction } from './menu-action.ts';
import { actionOfKey } from './menu-key.ts';

interface MenuButtonProps {
  readonly children?: ReactNode;
  readonly label?: string;
  readonly icon?: IconName;
  readonly size?: 'normal' | 'small';
  readonly actions: readonly MenuAction[];
  readonly onAction: (id: string) => void;
}

/** A button that opens a short list of things to do. */
export function MenuButton(props: MenuButtonProps) {
  const { children, label, icon, size = 'normal', actions, onAction } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <MenuTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <AriaButton
        className={button.button ?? ''}
        data-variant="quiet"
        data-size={size}
        data-bare={children === undefined || undefined}
        {...(label === undefined ? {} : { 'aria-label': label })}
      >
        {icon ? <Icon name={icon} size={16} /> : null}
        {children}
        {children === undefined ? null : <Icon name="down" size={15} />}
      </AriaButton>
      <Popover className={css.popover ?? ''} placement="bottom end">
        <div
          onKeyDownCapture={(event) => {
            const id = actionOfKey(event, actions);
            if (id === null) return;
            event.preventDefault();
            event.stopPropagation();
            setOpen(false);
            onAction(id);
          }}
        >
          <Menu className={css.list ?? ''} onAction={(key) => onAction(String(key))} items={actions}>
            {(action) => (
              <MenuItem
                id={action.id}
                textValue={action.label}
                isDisabled={action.isDisabled ?? false}
                className={css.option ?? ''}
              >
                <span className={css.bare}>{action.label}</span>
                {action.keys ? <Kbd keys={action.keys} /> : null}
              </MenuItem>
            )}
          </Menu>
        </div>
      </Popover>
    </MenuTrigger>
  );
}

import type { ReactNode } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import button from './button.module.css';
import css from './field.module.css';
import { Icon, type IconName } from './icon.tsx';
import { Kbd } from './kbd.tsx';

export interface MenuAction {
  readonly id: string;
  readonly label: string;
  readonly keys?: string;
  readonly isDisabled?: boolean;
}

interface MenuButtonProps {
  readonly children?: ReactNode;
  readonly label?: string;
  readonly icon?: IconName;
  readonly size?: 'normal' | 'small';
  readonly actions: readonly MenuAction[];
  readonly onAction: (id: string) => void;
  readonly isOpen?: boolean;
  readonly onOpenChange?: (isOpen: boolean) => void;
}

/** A button that opens a short list of things to do. */
export function MenuButton(props: MenuButtonProps) {
  const { children, label, icon, size = 'normal', actions, onAction, isOpen, onOpenChange } = props;
  return (
    <MenuTrigger
      {...(isOpen === undefined ? {} : { isOpen })}
      {...(onOpenChange === undefined ? {} : { onOpenChange })}
    >
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
      </Popover>
    </MenuTrigger>
  );
}

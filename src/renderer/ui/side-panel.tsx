import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from './button.tsx';
import css from './side-panel.module.css';

interface SidePanelProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}

/** A look at one thing beside the list it stands in; the focus stays in the list and Esc closes the panel. */
export function SidePanel({ title, onClose, children, actions }: SidePanelProps) {
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      close.current();
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
  return (
    <aside className={css.panel} aria-labelledby={id} data-print="never">
      <div className={css.head}>
        <h2 id={id} className={css.title}>
          {title}
        </h2>
        <Button icon="close" label="Close this panel" size="small" onPress={onClose} />
      </div>
      {children}
      {actions ? <div className={css.actions}>{actions}</div> : null}
    </aside>
  );
}

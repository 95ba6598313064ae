import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';
import css from './dialog.module.css';
import { focusFirstProblem } from './focus-first-problem.ts';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the foot; a submit button belongs with `onSubmit`. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide';
  /** Makes the dialog a form; Enter in a line and Ctrl+Enter anywhere in the dialog send it. */
  readonly onSubmit?: () => void;
  /** False where leaving by a click outside would lose something. */
  readonly isDismissable?: boolean;
}

/** A modal with a title; focus is kept in it, Esc leaves it, and focus goes back where it came from. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'normal', onSubmit, isDismissable = true } = props;
  const frame = useRef<HTMLDivElement>(null);
  const latestSubmit = useRef(onSubmit);
  latestSubmit.current = onSubmit;

  const send = () => {
    latestSubmit.current?.();
    focusFirstProblem(frame.current);
  };
  const hear = (event: KeyboardEvent) => {
    if (!onSubmit || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    // A number field keeps what was typed only when it is left: so it is, and what is sent is drawn anew first.
    const typedIn = document.activeElement;
    if (typedIn instanceof HTMLElement && frame.current?.contains(typedIn)) {
      flushSync(() => typedIn.blur());
      typedIn.focus({ preventScroll: true });
    }
    send();
  };
  const foot = footer ? <div className={css.footer}>{footer}</div> : null;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={isDismissable}
      className={css.overlay ?? ''}
    >
      <Modal className={css.modal ?? ''} data-size={size}>
        <div ref={frame} className={css.frame} onKeyDownCapture={hear}>
          <AriaDialog className={css.dialog ?? ''}>
            <div className={css.head}>
              <Heading slot="title" level={2} className={css.title ?? ''}>
                {title}
              </Heading>
              <Button icon="close" label="Close" size="small" onPress={onClose} />
            </div>
            {onSubmit ? (
              <form
                className={css.form}
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  send();
                }}
              >
                <div className={css.body}>{children}</div>
                {foot}
              </form>
            ) : (
              <>
                {/* Without fields the text itself has to be reachable, to scroll it by keyboard. */}
                <section className={css.body} aria-label={title} tabIndex={0}>
                  {children}
                </section>
                {foot}
              </>
            )}
          </AriaDialog>
        </div>
      </Modal>
    </ModalOverlay>
  );
}

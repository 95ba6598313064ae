import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { flushSync } from 'react-dom';
import { Button } from './button.tsx';
import css from './dialog.module.css';
import { DiscardQuestion } from './discard-question.tsx';
import { focusFirstProblem } from './focus-first-problem.ts';
import { useTypedContent } from './use-typed-content.ts';

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

/**
 * A modal with a title; focus is kept in it, Esc leaves it, and focus goes back where it came from. A form that was filled
 * in is left only after a question, unless it is left by its own Cancel.
 */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'normal', onSubmit, isDismissable = true } = props;
  const { ref, frame, isChanged } = useTypedContent();
  const [isAsking, setAsking] = useState(false);
  const latestSubmit = useRef(onSubmit);
  latestSubmit.current = onSubmit;

  const send = () => {
    latestSubmit.current?.();
    focusFirstProblem(frame());
  };
  const hear = (event: KeyboardEvent) => {
    if (!onSubmit || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // What is asked over the form is no part of it, though its keys pass through here as well.
    if (!(event.target instanceof Node) || frame()?.contains(event.target) !== true) return;
    event.preventDefault();
    event.stopPropagation();
    // A number field keeps what was typed only when it is left: so it is, and what is sent is drawn anew first.
    const typedIn = document.activeElement;
    if (typedIn instanceof HTMLElement && frame()?.contains(typedIn)) {
      flushSync(() => typedIn.blur());
      typedIn.focus({ preventScroll: true });
    }
    send();
  };
  const leave = () => {
    if (onSubmit && isChanged()) setAsking(true);
    else onClose();
  };
  const foot = footer ? <div className={css.footer}>{footer}</div> : null;
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) leave();
      }}
      isDismissable={isDismissable}
      className={css.overlay ?? ''}
      data-print="never"
    >
      <Modal className={css.modal ?? ''} data-size={size}>
        <div ref={ref} className={css.frame} onKeyDownCapture={hear}>
          <AriaDialog className={css.dialog ?? ''}>
            <div className={css.head}>
              <Heading slot="title" level={2} className={css.title ?? ''}>
                {title}
              </Heading>
              <Button icon="close" label="Close" size="small" onPress={leave} />
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
        <DiscardQuestion
          isOpen={isAsking}
          onKeep={() => setAsking(false)}
          onDiscard={() => {
            setAsking(false);
            onClose();
          }}
        />
      </Modal>
    </ModalOverlay>
  );
}

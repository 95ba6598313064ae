import { type ReactNode, useId } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import css from './dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at the foot; a submit button belongs with `onSubmit`. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'normal' | 'wide';
  /** Makes the dialog a form; Enter in a line and Ctrl+Enter anywhere send it. */
  readonly onSubmit?: () => void;
  /** False where leaving by a click outside would lose something. */
  readonly isDismissable?: boolean;
}

/** A modal with a title; focus is kept in it, Esc leaves it, and focus goes back where it came from. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, footer, size = 'normal', onSubmit, isDismissable = true } = props;
  const formId = useId();
  const body = (
    <>
      <div className={css.body}>{children}</div>
      {footer ? <div className={css.footer}>{footer}</div> : null}
    </>
  );
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
        <AriaDialog className={css.dialog ?? ''}>
          <div className={css.head}>
            <Heading slot="title" level={2} className={css.title ?? ''}>
              {title}
            </Heading>
            <Button icon="close" label="Close" size="small" onPress={onClose} />
          </div>
          {onSubmit ? (
            <form
              id={formId}
              className={css.form}
              noValidate
              onSubmit={(event) => {
                event.preventDefault();
                onSubmit();
              }}
              onKeyDownCapture={(event) => {
                if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
                event.preventDefault();
                event.stopPropagation();
                onSubmit();
              }}
            >
              {body}
            </form>
          ) : (
            body
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

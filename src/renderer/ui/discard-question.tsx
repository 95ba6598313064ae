import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from './button.tsx';
import css from './dialog.module.css';

interface DiscardQuestionProps {
  readonly isOpen: boolean;
  readonly onKeep: () => void;
  readonly onDiscard: () => void;
}

/** Asks before a form is left that holds something; Esc goes back to it. */
export function DiscardQuestion({ isOpen, onKeep, onDiscard }: DiscardQuestionProps) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onKeep();
      }}
      className={css.overlay ?? ''}
    >
      <Modal className={css.modal ?? ''} data-size="small">
        <Dialog className={css.dialog ?? ''} role="alertdialog">
          <div className={css.body}>
            <Heading slot="title" level={2} className={css.title ?? ''}>
              Discard what you filled in?
            </Heading>
            <p>It has not been saved yet.</p>
          </div>
          <div className={css.footer}>
            <Button onPress={onDiscard}>Discard</Button>
            <Button variant="primary" autoFocus onPress={onKeep}>
              Keep writing
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

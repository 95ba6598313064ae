import type { ReactNode } from 'react';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { namesOf } from './pairing-words.ts';
import css from './pairings.module.css';

/** What every dialog about a pairing is handed. */
export interface PairingDialogProps {
  readonly page: PairingPage;
  readonly onClose: () => void;
}

interface TaskDialogProps extends PairingDialogProps {
  readonly title: string;
  readonly submitLabel: string;
  readonly onSubmit: () => void;
  readonly change: {
    readonly isPending: boolean;
    readonly problem: string | null;
    readonly fields: Readonly<Record<string, string>>;
  };
  /** The fields this form shows; a refusal of any other is told at the top. */
  readonly shows: readonly string[];
  readonly children: ReactNode;
}

/** A form about one pairing: its names under the title, a refusal at the top, one button that keeps it. */
export function TaskDialog(props: TaskDialogProps) {
  const { page, onClose, title, submitLabel, onSubmit, change, shows, children } = props;
  const isShownBelow = Object.keys(change.fields).some((field) => shows.includes(field));
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      onSubmit={onSubmit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            {submitLabel}
          </Button>
        </>
      }
    >
      <p className={css.subject}>{namesOf(page.row)}</p>
      {change.problem && !isShownBelow ? <Notice tone="problem">{change.problem}</Notice> : null}
      {children}
    </Dialog>
  );
}

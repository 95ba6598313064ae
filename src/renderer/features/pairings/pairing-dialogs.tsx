import type { PairingId } from '../../../shared/domain/ids.ts';
import type { RecordableStep } from '../../../shared/domain/pairing.ts';
import type { Role } from '../../../shared/domain/person.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { ClosePairingDialog } from './close-pairing-dialog.tsx';
import { CorrectEntryDialog } from './correct-entry-dialog.tsx';
import { ExitAnswersDialog } from './exit-answers-dialog.tsx';
import { InvitationDialog } from './invitation-dialog.tsx';
import { LogCheckInDialog } from './log-check-in-dialog.tsx';
import { LogSessionDialog } from './log-session-dialog.tsx';
import { MoveStageDialog } from './move-stage-dialog.tsx';
import { PlanTaskDialog } from './plan-task-dialog.tsx';
import { RecordStepDialog } from './record-step-dialog.tsx';
import { WaiveConflictDialog } from './waive-conflict-dialog.tsx';

/** Something to do with one pairing, from wherever it stands. */
export interface PairingTask {
  readonly kind:
    | 'session'
    | 'check-in'
    | 'move'
    | 'step'
    | 'close'
    | 'exit'
    | 'correct'
    | 'waive'
    | 'invitation'
    | 'plan';
  readonly id: PairingId;
  /** With 'step': the one to open on. */
  readonly step?: RecordableStep;
  /** With 'step' and 'exit': whose. */
  readonly side?: Role;
  /** With 'correct': the entry to put right; null is one that was forgotten. */
  readonly entry?: string | null;
}

const dialogs = {
  session: LogSessionDialog,
  'check-in': LogCheckInDialog,
  move: MoveStageDialog,
  step: RecordStepDialog,
  close: ClosePairingDialog,
  exit: ExitAnswersDialog,
  correct: CorrectEntryDialog,
  waive: WaiveConflictDialog,
  invitation: InvitationDialog,
  plan: PlanTaskDialog,
} as const;

interface PairingDialogsProps {
  readonly task: PairingTask | null;
  readonly onClose: () => void;
}

/** The dialog of the task at hand; each opens afresh with the pairing as it stands now. */
export function PairingDialogs({ task, onClose }: PairingDialogsProps) {
  const id = task?.id ?? null;
  const page = useDeskQuery('pairing.get', { id: id as PairingId }, { enabled: id !== null }).data;
  if (task === null || page === undefined || page.row.id !== task.id) return null;
  const TaskDialog = dialogs[task.kind];
  return (
    <TaskDialog
      key={`${task.kind} ${task.id} ${task.step ?? ''} ${task.side ?? ''} ${task.entry ?? ''}`}
      page={page}
      onClose={onClose}
      step={task.step}
      side={task.side}
      entry={task.entry ?? null}
    />
  );
}

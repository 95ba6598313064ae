import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import type { StagePlan } from '../../../shared/ipc/routes/stages.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';

interface SwitchModelDialogProps {
  readonly programme: ProgrammeOverview;
  readonly plan: StagePlan;
  readonly onClose: () => void;
}

const titles = { 'five-stage': 'Go by the five stages', 'four-phase': 'Go by the four phases' } as const;

/** Where everybody would stand under the other model, before it is switched. */
export function SwitchModelDialog({ programme, plan, onClose }: SwitchModelDialogProps) {
  const change = useDeskChange('stage.switch', { refusal: 'form', onDone: onClose });
  const { model, moves } = plan.other;
  return (
    <Dialog
      title={titles[model]}
      isOpen
      onClose={onClose}
      size="wide"
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button
            variant="primary"
            isPending={change.isPending}
            onPress={() => void change.run({ programmeId: programme.id, model })}
          >
            Switch
          </Button>
        </>
      }
    >
      {change.problem ? <Notice tone="problem">{change.problem}</Notice> : null}
      <p>
        Every pairing of “{programme.name}” goes on where it stands, in the stage of the same kind. What was recorded
        stays as it was said, and switching back gives exactly what is here now. Pairings that have ended are counted
        along.
      </p>
      <DataTable
        label="Where pairings will stand"
        columns={[
          { id: 'from', header: 'Now in', isRowHeader: true, cell: (move) => move.from },
          { id: 'to', header: 'Then in', cell: (move) => move.to },
          { id: 'n', header: 'Pairings', align: 'end', cell: (move) => move.n },
        ]}
        rows={moves}
        rowKey={(move) => move.from}
        emptySentence="No stage is in use."
      />
    </Dialog>
  );
}

import { useState } from 'react';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import type { StagePlan } from '../../../shared/ipc/routes/stages.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import css from './programme.module.css';
import { StageFields } from './stage-fields.tsx';
import { draftsOf, inModelWords, moved, type StageDraft, stagesOf, withOneMore } from './stage-form.ts';

interface EditStagesDialogProps {
  readonly programme: ProgrammeOverview;
  readonly plan: StagePlan;
  readonly onClose: () => void;
}

/** The stages of a programme: their names, kinds, order, shares and tasks. */
export function EditStagesDialog({ programme, plan, onClose }: EditStagesDialogProps) {
  const [drafts, setDrafts] = useState(() => draftsOf(plan));
  const [added, setAdded] = useState(0);
  const change = useDeskChange('stage.save', { refusal: 'form', onDone: onClose });
  const put = (at: number, next: Partial<StageDraft>) =>
    setDrafts((before) => before.map((draft, place) => (place === at ? { ...draft, ...next } : draft)));
  const isShownBelow = Object.keys(change.fields).some((field) => field.startsWith('stages.'));
  return (
    <Dialog
      title="Edit stages"
      isOpen
      onClose={onClose}
      onSubmit={() => void change.run({ programmeId: programme.id, stages: stagesOf(drafts) })}
      size="wide"
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={change.isPending}>
            Keep these stages
          </Button>
        </>
      }
    >
      {change.problem && !isShownBelow ? <Notice tone="problem">{change.problem}</Notice> : null}
      <p className={css.quiet}>
        The kind of a stage says by which rule its health is read. A stage taken out is laid aside: what was recorded in
        it stays, and its pairings go on in another of its kind.
      </p>
      {drafts.map((draft, at) => (
        <StageFields
          key={draft.key}
          draft={draft}
          number={at + 1}
          plannedLengthDays={programme.plannedLengthDays}
          problemAt={(field) => change.fields[`stages.${at}.${field}`]}
          problems={change.fields}
          onChange={(next) => put(at, next)}
          onUp={at === 0 ? null : () => setDrafts(moved(drafts, at, -1))}
          onDown={at === drafts.length - 1 ? null : () => setDrafts(moved(drafts, at, 1))}
          onTakeOut={drafts.length === 1 ? null : () => setDrafts(drafts.toSpliced(at, 1))}
        />
      ))}
      <span className={css.buttons}>
        <Button
          icon="plus"
          onPress={() => {
            setDrafts(withOneMore(drafts, `new ${added}`));
            setAdded(added + 1);
          }}
        >
          Add a stage
        </Button>
        <Button icon="undo" onPress={() => setDrafts(inModelWords(drafts, plan.model))}>
          Use the model’s own wording
        </Button>
      </span>
    </Dialog>
  );
}

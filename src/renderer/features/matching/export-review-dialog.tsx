import { useState } from 'react';
import type { MatchRunId } from '../../../shared/domain/ids.ts';
import { request } from '../../lib/request.ts';
import { saveAndSay } from '../../lib/save-and-say.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useAmongPeers } from './among-peers.ts';

interface Props {
  readonly runId: MatchRunId;
  readonly onClose: () => void;
}

/** Says what leaves this computer before it does, and for whom. */
export function ExportReviewDialog({ runId, onClose }: Props) {
  const arePeers = useAmongPeers();
  const [forWhom, setForWhom] = useState('');
  const [withPoints, setWithPoints] = useState(false);
  const [isSaving, setSaving] = useState(false);
  const save = async () => {
    if (isSaving) return;
    setSaving(true);
    const words = forWhom.trim();
    await saveAndSay('The file for review is', () =>
      request('matching.exportReview', { runId, forWhom: words === '' ? null : words, withPoints }),
    );
    onClose();
  };
  return (
    <Dialog
      title="Export these proposals for review"
      isOpen
      onClose={onClose}
      onSubmit={() => void save()}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" icon="download" isPending={isSaving}>
            Save the file…
          </Button>
        </>
      }
    >
      <p>
        A spreadsheet with a row for each proposal: who with whom, the {arePeers ? 'partner' : 'mentor'}'s job and
        department, how well the two fit in a word, why, and room to answer yes, no or discuss. It also has those who
        still wait, and what its readers have to know.
      </p>
      <p>It names people and says things about them. Give it only to those who review the proposals with you.</p>
      <TextField
        label="Who will review them?"
        description="Said in the file, so that nobody passes it on by mistake. It may stay empty."
        value={forWhom}
        onChange={setForWhom}
        maxLength={120}
        autoFocus
      />
      <Checkbox isSelected={withPoints} onChange={setWithPoints}>
        With the points behind the fit
      </Checkbox>
    </Dialog>
  );
}

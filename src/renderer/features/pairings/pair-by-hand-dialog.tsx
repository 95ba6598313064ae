import { useState } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { purposes } from '../../../shared/domain/pairing.ts';
import { sentenceCase } from '../../lib/format.ts';
import type { CohortChoice } from '../../lib/open-cohorts.ts';
import { type ChosenPerson, PersonChoice } from '../../lib/person-choice.tsx';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { findInCohort } from './find-in-cohort.ts';

interface PairByHandDialogProps {
  readonly cohorts: readonly CohortChoice[];
  readonly onClose: () => void;
}

const notSaid = 'not said';

/** Pairs two people the coordinator has in mind, under the same rules as the proposals. */
export function PairByHandDialog({ cohorts, onClose }: PairByHandDialogProps) {
  const [cohortId, setCohort] = useState<CohortId | null>(cohorts[0]?.id ?? null);
  const [mentee, setMentee] = useState<ChosenPerson | null>(null);
  const [mentor, setMentor] = useState<ChosenPerson | null>(null);
  const [purpose, setPurpose] = useState<string>(notSaid);
  const [wasSent, setSent] = useState(false);
  const pair = useDeskChange('pairing.create', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    if (cohortId === null || mentee === null || mentor === null) return;
    const asked = { cohortId, menteeId: mentee.id, mentorId: mentor.id };
    void pair.run({ ...asked, purpose: purpose === notSaid ? null : purpose });
  };
  return (
    <Dialog
      title="Pair two people"
      isOpen
      onClose={onClose}
      onSubmit={submit}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={pair.isPending}>
            Pair these two
          </Button>
        </>
      }
    >
      {pair.problem ? <Notice tone="problem">{pair.problem}</Notice> : null}
      {cohorts.length > 1 ? (
        <Select
          label="Cohort"
          options={cohorts}
          value={cohortId}
          onChange={(id) => {
            setCohort(id);
            setMentee(null);
            setMentor(null);
          }}
        />
      ) : null}
      {cohortId === null ? null : (
        <>
          <PersonChoice
            key={`mentee ${cohortId}`}
            label="Mentee"
            search={(text) => findInCohort(cohortId, 'mentee', text)}
            nothingFound="Nobody of that name is waiting for a mentor in this cohort."
            chosen={mentee}
            onChoose={setMentee}
            error={wasSent && mentee === null ? 'Choose somebody first.' : undefined}
            autoFocus
          />
          <PersonChoice
            key={`mentor ${cohortId}`}
            label="Mentor"
            search={(text) => findInCohort(cohortId, 'mentor', text)}
            nothingFound="No mentor of that name has room in this cohort."
            chosen={mentor}
            onChoose={setMentor}
            error={wasSent && mentor === null ? 'Choose somebody first.' : undefined}
          />
        </>
      )}
      <Select
        label="What it is for"
        value={purpose}
        onChange={setPurpose}
        options={[
          { id: notSaid, label: 'Not said' },
          ...purposes.map((one) => ({ id: one as string, label: sentenceCase(one) })),
        ]}
      />
      <p>It begins in the first stage. Nothing is agreed until both sides have said yes.</p>
    </Dialog>
  );
}

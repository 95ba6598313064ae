import { useState } from 'react';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { type SelfCheckAnswer, selfCheckQuestions, selfCheckScale } from '../../../shared/domain/self-check.ts';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { RadioGroup } from '../../ui/radio-group.tsx';

interface SelfCheckDialogProps {
  readonly page: PersonPage;
  readonly onClose: () => void;
}

type Choice = '1' | '2' | '3' | '4';
const answers: Readonly<Record<Choice, SelfCheckAnswer>> = { '1': 1, '2': 2, '3': 3, '4': 4 };
const options = (['1', '2', '3', '4'] as const).map((id, at) => ({
  id,
  label: sentenceCase(selfCheckScale[at] ?? ''),
}));

/** What a mentor answered about themselves, typed from their form. */
export function SelfCheckDialog({ page, onClose }: SelfCheckDialogProps) {
  const today = useToday();
  const [takenOn, setTakenOn] = useState<string | null>(today);
  const [chosen, setChosen] = useState<Readonly<Record<number, Choice>>>({});
  const [wasSent, setSent] = useState(false);
  const record = useDeskChange('selfCheck.record', { refusal: 'form', onDone: onClose });
  const submit = () => {
    setSent(true);
    const all = selfCheckQuestions.flatMap((_, at) => {
      const choice = chosen[at];
      return choice === undefined ? [] : [answers[choice]];
    });
    if (takenOn === null || all.length < selfCheckQuestions.length) return;
    void record.run({ personId: page.person.id, takenOn: takenOn as LocalDate, answers: all });
  };
  return (
    <Dialog
      title={`How ${page.name} sees it`}
      isOpen
      onClose={onClose}
      onSubmit={submit}
      isDismissable={false}
      footer={
        <>
          <Button onPress={onClose}>Cancel</Button>
          <Button type="submit" variant="primary" isPending={record.isPending}>
            Note these answers
          </Button>
        </>
      }
    >
      {record.problem && record.fields['takenOn'] === undefined ? (
        <Notice tone="problem">{record.problem}</Notice>
      ) : null}
      <DayField
        label="Answered on"
        isRequired
        value={takenOn}
        onChange={setTakenOn}
        max={today}
        error={wasSent && takenOn === null ? 'A whole date, please.' : record.fields['takenOn']}
        autoFocus
      />
      {selfCheckQuestions.map(({ question }, at) => (
        <RadioGroup
          key={question}
          label={question}
          orientation="horizontal"
          isRequired
          value={chosen[at] ?? null}
          onChange={(choice) => setChosen((before) => ({ ...before, [at]: choice }))}
          options={options}
          error={wasSent && chosen[at] === undefined ? 'Choose what comes nearest.' : undefined}
        />
      ))}
    </Dialog>
  );
}

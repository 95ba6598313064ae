import type { Person } from '../../../shared/domain/person.ts';
import { personFieldLabels as labels } from '../../../shared/domain/person-field-labels.ts';
import { Card } from '../../ui/card.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { DayField } from '../../ui/day-field.tsx';
import { Facts } from '../../ui/facts.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { showToast } from '../../ui/toast.tsx';
import css from './people.module.css';
import { listHint, wordsFromText } from './people-words.ts';
import { usePersonEdit } from './use-person-edit.ts';

type ListField = 'skillsOffered' | 'skillsWanted' | 'goals';
type CountField = 'mentorCapacity' | 'menteeNeed' | 'rhythmDays';

/** What somebody gives and looks for, and whether they are ready. */
export function PersonMentoring({ person }: { readonly person: Person }) {
  const { edit } = usePersonEdit(person.id);
  const tell = (answer: Promise<string | null>) =>
    void answer.then((problem) => {
      if (problem) showToast({ sentence: problem, tone: 'problem' });
    });
  const list = (name: ListField) => ({
    label: labels[name],
    value: (
      <InlineText
        label={labels[name]}
        value={person[name].join(', ')}
        emptyText="Nothing recorded"
        hint={listHint(name)}
        onCommit={(text) => edit({ [name]: wordsFromText(text) })}
      />
    ),
  });
  const count = (name: CountField, empty: 0 | null) => ({
    label: labels[name],
    value: (
      <InlineText
        label={labels[name]}
        value={person[name] === null ? '' : String(person[name])}
        inputMode="numeric"
        onCommit={(text) => {
          if (text === '') return edit({ [name]: empty });
          const number = Number(text);
          return Number.isInteger(number) ? edit({ [name]: number }) : Promise.resolve('A whole number, please.');
        }}
      />
    ),
  });
  return (
    <Card title="Mentoring">
      <Facts
        facts={[
          list('skillsOffered'),
          list('skillsWanted'),
          list('goals'),
          count('mentorCapacity', 0),
          count('menteeNeed', 0),
          count('rhythmDays', null),
        ]}
      />
      <Checkbox isSelected={person.paused} onChange={(paused) => tell(edit({ paused }))}>
        {labels.paused}
      </Checkbox>
      <div className={css.pair}>
        <DayField
          label={labels.trainedOn}
          value={person.trainedOn}
          onChange={(trainedOn) => tell(edit({ trainedOn: trainedOn as Person['trainedOn'] }))}
        />
        <DayField
          label={labels.leftOn}
          value={person.leftOn}
          onChange={(leftOn) => tell(edit({ leftOn: leftOn as Person['leftOn'] }))}
        />
      </div>
    </Card>
  );
}

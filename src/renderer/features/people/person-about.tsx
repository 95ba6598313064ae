import type { Person } from '../../../shared/domain/person.ts';
import { personFieldLabels as labels } from '../../../shared/domain/person-field-labels.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';
import { KnownAlready } from './known-already.tsx';
import { careerLevelOptions, listHint, timeZoneHint, wordsFromText } from './people-words.ts';
import { usePersonEdit } from './use-person-edit.ts';

type LineField = 'email' | 'externalId' | 'jobTitle' | 'jobFunction' | 'department' | 'location' | 'timeZone';

/** Who somebody is and where they stand in the organisation. */
export function PersonAbout({ person }: { readonly person: Person }) {
  const { edit, question } = usePersonEdit(person.id);
  const line = (name: LineField, hint?: string) => ({
    label: labels[name],
    value: (
      <InlineText
        label={labels[name]}
        value={person[name] ?? ''}
        {...(hint === undefined ? {} : { hint })}
        onCommit={(text) => edit({ [name]: text === '' ? null : text })}
      />
    ),
  });
  return (
    <Card title="About">
      <Facts
        facts={[
          {
            label: labels.givenName,
            value: (
              <InlineText
                label={labels.givenName}
                value={person.givenName}
                onCommit={(givenName) => edit({ givenName })}
              />
            ),
          },
          {
            label: labels.familyName,
            value: (
              <InlineText
                label={labels.familyName}
                value={person.familyName}
                emptyText="None"
                onCommit={(familyName) => edit({ familyName })}
              />
            ),
          },
          line('email'),
          line('externalId'),
          line('jobTitle'),
          line('jobFunction'),
          line('department'),
          line('location'),
          line('timeZone', timeZoneHint),
          {
            label: labels.careerLevel,
            value: (
              <Select
                label={labels.careerLevel}
                hideLabel
                options={careerLevelOptions}
                value={person.careerLevel ?? 'unknown'}
                onChange={(level) =>
                  void edit({ careerLevel: level === 'unknown' ? null : level }).then((problem) => {
                    if (problem) showToast({ sentence: problem, tone: 'problem' });
                  })
                }
              />
            ),
          },
          {
            label: labels.grade,
            value: (
              <InlineText
                label={labels.grade}
                value={person.grade === null ? '' : String(person.grade)}
                hint="Higher is more senior, in the organisation's own order."
                inputMode="numeric"
                onCommit={(text) => {
                  const grade = text === '' ? null : Number(text);
                  if (grade !== null && !Number.isInteger(grade)) return Promise.resolve('A whole number, please.');
                  return edit({ grade });
                }}
              />
            ),
          },
          {
            label: labels.languages,
            value: (
              <InlineText
                label={labels.languages}
                value={person.languages.join(', ')}
                hint={listHint('languages')}
                onCommit={(text) => edit({ languages: [...wordsFromText(text)] })}
              />
            ),
          },
        ]}
      />
      <KnownAlready {...question} />
    </Card>
  );
}

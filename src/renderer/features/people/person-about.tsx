import type { Person } from '../../../shared/domain/person.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { Select } from '../../ui/select.tsx';
import { showToast } from '../../ui/toast.tsx';
import { KnownAlready } from './known-already.tsx';
import { careerLevelOptions, wordsFromText } from './people-words.ts';
import { usePersonEdit } from './use-person-edit.ts';

type LineField = 'email' | 'externalId' | 'jobTitle' | 'department' | 'location';

/** Who somebody is and where they stand in the organisation. */
export function PersonAbout({ person }: { readonly person: Person }) {
  const { edit, question } = usePersonEdit(person.id);
  const line = (label: string, name: LineField) => ({
    label,
    value: (
      <InlineText
        label={label}
        value={person[name] ?? ''}
        onCommit={(text) => edit({ [name]: text === '' ? null : text })}
      />
    ),
  });
  return (
    <Card title="About">
      <Facts
        facts={[
          {
            label: 'First name',
            value: (
              <InlineText label="First name" value={person.givenName} onCommit={(givenName) => edit({ givenName })} />
            ),
          },
          {
            label: 'Last name',
            value: (
              <InlineText
                label="Last name"
                value={person.familyName}
                emptyText="None"
                onCommit={(familyName) => edit({ familyName })}
              />
            ),
          },
          line('E-mail', 'email'),
          line('Staff number', 'externalId'),
          line('Job', 'jobTitle'),
          line('Department', 'department'),
          line('Place of work', 'location'),
          {
            label: 'Career level',
            value: (
              <Select
                label="Career level"
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
            label: 'Languages',
            value: (
              <InlineText
                label="Languages"
                value={person.languages.join(', ')}
                hint="Commas between them."
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

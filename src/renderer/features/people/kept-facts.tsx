import type { Person } from '../../../shared/domain/person.ts';
import { personFieldLabels as labels } from '../../../shared/domain/person-field-labels.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { InlineText } from '../../ui/inline-text.tsx';
import { usePersonEdit } from './use-person-edit.ts';

/** What columns of a list say of somebody, kept under their own headings; an emptied one goes. */
export function KeptFacts({ person }: { readonly person: Person }) {
  const { edit } = usePersonEdit(person.id);
  if (person.facts.length === 0) return null;
  return (
    <Card title={labels.facts}>
      <Facts
        facts={person.facts.map(({ name, value }) => ({
          label: name,
          value: (
            <InlineText
              label={name}
              value={value}
              hint="Emptied, it is no longer kept."
              onCommit={(text) =>
                edit({
                  facts: person.facts
                    .map((fact) => (fact.name === name ? { name, value: text } : fact))
                    .filter((fact) => fact.value !== ''),
                })
              }
            />
          ),
        }))}
      />
    </Card>
  );
}

import type { PersonRow } from '../../../shared/ipc/routes/people.ts';
import { formatDay, listInWords, sentenceCase } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Facts } from '../../ui/facts.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { SidePanel } from '../../ui/side-panel.tsx';
import { partWords } from './people-words.ts';

/** The short of one person, beside the list. */
export function PeekPerson({ row, onClose }: { readonly row: PersonRow; readonly onClose: () => void }) {
  const page = useDeskQuery('people.get', { id: row.id }, { keepLast: true }).data;
  const person = page?.person.id === row.id ? page.person : null;
  const live = page?.pairings.filter((pairing) => pairing.endedOn === null) ?? [];
  const parts = partWords(row);
  return (
    <SidePanel
      title={row.name}
      onClose={onClose}
      actions={
        <LinkButton href={`#/people/${row.id}`} size="small" icon="arrow">
          Open the whole page
        </LinkButton>
      }
    >
      <Facts
        layout="above"
        facts={[
          { label: 'Job', value: [row.jobTitle, row.department].filter(Boolean).join(', ') || 'Not known' },
          { label: 'E-mail', value: row.email ?? 'Not known' },
          { label: 'Now', value: parts.length === 0 ? 'Not taking part yet' : sentenceCase(listInWords(parts)) },
          ...(person && person.skillsOffered.length > 0
            ? [{ label: 'Offers', value: listInWords(person.skillsOffered) }]
            : []),
          ...(person && person.skillsWanted.length > 0
            ? [{ label: 'Wants to learn', value: listInWords(person.skillsWanted) }]
            : []),
          { label: 'Trained', value: row.trainedOn ? formatDay(row.trainedOn) : 'No training recorded' },
          {
            label: 'Pairings now',
            value:
              live.length === 0
                ? 'None'
                : live.map((pairing) => (
                    <div key={pairing.id}>
                      <a href={`#/pairings/${pairing.id}`}>
                        {pairing.role === 'mentor' ? 'Mentor of' : 'With mentor'} {pairing.otherName}
                      </a>
                    </div>
                  )),
          },
        ]}
      />
    </SidePanel>
  );
}

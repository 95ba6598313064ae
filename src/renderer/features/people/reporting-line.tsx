import { useState } from 'react';
import type { PersonPage } from '../../../shared/ipc/routes/people.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ManagerField } from './manager-field.tsx';
import type { ManagerInput } from './new-person.ts';
import css from './people.module.css';

function managerSentence({ person, managerName }: PersonPage): string {
  if (person.manager.kind === 'person') return `Reports to ${managerName ?? 'somebody here'}.`;
  if (person.manager.kind === 'none') return 'Reports to nobody.';
  const said = person.manager.said;
  return said ? `Not known. The roster says “${said}”.` : 'Not known yet.';
}

/** The line above and below somebody; a mentor is never proposed from within it. */
export function ReportingLine({ page }: { readonly page: PersonPage }) {
  const { person } = page;
  const [draft, setDraft] = useState<{ manager: ManagerInput; name: string | null } | null>(null);
  const edit = useDeskChange('people.edit', { refusal: 'form', onDone: () => setDraft(null) });
  const begin = () => {
    edit.reset();
    setDraft({ manager: person.manager, name: page.managerName });
  };
  return (
    <Card
      title="Reporting line"
      actions={
        <Button size="small" onPress={begin}>
          Change
        </Button>
      }
    >
      <p>
        {person.manager.kind === 'person' ? (
          <>
            Reports to <a href={`#/people/${person.manager.id}`}>{page.managerName ?? 'somebody here'}</a>.
          </>
        ) : (
          managerSentence(page)
        )}
      </p>
      {page.directReports.length > 0 ? (
        <div>
          <h3 className={css.quiet}>People who report to {person.givenName}</h3>
          <ul>
            {page.directReports.map((report) => (
              <li key={report.id}>
                <a href={`#/people/${report.id}`}>{report.name}</a>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      <Dialog
        title={`Whom does ${person.givenName} report to?`}
        isOpen={draft !== null}
        onClose={() => setDraft(null)}
        onSubmit={() => {
          if (draft) void edit.run({ id: person.id, fields: {}, manager: draft.manager });
        }}
        footer={
          <>
            <Button onPress={() => setDraft(null)}>Cancel</Button>
            <Button type="submit" variant="primary" isPending={edit.isPending}>
              Keep this
            </Button>
          </>
        }
      >
        {edit.problem ? <Notice tone="problem">{edit.problem}</Notice> : null}
        <ManagerField
          value={draft?.manager ?? null}
          name={draft?.name ?? null}
          except={person.id}
          onChange={(manager, name) => setDraft({ manager, name })}
        />
      </Dialog>
    </Card>
  );
}

import { useState } from 'react';
import type { CohortOverview, ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatDay, formatDays, sentenceCase } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { BringBackDialog } from './bring-back-dialog.tsx';
import { CohortDialog, type CohortSubject } from './cohort-dialog.tsx';
import { CohortList } from './cohort-list.tsx';
import css from './programme.module.css';
import { ProgrammeDialog } from './programme-dialog.tsx';
import { kindLabels } from './programme-words.ts';
import { ReverseChecklist } from './reverse-checklist.tsx';
import { StagesPart } from './stages-part.tsx';

/** What each programme has decided, and the cohorts people join it in. */
export function ProgrammePage() {
  const today = useToday();
  const { data: programmes, error } = useDeskQuery('programme.overview', {});
  const [subject, setSubject] = useState<ProgrammeOverview | 'new' | null>(null);
  const [cohort, setCohort] = useState<CohortSubject | null>(null);
  const [comingBack, setComingBack] = useState<CohortOverview | null>(null);
  const close = useDeskChange('programme.close');

  return (
    <Page
      title="Programme"
      sentence="What a programme has decided, and the cohorts people join it in."
      actions={
        <Button icon="plus" onPress={() => setSubject('new')}>
          Add a programme
        </Button>
      }
    >
      {error ? <Notice tone="problem">{errorSentence(error)}</Notice> : null}
      {programmes?.length === 0 ? (
        <EmptyState
          icon="layers"
          title="No programme yet"
          sentence="A programme says how long pairings are planned for, how often the two meet, and which stages they go through."
        >
          <Button variant="primary" onPress={() => setSubject('new')}>
            Add a programme
          </Button>
        </EmptyState>
      ) : null}
      {programmes?.map((programme) => (
        <Card
          key={programme.id}
          title={programme.name}
          sentence={programme.closedOn ? `Closed on ${formatDay(programme.closedOn)}.` : undefined}
          actions={
            <>
              <Button size="small" onPress={() => setSubject(programme)}>
                Settings
              </Button>
              {programme.closedOn === null ? (
                <Button size="small" onPress={() => void close.run({ id: programme.id, on: today })}>
                  Close the programme
                </Button>
              ) : null}
            </>
          }
        >
          <div className={css.settings}>
            <Facts
              facts={[
                { label: 'Kind', value: kindLabels[programme.kind] },
                {
                  label: 'Planned length',
                  value:
                    programme.plannedLengthDays === null
                      ? 'No planned end'
                      : sentenceCase(formatDays(programme.plannedLengthDays)),
                },
                { label: 'Meetings', value: `Every ${formatDays(programme.cadenceDays)}` },
                { label: 'Words', value: `${programme.mentorTerm} and ${programme.menteeTerm}` },
              ]}
            />
            <StagesPart programme={programme} />
          </div>
          <ReverseChecklist programme={programme} />
          <div className={css.head}>
            <h3>Cohorts</h3>
            {programme.closedOn === null ? (
              <Button size="small" icon="plus" onPress={() => setCohort({ kind: 'new', programmeId: programme.id })}>
                Add a cohort
              </Button>
            ) : null}
          </div>
          <CohortList programme={programme} onEdit={setCohort} onBringBack={setComingBack} />
        </Card>
      ))}
      <ProgrammeDialog subject={subject} onClose={() => setSubject(null)} />
      <CohortDialog subject={cohort} onClose={() => setCohort(null)} />
      <BringBackDialog cohort={comingBack} onClose={() => setComingBack(null)} />
    </Page>
  );
}

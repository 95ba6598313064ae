import { useState } from 'react';
import { localDate } from '../../../shared/domain/local-date.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { LeavingPreview } from './leaving-preview.tsx';
import { ReportChoices, type ReportWishes } from './report-choices.tsx';
import { type Period, reportPeriod } from './report-period.ts';
import css from './reports.module.css';

const firstWishes: ReportWishes = { programmeId: null, cohortId: null, choice: 'cohort so far', from: null, to: null };

/** Reports for those who answer for the programme: chosen here, seen exactly as they leave, then saved. */
export function ReportsPage() {
  const [wishes, setWishes] = useState(firstWishes);
  const overview = useDeskQuery('programme.overview', {});
  const status = useDeskQuery('vault.status', {});
  const programmes = overview.data ?? [];
  const programme = programmes.find(({ id }) => id === wishes.programmeId) ?? programmes[0];

  let period: Period | null = null;
  if (wishes.choice === 'dates') {
    const { from, to } = wishes;
    if (from !== null && to !== null && from <= to) period = { from, to };
  } else if (status.data !== undefined && programme !== undefined) {
    const cohorts = programme.cohorts.filter(({ id }) => wishes.cohortId === null || id === wishes.cohortId);
    period = reportPeriod(wishes.choice, localDate(status.data.today), cohorts);
  }

  return (
    <Page
      title="Reports"
      sentence="See every figure before it leaves this computer, then save the report as a PDF or a workbook."
    >
      {overview.isSuccess && programme === undefined ? (
        <EmptyState
          icon="page"
          title="No programme to report on yet"
          sentence="A report counts the people, pairings and meetings of one programme. Set up the programme first, and its figures gather here."
        >
          <LinkButton href="#/programme" variant="primary">
            Set up a programme
          </LinkButton>
        </EmptyState>
      ) : null}
      {programme === undefined ? null : (
        <div className={css.columns}>
          <ReportChoices
            programmes={programmes}
            programme={programme}
            wishes={wishes}
            period={period}
            onWishes={setWishes}
          />
          {period === null ? null : (
            <LeavingPreview asked={{ programmeId: programme.id, cohortId: wishes.cohortId, ...period }} />
          )}
        </div>
      )}
    </Page>
  );
}

import { localDate } from '../../../shared/domain/local-date.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { goTo, useRouteQuery } from '../../lib/location.ts';
import { shownProgramme } from '../../lib/shown-programme.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page } from '../../ui/page.tsx';
import { FewPairings } from './few-pairings.tsx';
import { Headlines } from './headlines.tsx';
import { HealthFigures } from './health-figures.tsx';
import { HealthFilterBar } from './health-filter-bar.tsx';
import { type HealthView, healthPlace, healthView } from './health-query.ts';
import { WorkedOut } from './worked-out.tsx';

/** Fewer than this many pairings are listed, not charted. */
const fewestCharted = 5;

/** How the pairings of each stage are doing today, or on a day in the past. */
export function StageHealthPage() {
  const view = healthView(useRouteQuery());
  const { asOf } = view;
  const programmes = useDeskQuery('programme.overview', {});
  const programmeId = shownProgramme(programmes.data ?? [], view.filters);
  const filters = { ...view.filters, programmeId };
  const health = useDeskQuery('health.overview', { ...filters, asOf }, { keepLast: true });
  const status = useDeskQuery('vault.status', {});
  const show = (next: Partial<HealthView>) => goTo(healthPlace({ ...view, ...next }), { replace: true });
  const overview = health.data;
  const isFiltered = Object.values({ ...filters, programmeId: null }).some((value) => value !== null);

  return (
    <Page title="Stage health" sentence={overview?.filteredTo ?? ' '} actions={<WorkedOut />}>
      <HealthFilterBar
        programmes={programmes.data ?? []}
        choices={overview?.choices}
        filters={filters}
        asOf={asOf}
        today={status.data === undefined ? undefined : localDate(status.data.today)}
        onFilters={(next) => show({ filters: next })}
        onAsOf={(day) => show({ asOf: day })}
      />
      {health.isError ? <Notice tone="problem">{errorSentence(health.error)}</Notice> : null}
      {overview === undefined ? null : overview.n === 0 ? (
        <EmptyState
          icon="pulse"
          title={isFiltered ? 'No pairing fits these filters' : 'No pairing is being followed yet'}
          sentence={
            isFiltered
              ? 'Widen the filters above, and the pairings of each stage appear here.'
              : 'Once people are paired, this screen shows how the pairings of each stage are doing and which of them a call would help.'
          }
        >
          {isFiltered ? null : (
            <LinkButton href="#/matching" variant="primary">
              Propose pairings
            </LinkButton>
          )}
        </EmptyState>
      ) : (
        <>
          <Headlines overview={overview} filters={asOf === null ? filters : null} />
          {overview.n < fewestCharted && asOf === null ? (
            <FewPairings n={overview.n} filters={filters} />
          ) : (
            <HealthFigures overview={overview} filters={filters} isToday={asOf === null} />
          )}
        </>
      )}
    </Page>
  );
}

import { useCallback } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import { openCohorts } from '../../lib/open-cohorts.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FocusHome } from '../../ui/focus-home.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import type { ShownMatching } from './matching-choices.ts';
import type { MatchingDesk } from './matching-desk.ts';
import { SaidMatching } from './said-matching.tsx';

interface Props {
  readonly desk: MatchingDesk;
  readonly onDesk: (next: (desk: MatchingDesk) => MatchingDesk) => void;
}

/** Proposals for everyone of a cohort who is waiting, with their reasons; accepting them makes the pairings. */
export function MatchingPage({ desk, onDesk }: Props) {
  const overview = useDeskQuery('programme.overview', {});
  const cohorts = openCohorts(overview.data ?? []);
  const known = cohorts.find(({ id }) => id === desk.cohortId) ?? cohorts[0];
  const cohortId = known?.id ?? null;
  const change = useCallback(
    (of: CohortId, next: (shown: ShownMatching | undefined) => ShownMatching) =>
      onDesk((now) => ({ ...now, shown: { ...now.shown, [of]: next(now.shown[of]) } })),
    [onDesk],
  );
  return (
    <Page
      title="Matching"
      sentence="Propose a pair for everyone who is waiting, and see why for each that was proposed and for each that was not."
      actions={
        cohorts.length > 0 ? (
          <Select
            label="Cohort"
            options={cohorts}
            value={cohortId}
            onChange={(chosen) => onDesk((now) => ({ ...now, cohortId: chosen }))}
          />
        ) : null
      }
    >
      {overview.isSuccess && cohorts.length === 0 ? (
        <EmptyState
          icon="link"
          title="No open cohort yet"
          sentence="Matching works on the people of one cohort. Begin a cohort, bring in its people, and the proposals follow from there."
        >
          <LinkButton href="#/programme" variant="primary">
            Begin a cohort
          </LinkButton>
        </EmptyState>
      ) : null}
      {cohortId === null ? null : (
        <FocusHome>
          <SaidMatching
            key={cohortId}
            cohortId={cohortId}
            shown={desk.shown[cohortId]}
            onShown={(next) => change(cohortId, next)}
          />
        </FocusHome>
      )}
    </Page>
  );
}

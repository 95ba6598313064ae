import { useEffect } from 'react';
import { openCohorts } from '../../lib/open-cohorts.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useDroppedFiles } from '../../lib/use-dropped-files.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { LinkButton } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { ImportWizard } from './import-wizard.tsx';
import { ImportedResult } from './imported-result.tsx';
import { useHandOver } from './use-hand-over.ts';
import { useReading } from './use-reading.ts';
import type { WizardAction, WizardState } from './wizard-state.ts';

interface Props {
  /** Held by the frame, so that an import is found again after a look at another screen. */
  readonly state: WizardState;
  readonly dispatch: (action: WizardAction) => void;
}

/** Brings people in from a spreadsheet, step by step; nothing is written before the last one. */
export function RosterImportPage({ state, dispatch }: Props) {
  const overview = useDeskQuery('programme.overview', {});
  const cohorts = openCohorts(overview.data ?? []);
  const newest = cohorts[0]?.id;
  const isUnsaid = state.kind !== 'imported' && state.cohortId === null;

  const rowsSoFar = useReading(state, dispatch);
  const handOver = useHandOver(state, dispatch);
  const isOver = useDroppedFiles((files) => {
    if (cohorts.length > 0) handOver.drop(files);
  });

  useEffect(() => {
    if (isUnsaid && newest !== undefined) dispatch({ type: 'cohort chosen', cohortId: newest });
  }, [isUnsaid, newest, dispatch]);
  useEffect(() => () => dispatch({ type: 'screen left' }), [dispatch]);

  return (
    <Page
      title="Import a spreadsheet"
      sentence="People, sessions, answers: from a roster, a list or a form export. You see every change before anything is written."
      back={{ href: '#/people', label: 'People' }}
    >
      {overview.isSuccess && cohorts.length === 0 ? (
        <EmptyState
          icon="layers"
          title="No open cohort yet"
          sentence="People are brought into a cohort, so that they can be matched with each other. Begin one, then come back with the spreadsheet."
        >
          <LinkButton href="#/programme" variant="primary">
            Begin a cohort
          </LinkButton>
        </EmptyState>
      ) : state.kind === 'imported' ? (
        <ImportedResult key={state.result.importId} state={state} dispatch={dispatch} />
      ) : (
        <ImportWizard state={state} cohorts={cohorts} files={{ handOver, isOver, rowsSoFar }} dispatch={dispatch} />
      )}
    </Page>
  );
}

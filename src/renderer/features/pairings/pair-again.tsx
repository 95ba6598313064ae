import { useState } from 'react';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { goTo } from '../../lib/location.ts';
import { openCohorts } from '../../lib/open-cohorts.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import css from './ending.module.css';

/** A new agreement of the same two is a pairing of its own, in a cohort that is open; both are asked again. */
export function PairAgain({ page }: { readonly page: PairingPage }) {
  const cohorts = openCohorts(useDeskQuery('programme.overview', {}).data ?? []);
  const [chosen, setChosen] = useState<CohortId | null>(null);
  const create = useDeskChange('pairing.create', { refusal: 'form', onDone: ({ id }) => goTo(`/pairings/${id}`) });
  const cohortId = chosen ?? cohorts.at(0)?.id ?? null;
  const { mentorId, menteeId, purpose } = page.row;
  return (
    <div className={css.again}>
      <p>A new agreement begins a pairing of its own; this one stays as it was. Both are asked for their yes again.</p>
      {create.problem ? <Notice tone="problem">{create.problem}</Notice> : null}
      {cohortId === null ? (
        <p>It needs a cohort that is open. You can add one under Programme.</p>
      ) : (
        <div className={css.againForm}>
          <Select label="In which cohort" value={cohortId} onChange={setChosen} options={cohorts} />
          <Button
            isPending={create.isPending}
            onPress={() => void create.run({ cohortId, mentorId, menteeId, purpose })}
          >
            Begin the new pairing
          </Button>
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { MatchRunId } from '../../../shared/domain/ids.ts';
import type { ComparedRuns, MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { formatInstant } from '../../lib/format.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { useAmongPeers } from './among-peers.ts';
import { comparisonWords, pointsWords, proposedWords } from './comparison-words.ts';
import { runLabel } from './counts-in-words.ts';
import css from './matching.module.css';

interface Props {
  readonly run: MatchRunSummary;
  readonly runs: readonly MatchRunSummary[];
}

/** The proposals on the screen beside others of the same cohort: who would meet whom instead. */
export function RunComparison({ run, runs }: Props) {
  const [withRunId, setWithRunId] = useState<MatchRunId | null>(null);
  const others = runs.filter(({ id }) => id !== run.id);
  if (others.length === 0) return null;
  return (
    <Card title="Compare" sentence="Who would meet whom instead, in other proposals for this cohort.">
      <Select
        label="Compare with those made on"
        placeholder="Choose other proposals"
        options={others.map((other) => ({ id: other.id, label: runLabel(other) }))}
        value={withRunId}
        onChange={setWithRunId}
      />
      {withRunId === null ? null : <Compared runId={run.id} withRunId={withRunId} />}
    </Card>
  );
}

function Compared({ runId, withRunId }: { readonly runId: MatchRunId; readonly withRunId: MatchRunId }) {
  const compared = useDeskQuery('matching.compareRuns', { runId, withRunId }, { keepLast: true });
  if (compared.isError) return <Notice tone="problem">{errorSentence(compared.error)}</Notice>;
  if (compared.data === undefined) return <p role="status">Comparing…</p>;
  const points = pointsWords(compared.data);
  return (
    <>
      <p role="status">{comparisonWords(compared.data)}</p>
      {points === null ? null : <p className={css.small}>{points}</p>}
      {compared.data.moved.length > 0 ? <MovedTable compared={compared.data} /> : null}
      <FitsTable compared={compared.data} />
    </>
  );
}

function MovedTable({ compared }: { readonly compared: ComparedRuns }) {
  const arePeers = useAmongPeers();
  return (
    <section className={css.scroll} aria-label="Who would meet somebody else" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{arePeers ? 'Person' : 'Mentee'}</th>
            <th scope="col">Earlier, {formatInstant(compared.earlierMadeAt)}</th>
            <th scope="col">Later, {formatInstant(compared.laterMadeAt)}</th>
          </tr>
        </thead>
        <tbody>
          {compared.moved.map(({ mentee, earlier, later }) => (
            <tr key={mentee.id}>
              <th scope="row">
                <a href={`#/people/${mentee.id}`}>{mentee.name}</a>
              </th>
              <td>{proposedWords(earlier)}</td>
              <td>{proposedWords(later)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function FitsTable({ compared }: { readonly compared: ComparedRuns }) {
  return (
    <section className={css.scroll} aria-label="How well the pairs fit" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Fit</th>
            <th scope="col">Earlier, {formatInstant(compared.earlierMadeAt)}</th>
            <th scope="col">Later, {formatInstant(compared.laterMadeAt)}</th>
          </tr>
        </thead>
        <tbody>
          {compared.fits.map(({ fit, earlier, later }) => (
            <tr key={fit}>
              <th scope="row">{fit}</th>
              <td>{earlier}</td>
              <td>{later}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { PairingHealth, SignalHealth } from '../../../shared/domain/health/compute-pairing-health.ts';
import { defaultHealthModel } from '../../../shared/domain/health/default-health-model.ts';
import { bandLabels } from '../../lib/band-labels.ts';
import { sentenceCase } from '../../lib/format.ts';
import { type Column, DataTable } from '../../ui/data-table.tsx';
import { evidenceWords, figure } from './health-words.ts';
import css from './pairings.module.css';

const stateWords = { known: 'Known', unknown: 'Not known', 'not due': 'Not due yet' } as const;

const { thresholds, minimumCoverage } = defaultHealthModel;

const columns: readonly Column<SignalHealth>[] = [
  {
    id: 'signal',
    header: 'What is looked at',
    isRowHeader: true,
    width: '40%',
    cell: (signal) => (
      <span className={css.health}>
        {signal.label}
        <span className={css.quiet}>{sentenceCase(signal.said)}</span>
      </span>
    ),
  },
  { id: 'state', header: 'State', width: '7rem', cell: (signal) => stateWords[signal.state] },
  {
    id: 'contribution',
    header: 'Adds',
    align: 'end',
    cell: (signal) =>
      signal.contribution === null ? '–' : `${figure(signal.contribution)} of ${figure(signal.countedWeight)}`,
  },
  { id: 'weight', header: 'Weight', align: 'end', cell: (signal) => figure(signal.weight) },
  { id: 'grade', header: 'Rests on', cell: (signal) => evidenceWords[signal.evidenceGrade] },
];

/** Whether what was added up decided the band, and not a plain reason before it. */
const isAddedUp = ({ decidedBy }: PairingHealth) => decidedBy === 'score' || decidedBy === 'coverage';

function workedOut(health: PairingHealth): string {
  const { score, coverage } = health;
  const known = coverage === null ? '' : ` ${figure(coverage)} % of what is due is known`;
  if (!isAddedUp(health)) {
    return `The reason above decides the band, whatever the rest adds up to.${known === '' ? '' : `${known}.`}`;
  }
  const added =
    score === null
      ? 'Nothing is added up here.'
      : `What is known adds up to ${figure(score)} of 100. From ${thresholds.goingWell} it reads “${bandLabels['going well']}”, from ${thresholds.worthALook} “${bandLabels['worth a look']}”.`;
  return `${added}${known === '' ? '' : `${known}; under ${minimumCoverage} % nothing is read into it.`}`;
}

interface HealthSignalsProps {
  readonly health: PairingHealth;
  readonly bandIsStable: boolean;
}

/** Every signal of the stage with what it adds, what is not known, and how firm the band is. */
export function HealthSignals({ health, bandIsStable }: HealthSignalsProps) {
  return (
    <div className={css.stack}>
      <p>{workedOut(health)}</p>
      <DataTable label="What the band is made of" columns={columns} rows={health.signals} rowKey={(one) => one.id} />
      <p>
        {!isAddedUp(health)
          ? null
          : bandIsStable
            ? 'The band would be the same if every weight were a quarter more or less. '
            : 'The band stands close to another: with some weights a quarter more or less it would change. '}
        The weights are judgement and established practice. None of them has been tested on adults for its outcome, so
        take the band as a reason to ask and not as an answer.
      </p>
    </div>
  );
}

import type { StageHealth } from '../../../shared/domain/health/compute-stage-health.ts';
import { Card } from '../../ui/card.tsx';
import type { StayLine } from './chart-series.ts';
import { daysWords, shareWords } from './health-words.ts';
import css from './stage-health.module.css';

interface Props {
  readonly stages: readonly StageHealth[];
  readonly lines: readonly StayLine[];
}

/** What is known of the time in each stage and of the coming and going, one line a stage. */
export function StageFacts({ stages, lines }: Props) {
  return (
    <Card
      title="Stage by stage"
      sentence="Paused days do not count. The median allows for those still there; where too few have left a stage it is not known yet."
    >
      <section className={css.scroll} aria-label="Figures of every stage" tabIndex={0}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col" data-align="end">
                Pairings
              </th>
              <th scope="col" data-align="end">
                Median time there
              </th>
              <th scope="col" data-align="end">
                Planned
              </th>
              <th scope="col" data-align="end">
                Well beyond plan
              </th>
              <th scope="col" data-align="end">
                Came this month
              </th>
              <th scope="col" data-align="end">
                Left this month
              </th>
            </tr>
          </thead>
          <tbody>
            {stages.map((health, index) => (
              <tr key={health.stage.id}>
                <th scope="row">{health.stage.name}</th>
                <td data-align="end">{health.n}</td>
                <td data-align="end">{daysWords(health.medianDays)}</td>
                <td data-align="end">{daysWords(lines[index]?.plannedDays ?? health.stage.expectedDays)}</td>
                <td data-align="end">{shareWords(health.wellBeyondPlan.count, health.wellBeyondPlan.of)}</td>
                <td data-align="end">{health.enteredThisMonth}</td>
                <td data-align="end">{health.leftThisMonth}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Card>
  );
}

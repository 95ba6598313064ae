import { scaledDays } from '../../../shared/domain/stage.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { formatDay, formatDays } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { StageChecklist } from './stage-checklist.tsx';
import css from './stage-path.module.css';
import { visitsOf } from './stage-visits.ts';

interface StagePathProps {
  readonly page: PairingPage;
  /** Null once the pairing has ended: it stays where it was. */
  readonly onMove: (() => void) | null;
}

/** The stages in order, each with the days on which the pairing entered it, the present one marked in words. */
export function StagePath({ page, onMove }: StagePathProps) {
  const { row, stages, record, facts } = page;
  const visits = visitsOf(record.stageEntries);
  return (
    <section className={css.path} aria-label="Stages of this pairing">
      <ol className={css.stages}>
        {stages
          .toSorted((a, b) => a.position - b.position)
          .map((stage) => {
            const days = visits.get(stage.id) ?? [];
            const isHere = stage.id === row.stage.id;
            return (
              <li
                key={stage.id}
                className={css.stage}
                data-state={isHere ? 'here' : days.length > 0 ? 'been' : 'ahead'}
                aria-current={isHere ? 'step' : undefined}
              >
                <span className={css.name}>{stage.name}</span>
                <span className={css.days}>
                  {isHere
                    ? row.daysInStage < 1
                      ? 'Here since today'
                      : `Here since ${formatDay(days.at(-1) ?? '')}, ${formatDays(row.daysInStage)}`
                    : days.length === 0
                      ? 'Not yet'
                      : days.map(formatDay).join(', again ')}
                </span>
                {isHere ? (
                  <span className={css.days}>
                    Usually {formatDays(scaledDays(stage.expectedDays, facts.plannedLengthDays))}
                  </span>
                ) : null}
              </li>
            );
          })}
      </ol>
      <StageChecklist
        pairingId={row.id}
        stageName={row.stage.name}
        checklist={page.checklist}
        isOpen={onMove !== null}
      />
      {onMove ? (
        <Button size="small" onPress={onMove}>
          Move to… <Kbd keys="M" />
        </Button>
      ) : null}
    </section>
  );
}

import { useState } from 'react';
import { type Goal, goalsOn } from '../../../shared/domain/goals.ts';
import { localDate } from '../../../shared/domain/local-date.ts';
import type { GoalStatus } from '../../../shared/domain/pairing.ts';
import type { PairingPage } from '../../../shared/ipc/routes/pairings.ts';
import { countOf, formatDay } from '../../lib/format.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Tag } from '../../ui/tag.tsx';
import css from './agreed.module.css';
import { CommitmentsCard } from './commitments-card.tsx';
import { goalStatusWords } from './goal-words.ts';
import { MoveGoalDialog } from './move-goal-dialog.tsx';
import { SetGoalDialog } from './set-goal-dialog.tsx';

/** What the two work towards, by name and with days; and what each of them took on. */
export function GoalsTab({ page }: { readonly page: PairingPage }) {
  const today = localDate(useToday());
  const [isSetting, setSetting] = useState(false);
  const [moving, setMoving] = useState<Goal | null>(null);
  const goals = goalsOn(page.record.goals, today);
  const isOpen = page.endedOn === null;
  return (
    <div className={css.stack}>
      <Card
        title="Goals"
        sentence={goals.length === 0 ? undefined : sayGoals(goals)}
        actions={
          isOpen ? (
            <Button size="small" icon="plus" onPress={() => setSetting(true)}>
              Add a goal
            </Button>
          ) : undefined
        }
      >
        {goals.length === 0 ? (
          <p className={css.quiet}>
            None noted yet. One or two, named in a few neutral words, are enough to see whether something moves.
          </p>
        ) : (
          <ul className={css.list}>
            {goals.map((goal) => (
              <li key={goal.id} className={css.row} data-kind="goal">
                <span className={css.words}>
                  <strong>{goal.label}</strong>
                  <span className={css.quiet}>{sayDays(goal)}</span>
                </span>
                <Tag tone={toneOf[goal.status]}>{goalStatusWords[goal.status]}</Tag>
                <Button size="small" label={`Note a change: ${goal.label}`} onPress={() => setMoving(goal)}>
                  Note a change…
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Card>
      <CommitmentsCard page={page} />
      {isSetting ? <SetGoalDialog page={page} onClose={() => setSetting(false)} /> : null}
      {moving === null ? null : <MoveGoalDialog page={page} goal={moving} onClose={() => setMoving(null)} />}
    </div>
  );
}

const toneOf = { open: 'plain', moving: 'accent', met: 'accent', 'set aside': 'plain' } as const satisfies Record<
  GoalStatus,
  string
>;

function sayGoals(goals: readonly Goal[]): string {
  const met = goals.filter(({ status }) => status === 'met').length;
  return `${countOf(goals.length, 'goal', 'goals')}, ${met === 0 ? 'none met so far' : `${met} met`}.`;
}

function sayDays({ setOn, movedOn, status, statusOn }: Goal): string {
  const set = `Set on ${formatDay(setOn)}`;
  if (status === 'met') return `${set}, met on ${formatDay(statusOn)}`;
  if (status === 'set aside') return `${set}, set aside on ${formatDay(statusOn)}`;
  return movedOn === null ? `${set}, no movement noted` : `${set}, last moved on ${formatDay(movedOn)}`;
}

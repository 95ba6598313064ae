import { useState } from 'react';
import type { ManyAction } from '../../../shared/domain/change-many.ts';
import type { PairingRow } from '../../../shared/ipc/routes/pairings.ts';
import { countOf } from '../../lib/format.ts';
import { goTo } from '../../lib/location.ts';
import { messagesToPairings } from '../../lib/message-place.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { useToday } from '../../lib/use-today.ts';
import { Button } from '../../ui/button.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import css from './pairings.module.css';
import { PlanForManyDialog } from './plan-for-many-dialog.tsx';

interface BulkBarProps {
  readonly chosen: readonly PairingRow[];
  readonly onClear: () => void;
}

/** What can be done with the chosen pairings together: one change, and one undo. */
export function BulkBar({ chosen, onClear }: BulkBarProps) {
  const today = useToday();
  const [isPlanning, setPlanning] = useState(false);
  const ids = chosen.map((row) => row.id);
  const programmes = useDeskQuery('programme.overview', {}).data ?? [];
  const change = useDeskChange('pairing.changeMany', { onDone: onClear });
  const act = (action: ManyAction) => {
    if (!change.isPending) void change.run({ ids, action });
  };
  const cohorts = new Set(chosen.map((row) => row.cohortId));
  const concerned = programmes.filter((programme) => programme.cohorts.some(({ id }) => cohorts.has(id)));
  const stages = concerned.flatMap((programme) =>
    programme.stages.map((stage) => ({
      id: stage.id,
      label: concerned.length > 1 ? `${stage.name} (${programme.name})` : stage.name,
    })),
  );
  return (
    <section className={css.bulk} aria-label="With those chosen" data-print="never">
      <p aria-live="polite">
        <strong>{countOf(chosen.length, 'pairing', 'pairings')} chosen</strong>
      </p>
      <MenuButton
        size="small"
        actions={stages}
        onAction={(id) => {
          const stage = programmes.flatMap((programme) => programme.stages).find((one) => one.id === id);
          if (stage) act({ kind: 'move', stageId: stage.id, on: today, reason: null });
        }}
      >
        Move to
      </MenuButton>
      <Button size="small" onPress={() => act({ kind: 'paused', on: today })}>
        Pause
      </Button>
      <Button size="small" onPress={() => act({ kind: 'resumed', on: today })}>
        Take up again
      </Button>
      <Button size="small" onPress={() => setPlanning(true)}>
        Plan a next step
      </Button>
      <Button size="small" onPress={() => goTo(messagesToPairings(ids))}>
        Draft a message
      </Button>
      <Button size="small" icon="close" onPress={onClear}>
        Choose none
      </Button>
      {isPlanning ? <PlanForManyDialog ids={ids} onDone={onClear} onClose={() => setPlanning(false)} /> : null}
    </section>
  );
}

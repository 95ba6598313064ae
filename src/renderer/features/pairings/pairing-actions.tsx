import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import type { PairingTask } from './pairing-dialogs.tsx';

export type BeginTask = (task: Omit<PairingTask, 'id'>) => void;

interface PairingActionsProps {
  readonly isOpen: boolean;
  readonly isPaused: boolean;
  readonly onBegin: BeginTask;
  readonly onMessage: () => void;
}

interface NamedTask {
  readonly label: string;
  readonly keys?: string;
  readonly task: Omit<PairingTask, 'id'>;
}

const draftMessage = 'Draft a message';

/** What can be done with a pairing: the two most frequent in sight, the rest by name in one menu. */
export function PairingActions({ isOpen, isPaused, onBegin, onMessage }: PairingActionsProps) {
  const rest: readonly NamedTask[] = isOpen
    ? [
        { label: 'Move to another stage', keys: 'M', task: { kind: 'move' } },
        { label: 'Add an earlier stage', task: { kind: 'correct', entry: null } },
        { label: 'Plan a next step of yours', keys: 'P', task: { kind: 'plan' } },
        { label: 'Plan the next meeting', task: { kind: 'step', step: 'next meeting planned' } },
        { label: 'Save an invitation', task: { kind: 'invitation' } },
        isPaused
          ? { label: 'Resume', task: { kind: 'step', step: 'resumed' } }
          : { label: 'Pause', task: { kind: 'step', step: 'paused' } },
        { label: 'Record a step', keys: 'R', task: { kind: 'step' } },
        { label: 'Close this pairing', task: { kind: 'close' } },
      ]
    : [
        { label: 'Log a check-in', keys: 'C', task: { kind: 'check-in' } },
        { label: 'Record a step', keys: 'R', task: { kind: 'step' } },
      ];
  return (
    <>
      {isOpen ? (
        <>
          <Button variant="primary" onPress={() => onBegin({ kind: 'session' })}>
            Log a session <Kbd keys="L" />
          </Button>
          <Button onPress={() => onBegin({ kind: 'check-in' })}>
            Log a check-in <Kbd keys="C" />
          </Button>
        </>
      ) : (
        <Button variant="primary" onPress={() => onBegin({ kind: 'step', step: 'redefined' })}>
          Record what came of it
        </Button>
      )}
      <MenuButton
        actions={[
          { id: draftMessage, label: draftMessage, keys: 'D' },
          ...rest.map(({ label, keys }) => ({ id: label, label, ...(keys ? { keys } : {}) })),
        ]}
        onAction={(id) => {
          const chosen = rest.find(({ label }) => label === id);
          if (id === draftMessage) onMessage();
          else if (chosen) onBegin(chosen.task);
        }}
      >
        More
      </MenuButton>
    </>
  );
}

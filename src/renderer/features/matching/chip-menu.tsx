import type { RefObject } from 'react';
import { MenuPopover } from '../../ui/menu-popover.tsx';
import { type ChipPlace, drafted } from './board-standing.ts';

/** What can be done with somebody on the draft board. */
export type ChipAction = 'move' | 'keep' | 'not' | 'look';

interface Props {
  /** Whose menu is open; null while none is. */
  readonly place: ChipPlace | null;
  readonly anchor: RefObject<Element | null>;
  readonly onClose: () => void;
  readonly onAction: (action: ChipAction) => void;
}

/** The menu of somebody on the draft board. */
export function ChipMenu({ place, anchor, onClose, onAction }: Props) {
  const pair = place === null ? undefined : drafted(place);
  return (
    <MenuPopover
      label={place === null ? 'What to do' : `What to do with ${place.mentee.name}`}
      anchor={anchor}
      isOpen={place !== null}
      onClose={onClose}
      actions={[
        { id: 'move', label: 'Move to another mentor…', keys: 'M' },
        ...(pair === undefined
          ? []
          : ([
              { id: 'keep', label: pair.isKept ? 'No longer keep here' : 'Keep here', keys: 'L' },
              { id: 'not', label: `Not with ${pair.mentorName}…`, keys: 'R' },
            ] as const)),
        { id: 'look', label: 'See all mentors for them' },
      ]}
      onAction={(id) => onAction(id as ChipAction)}
    />
  );
}

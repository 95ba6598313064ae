import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { entryMark, useKeepPlace } from '../../ui/use-keep-place.ts';
import { useSayPair } from './among-peers.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingWishes } from './matching-choices.ts';

interface Props {
  readonly wishes: MatchingWishes;
  readonly dispatch: (action: MatchingAction) => void;
}

/** The pairs that were kept or turned down, which the next proposals will respect; each can be taken back. */
export function SaidSoFar({ wishes, dispatch }: Props) {
  const sayPair = useSayPair();
  const keepPlace = useKeepPlace([wishes.locks, wishes.forbidden].flat().length);
  /** With the last word taken back the list goes too, and the focus goes on to the proposals. */
  const takeBack = (action: MatchingAction) => {
    if (wishes.locks.length + wishes.forbidden.length === 1) document.getElementById('proposals')?.focus();
    dispatch(action);
  };
  if (wishes.locks.length + wishes.forbidden.length === 0) return null;
  return (
    <Card title="What you have said so far" sentence="The next proposals keep to this.">
      <div {...keepPlace}>
        <ul className={css.said}>
          {wishes.locks.map((pair) => (
            <li key={`${pair.menteeId} ${pair.mentorId}`} {...entryMark}>
              <span>{sayPair(pair)}, kept</span>
              <Button
                size="small"
                label={`Take back: ${sayPair(pair)}, kept`}
                onPress={() => takeBack({ type: 'pair unlocked', pair })}
              >
                Take back
              </Button>
            </li>
          ))}
          {wishes.forbidden.map((pair) => (
            <li key={`${pair.menteeId} ${pair.mentorId}`} {...entryMark}>
              <span>
                Not {sayPair(pair)}: {pair.reason}
              </span>
              <Button
                size="small"
                label={`Take back: not ${sayPair(pair)}`}
                onPress={() => takeBack({ type: 'pair allowed again', pair })}
              >
                Take back
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}

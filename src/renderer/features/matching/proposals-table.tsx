import type { ProposalRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { useAmongPeers } from './among-peers.ts';
import css from './matching.module.css';
import type { MatchingAction, MatchingChoices } from './matching-choices.ts';
import { samePair } from './matching-choices.ts';
import { ProposalLine } from './proposal-line.tsx';
import { isToTick } from './ticked-of.ts';

interface Props {
  readonly rows: readonly ProposalRow[];
  readonly choices: MatchingChoices;
  readonly dispatch: (action: MatchingAction) => void;
  readonly onTurnDown: (row: ProposalRow) => void;
}

/** The proposals of one run, each with its reasons; ticking is for accepting several at once. */
export function ProposalsTable({ rows, choices, dispatch, onTurnDown }: Props) {
  const arePeers = useAmongPeers();
  const isTurnedDown = (row: ProposalRow) => choices.wishes.forbidden.some((pair) => samePair(pair, row));
  const open = rows.filter((row) => isToTick(row) && !isTurnedDown(row));
  const ticked = open.filter((row) => choices.ticked.some((pair) => samePair(pair, row)));
  const pairs = open.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
  return (
    // Wide content scrolls inside a region of its own, which therefore has to be reachable by keyboard.
    <section className={css.scroll} aria-label="Proposals" tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col" className={css.tick}>
              <Checkbox
                label="All proposals in this list"
                isSelected={open.length > 0 && ticked.length === open.length}
                isIndeterminate={ticked.length > 0 && ticked.length < open.length}
                isDisabled={open.length === 0}
                onChange={(isTicked) => dispatch({ type: 'page ticked', pairs, ticked: isTicked })}
              />
            </th>
            <th scope="col">{arePeers ? 'The two' : 'Mentee and mentor'}</th>
            <th scope="col">Fit</th>
            <th scope="col">Why these two</th>
            <th scope="col">
              <span className={css.unseen}>What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ProposalLine
              key={`${row.menteeId} ${row.mentorId}`}
              row={row}
              isTicked={choices.ticked.some((pair) => samePair(pair, row))}
              isKept={choices.wishes.locks.some((pair) => samePair(pair, row))}
              isTurnedDown={isTurnedDown(row)}
              dispatch={dispatch}
              onTurnDown={() => onTurnDown(row)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

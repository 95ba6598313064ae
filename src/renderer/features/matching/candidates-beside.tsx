import type { ReactNode } from 'react';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { criterionNames } from '../../../shared/domain/matching/points/criteria.ts';
import { weightLabels } from '../../../shared/domain/matching/points/weight-labels.ts';
import type { CandidateLine, CandidateRow, DraftMentee } from '../../../shared/ipc/routes/matching-answers.ts';
import { sentenceCase } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { landingMark } from '../../ui/focus-home.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useAmongPeers } from './among-peers.ts';
import css from './studio.module.css';

interface Props {
  readonly candidates: readonly CandidateRow[];
  readonly mentee: DraftMentee;
  /** Whether somebody chose them; else they are the first of the list. */
  readonly isChosen: boolean;
  readonly onClear: () => void;
  readonly onAccept: (mentorId: PersonId) => void;
}

/** Up to three mentors side by side, line for line, so that a choice is made on facts and not on a figure. */
export function CandidatesBeside({ candidates, mentee, isChosen, onClear, onAccept }: Props) {
  const arePeers = useAmongPeers();
  if (candidates.length === 0) return null;
  const weighed = new Set(candidates.flatMap(({ lines }) => lines.map(({ criterion }) => criterion)));
  const usual = criterionNames.filter((criterion) => weighed.has(criterion));
  const isDrafted = (id: PersonId) => mentee.proposed.some(({ mentorId }) => mentorId === id);
  const isAnythingUnknown = candidates.some(({ lines }) => lines.some(({ says }) => says === 'unknown'));
  const criteria = [...usual, ...[...weighed].filter((criterion) => !usual.some((name) => name === criterion))];
  // What a line is about stands above it, so that three mentors have the whole width.
  const row = (label: string, cell: (candidate: CandidateRow) => ReactNode) => (
    <tbody key={label}>
      <tr>
        <th scope="rowgroup" colSpan={candidates.length}>
          {label}
        </th>
      </tr>
      <tr>
        {candidates.map((candidate) => (
          <td key={candidate.id}>{cell(candidate)}</td>
        ))}
      </tr>
    </tbody>
  );
  return (
    <section className={css.beside} data-chosen={isChosen || undefined} aria-labelledby="beside-title">
      <div className={css.line}>
        <h2 id="beside-title" className={css.title} {...landingMark}>
          Side by side
        </h2>
        {isChosen ? (
          <Button size="small" onPress={onClear}>
            Clear
          </Button>
        ) : null}
      </div>
      {isChosen ? null : <p className={css.small}>The first of the list. Choose Compare on up to three.</p>}
      {isAnythingUnknown ? (
        <p className={css.small}>What is not known counts neither for nor against anybody.</p>
      ) : null}
      <div
        className={css.scroll}
        role="group"
        aria-label={arePeers ? 'People side by side' : 'Mentors side by side'}
        tabIndex={0}
      >
        <table className={css.facts}>
          <thead>
            <tr>
              {candidates.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {row('Fit', ({ fit }) => fit)}
          {arePeers ? null : row('Room', ({ places }) => (places === 1 ? '1 place' : `${places} places`))}
          {criteria.map((criterion) =>
            row(labelOf(criterion), ({ lines }) => (
              <Lines lines={lines.filter((line) => line.criterion === criterion)} />
            )),
          )}
          {row('Wishes', ({ wishes }) => wishes.join(' ') || 'None recorded.')}
          {row('What it would mean for the others', ({ id, cost }) =>
            isDrafted(id) ? 'Nothing: the draft has the two together.' : (cost?.join(' ') ?? 'Not worked out here.'),
          )}
          {candidates.some(({ notes }) => notes.length > 0)
            ? row('To ask first', ({ notes }) => notes.join(' ') || 'Nothing.')
            : null}
          <tfoot>
            <tr>
              {candidates.map(({ id, name }) => (
                <td key={id}>
                  <Button
                    size="small"
                    variant={isDrafted(id) ? 'primary' : 'quiet'}
                    label={`Accept ${name} for ${mentee.name}`}
                    onPress={() => onAccept(id)}
                  >
                    Accept {name.split(' ')[0]}
                  </Button>
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}

const labels: Readonly<Record<string, string>> = weightLabels;
/** A kept column that counts stands under its own heading. */
const labelOf = (criterion: CandidateLine['criterion']) =>
  labels[criterion] ?? sentenceCase(criterion.replace(/^fact: /u, ''));

const says = { for: 'Speaks for it', discuss: 'Worth discussing', unknown: 'Not known' } as const;

/** One line, or among peers one for what each may do for the other. */
function Lines({ lines }: { readonly lines: readonly CandidateLine[] }) {
  return lines.map((line) => <Line key={line.sentence} line={line} />);
}

function Line({ line }: { readonly line: CandidateLine }) {
  return (
    <span className={css.fact} data-says={line.says}>
      {line.says === 'for' ? <Icon name="check" size={15} /> : null}
      <span>
        <strong className={css.says}>{says[line.says]}.</strong> {line.sentence}
      </span>
    </span>
  );
}

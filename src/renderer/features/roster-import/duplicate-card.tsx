import type { Candidate, DoubtReason } from '../../../shared/domain/roster/identity-search.ts';
import type { PossibleDuplicate } from '../../../shared/domain/roster/plan-import.ts';
import { Button } from '../../ui/button.tsx';
import { CandidateTable } from './candidate-table.tsx';
import css from './duplicates.module.css';
import type { RowAnswer, WizardAction } from './wizard-state.ts';

const reasonWords: Readonly<Record<DoubtReason, string>> = {
  'number and address disagree': 'The number belongs to one person known here, the address to another.',
  'used for several people': 'The same number or address stands beside several names.',
  'same name': 'The name is the same, and nothing else settles it.',
  'close name': 'The name is nearly the same.',
};

interface Props {
  readonly doubt: PossibleDuplicate;
  readonly dispatch: (action: WizardAction) => void;
}

/** One row beside everybody it may be, with the answers that settle it for this import. */
export function DuplicateCard({ doubt, dispatch }: Props) {
  const { row, name, said, reason, candidates } = doubt;
  const elseWords = candidates.length > 1 ? 'Somebody else than all of these' : 'Somebody else';
  const answer = (given: RowAnswer) => dispatch({ type: 'row decided', row, answer: given });
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <span className={css.quiet}>
          row {row}. {reasonWords[reason]}
        </span>
      </p>
      <div className={css.pairs}>
        {candidates.map((candidate) => (
          <section key={keyOf(candidate)} className={css.pair} aria-label={`Row ${row} beside ${whoIs(candidate)}`}>
            <CandidateTable row={row} said={said} candidate={candidate} />
            <div>
              <Button
                size="small"
                icon="check"
                label={`${sameWords(candidate)}: row ${row} and ${candidate.name}`}
                onPress={() => answer(sameAs(candidate))}
              >
                {sameWords(candidate)}
              </Button>
            </div>
          </section>
        ))}
      </div>
      <div className={css.answers}>
        <Button
          size="small"
          label={`${elseWords}: row ${row}`}
          onPress={() => answer({ samePersonAs: 'someone else' })}
        >
          {elseWords}
        </Button>
        <Button size="small" label={`Leave out row ${row}`} onPress={() => answer({ leaveOut: true })}>
          Leave out
        </Button>
      </div>
    </>
  );
}

const sameAs = (candidate: Candidate): RowAnswer =>
  candidate.kind === 'person' ? { samePersonAs: candidate.id } : { sameAsRow: candidate.row };

const sameWords = (candidate: Candidate) =>
  candidate.kind === 'person' ? 'The same person' : `The same one as row ${candidate.row}`;
const keyOf = (candidate: Candidate) => (candidate.kind === 'person' ? candidate.id : candidate.row);
const whoIs = (candidate: Candidate) =>
  candidate.kind === 'person' ? candidate.name : `${candidate.name} in row ${candidate.row}`;

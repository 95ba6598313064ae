import type { Candidate } from '../../../shared/domain/roster/identity-search.ts';
import type { PossibleDuplicate } from '../../../shared/domain/roster/plan-import.ts';
import { Button } from '../../ui/button.tsx';
import { CandidateTable } from './candidate-table.tsx';
import { doubtWords } from './doubt-words.ts';
import css from './duplicates.module.css';
import type { RowAnswer, WizardAction } from './wizard-state.ts';

interface Props {
  readonly doubt: PossibleDuplicate;
  readonly dispatch: (action: WizardAction) => void;
}

/** One row beside everybody it may be, with the answers that settle it for this import. */
export function DuplicateCard({ doubt, dispatch }: Props) {
  const { row, name, said, reason, candidates } = doubt;
  const [only, ...others] = candidates;
  const elseWords = candidates.length > 1 ? 'Somebody else than all of these' : 'Somebody else';
  const answer = (given: RowAnswer) => dispatch({ type: 'row decided', row, answer: given });
  return (
    <>
      <p>
        <strong>{name}</strong>{' '}
        <span className={css.quiet}>
          row {row}. {doubtWords(reason, candidates)}
        </span>
      </p>
      <div className={css.pairs}>
        {candidates.map((candidate) => (
          <section key={keyOf(candidate)} className={css.pair} aria-label={`Row ${row} beside ${whoIs(candidate)}`}>
            <CandidateTable row={row} said={said} candidate={candidate} />
            {candidates.length > 1 ? <SameButton row={row} candidate={candidate} onAnswer={answer} /> : null}
          </section>
        ))}
      </div>
      <div className={css.answers}>
        {only === undefined || others.length > 0 ? null : <SameButton row={row} candidate={only} onAnswer={answer} />}
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

interface SameButtonProps {
  readonly row: number;
  readonly candidate: Candidate;
  readonly onAnswer: (answer: RowAnswer) => void;
}

function SameButton({ row, candidate, onAnswer }: SameButtonProps) {
  const words = sameWords(candidate);
  return (
    <div>
      <Button
        size="small"
        label={`${words}: row ${row} and ${candidate.name}`}
        onPress={() => onAnswer(sameAs(candidate))}
      >
        {words}
      </Button>
    </div>
  );
}

const sameAs = (candidate: Candidate): RowAnswer =>
  candidate.kind === 'person' ? { samePersonAs: candidate.id } : { sameAsRow: candidate.row };

const sameWords = (candidate: Candidate) =>
  candidate.kind === 'person' ? 'The same person' : `The same one as row ${candidate.row}`;
const keyOf = (candidate: Candidate) => (candidate.kind === 'person' ? candidate.id : candidate.row);
const whoIs = (candidate: Candidate) =>
  candidate.kind === 'person' ? candidate.name : `${candidate.name} in row ${candidate.row}`;

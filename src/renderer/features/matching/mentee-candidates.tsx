import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import { type FitWord, fitWords } from '../../../shared/domain/matching/points/fit-word.ts';
import type {
  CandidateRow,
  Draft,
  DraftMentee,
  NamedPair,
  RunRound,
} from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { landingMark } from '../../ui/focus-home.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SlowWork } from '../../ui/slow-work.tsx';
import { showToast } from '../../ui/toast.tsx';
import { useKeepPlace } from '../../ui/use-keep-place.ts';
import { useAmongPeers } from './among-peers.ts';
import { CandidateCard } from './candidate-card.tsx';
import { CandidatesBeside } from './candidates-beside.tsx';
import { type MatchingAction, type MatchingWishes, runRequest } from './matching-choices.ts';
import css from './studio.module.css';
import { TurnDownDialog } from './turn-down-dialog.tsx';

interface Props {
  readonly cohortId: CohortId;
  readonly mentee: DraftMentee;
  readonly draft: Draft;
  readonly wishes: MatchingWishes;
  /** The round that the draft goes on with; null in a first one. */
  readonly round: RunRound | null;
  readonly dispatch: (action: MatchingAction) => void;
  readonly onAccept: (mentorId: PersonId) => void;
  /** Gives the focus back to the list of those waiting. */
  readonly onLeave: () => void;
}

const shownAtFirst = 8;
const comparedAtMost = 3;

/** The mentors for one mentee, best first and in words, a few of them side by side, and those whom a rule keeps away. */
export function MenteeCandidates({ cohortId, mentee, draft, wishes, round, dispatch, onAccept, onLeave }: Props) {
  const arePeers = useAmongPeers();
  const called = arePeers ? 'Partners' : 'Mentors';
  const candidates = useDeskQuery(
    'matching.candidates',
    { ...runRequest(cohortId, wishes), round, menteeId: mentee.id },
    { keepLast: true },
  );
  const keepPlace = useKeepPlace(candidates.data);
  const list = keepPlace.ref;
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever was read far down in the list before, the next mentee's mentors begin at their top.
  useEffect(() => {
    if ((heading.current?.getBoundingClientRect().top ?? 0) < 0) heading.current?.scrollIntoView({ block: 'start' });
  }, [candidates.isSuccess]);
  const [active, setActive] = useState<PersonId | null>(null);
  const [ticked, setTicked] = useState<readonly PersonId[]>([]);
  const [showsAll, setShowsAll] = useState(false);
  const [turningDown, setTurningDown] = useState<NamedPair | null>(null);
  if (candidates.isError) return <Notice tone="problem">{errorSentence(candidates.error)}</Notice>;
  if (candidates.data === undefined) {
    return (
      <section className={css.candidates} aria-label={`${called} for ${mentee.name}`} aria-busy>
        <SlowWork label={`Looking for ${called.toLowerCase()} for ${mentee.name}`} />
      </section>
    );
  }

  const { offered, kept } = candidates.data;
  const shown = showsAll ? offered : offered.slice(0, shownAtFirst);
  const activeId = shown.some(({ id }) => id === active) ? active : (shown[0]?.id ?? null);
  const compared = ticked.flatMap((id) => offered.find((candidate) => candidate.id === id) ?? []);
  const pairWith = (candidate: CandidateRow): NamedPair => {
    const [one, other] = arePeers && candidate.id < mentee.id ? [candidate, mentee] : [mentee, candidate];
    return { menteeId: one.id, menteeName: one.name, mentorId: other.id, mentorName: other.name };
  };
  const proposedWith = ({ id }: CandidateRow) => mentee.proposed.find(({ mentorId }) => mentorId === id);
  const keep = (candidate: CandidateRow) => {
    const pair = pairWith(candidate);
    if (proposedWith(candidate)?.isKept) dispatch({ type: 'pair unlocked', pair });
    else if (arePeers) dispatch({ type: 'peers kept', pair });
    else dispatch({ type: 'mentee moved', pair, need: mentee.need });
  };
  const tick = ({ id }: CandidateRow) => {
    if (ticked.includes(id)) setTicked(ticked.filter((one) => one !== id));
    else if (ticked.length < comparedAtMost) setTicked([...ticked, id]);
    else showToast({ sentence: 'Three stand side by side already. Take one of them away first.' });
  };
  const focusCandidate = (id: PersonId | undefined) =>
    list.current?.querySelector<HTMLElement>(`[data-candidate="${id}"]`)?.focus();
  const hear = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset['candidate'];
    const at = shown.findIndex((candidate) => candidate.id === id);
    const candidate = shown[at];
    if (candidate === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowRight') focusCandidate(shown[at + 1]?.id);
    else if (event.key === 'ArrowLeft') {
      if (at === 0) onLeave();
      else focusCandidate(shown[at - 1]?.id);
    } else if (event.key === 'Enter') onAccept(candidate.id);
    else if (event.key === 'm') keep(candidate);
    else if (event.key === 'x') tick(candidate);
    else if (event.key === 'r') setTurningDown(pairWith(candidate));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <section className={css.candidates} aria-labelledby="candidates-title" aria-busy={candidates.isPlaceholderData}>
        <h2 ref={heading} id="candidates-title" className={css.title} {...landingMark}>
          {called} for <a href={`#/people/${mentee.id}`}>{mentee.name}</a>
        </h2>
        {mentee.why === null ? null : <p className={css.small}>{mentee.why}</p>}
        <div {...keepPlace} className={css.groups} onKeyDown={hear}>
          {byFit(shown).map(({ fit, rows }) => (
            <section key={fit} aria-labelledby={`fit-${fit}`}>
              <h3 id={`fit-${fit}`} className={css.fit}>
                {fit}
              </h3>
              <ul className={css.cards}>
                {rows.map((candidate) => (
                  <CandidateCard
                    key={candidate.id}
                    candidate={candidate}
                    mentee={mentee}
                    proposed={proposedWith(candidate) ?? null}
                    others={othersWith(draft, candidate.id, mentee.id)}
                    isActive={candidate.id === activeId}
                    isCompared={ticked.includes(candidate.id)}
                    onFocus={() => setActive(candidate.id)}
                    onAccept={() => onAccept(candidate.id)}
                    onKeep={() => keep(candidate)}
                    onCompare={() => tick(candidate)}
                    onTurnDown={() => setTurningDown(pairWith(candidate))}
                  />
                ))}
              </ul>
            </section>
          ))}
        </div>
        {offered.length > shown.length ? (
          <Button onPress={() => setShowsAll(true)}>Show the other {offered.length - shown.length}</Button>
        ) : null}
        {offered.length === 0 ? (
          <p>
            {arePeers ? 'Nobody' : 'No mentor'} of this cohort may be proposed to {mentee.name} now.
          </p>
        ) : null}
        {kept.length === 0 ? null : (
          <Disclosure title={`Not offered (${kept.length})`} level={3}>
            <ul className={css.kept}>
              {kept.map(({ id, name, rules }) => (
                <li key={id}>
                  <a href={`#/people/${id}`}>{name}</a>
                  <span className={css.small}>{rules.join(' ')}</span>
                </li>
              ))}
            </ul>
          </Disclosure>
        )}
      </section>
      <CandidatesBeside
        candidates={compared.length > 0 ? compared : shown.slice(0, 2)}
        mentee={mentee}
        isChosen={compared.length > 0}
        onClear={() => setTicked([])}
        onAccept={onAccept}
      />
      {turningDown === null ? null : (
        <TurnDownDialog
          pair={turningDown}
          onClose={() => setTurningDown(null)}
          onTurnDown={(reason) => {
            dispatch({ type: 'pair turned down', pair: turningDown, reason });
            setTurningDown(null);
          }}
        />
      )}
    </>
  );
}

function byFit(rows: readonly CandidateRow[]): { fit: FitWord; rows: readonly CandidateRow[] }[] {
  const groups = Map.groupBy(rows, (row) => row.fit);
  return fitWords.flatMap((fit) => {
    const found = groups.get(fit);
    return found === undefined ? [] : [{ fit, rows: found }];
  });
}

function othersWith({ mentees }: Draft, mentorId: PersonId, except: PersonId): readonly string[] {
  return mentees
    .filter(({ id, proposed }) => id !== except && proposed.some((pair) => pair.mentorId === mentorId))
    .map(({ name }) => name);
}

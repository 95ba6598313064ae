import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { CohortId, PersonId } from '../../../shared/domain/ids.ts';
import type { Draft, DraftMentee, NamedPair, RunRound } from '../../../shared/ipc/routes/matching-answers.ts';
import { errorSentence } from '../../lib/error-sentence.ts';
import { countOf } from '../../lib/format.ts';
import { request } from '../../lib/request.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { showToast } from '../../ui/toast.tsx';
import {
  type ChipPlace,
  chipOf,
  drafted,
  placesWords,
  roomWords,
  searchBoard,
  shownOfBoard,
  standingOf,
} from './board-standing.ts';
import { type ChipAction, ChipMenu } from './chip-menu.tsx';
import css from './draft-board.module.css';
import { DraftChip } from './draft-chip.tsx';
import { DraftPlaces } from './draft-places.tsx';
import { type MatchingAction, type MatchingWishes, runRequest } from './matching-choices.ts';
import { MoveMenteeDialog } from './move-mentee-dialog.tsx';
import { TurnDownDialog } from './turn-down-dialog.tsx';
import { chipActionOfKey, walkChips } from './walk-chips.ts';

interface Props {
  readonly cohortId: CohortId;
  readonly draft: Draft;
  /** Whether the draft is of what was said last, or still of what was said before. */
  readonly isCurrent: boolean;
  readonly wishes: MatchingWishes;
  /** The round that the draft goes on with; null in a first one. */
  readonly round: RunRound | null;
  readonly dispatch: (action: MatchingAction) => void;
  readonly onLook: (menteeId: PersonId) => void;
}

/**
 * The draft by mentor: everyone waiting stands with whom the draft has for them. Whoever is moved stays where they were put, and
 * the others are arranged anew around them. Nothing is created by it.
 */
export function DraftBoard({ cohortId, draft, isCurrent, wishes, round, dispatch, onLook }: Props) {
  const root = useRef<HTMLDivElement>(null);
  const [search, setSearch] = useState('');
  const [active, setActive] = useState<string | null>(null);
  const [menu, setMenu] = useState<{ readonly chip: string; readonly place: ChipPlace } | null>(null);
  const [moving, setMoving] = useState<ChipPlace | null>(null);
  const [turningDown, setTurningDown] = useState<NamedPair | null>(null);
  const anchor = useMemo(
    () => ({
      get current() {
        return menu === null ? null : (root.current?.querySelector(`[data-menu="${menu.chip}"]`) ?? null);
      },
    }),
    [menu],
  );
  const mentorName = (id: PersonId) => draft.mentors.find((mentor) => mentor.id === id)?.name ?? '';
  const pairOf = (mentee: DraftMentee, mentorId: PersonId): NamedPair => ({
    menteeId: mentee.id,
    menteeName: mentee.name,
    mentorId,
    mentorName: mentorName(mentorId),
  });

  const move = async ({ mentee, mentorId: from }: ChipPlace, to: PersonId) => {
    const mentor = draft.mentors.find(({ id }) => id === to);
    if (mentor === undefined || from === to) return;
    const keptThere = wishes.locks.filter(({ menteeId, mentorId }) => mentorId === to && menteeId !== mentee.id);
    if (keptThere.length >= mentor.places) {
      const all = mentor.places === 1 ? 'and it is kept' : 'and all are kept';
      const sentence = `${mentor.name} has ${countOf(mentor.places, 'place', 'places')}, ${all} for others.`;
      showToast({ sentence });
      return;
    }
    try {
      // Who was turned down here before is put here on purpose now; every other rule still counts.
      const forbidden = wishes.forbidden.filter((pair) => pair.menteeId !== mentee.id || pair.mentorId !== to);
      const asked = { ...runRequest(cohortId, { ...wishes, forbidden }), round, menteeId: mentee.id };
      const against = (await request('matching.candidates', asked)).kept.find(({ id }) => id === to);
      if (against === undefined) dispatch({ type: 'mentee moved', pair: pairOf(mentee, to), need: mentee.need });
      else showToast({ sentence: against.rules.join(' ') });
    } catch (error) {
      showToast({ sentence: errorSentence(error), tone: 'problem' });
    }
  };
  const takeOut = ({ mentee, mentorId }: ChipPlace) => {
    if (mentorId === null) return;
    const pair = pairOf(mentee, mentorId);
    const isKept = wishes.locks.some((lock) => lock.menteeId === mentee.id && lock.mentorId === mentorId);
    if (isKept) dispatch({ type: 'pair unlocked', pair });
    else setTurningDown(pair);
  };
  const standing = useMemo(() => standingOf(draft), [draft]);
  // Whoever types is not kept waiting for a large board.
  const looked = useDeferredValue(search);
  const shown = useMemo(() => searchBoard(standing, looked), [standing, looked]);
  const { withNobody, withMentor } = shown;
  const counts = useMemo(
    () => new Map(standing.withMentor.map(({ mentor, here }) => [mentor.id, here.length])),
    [standing],
  );
  const inDraft = (mentor: PersonId) => counts.get(mentor) ?? 0;
  const places = [...withNobody, ...withMentor.flatMap(({ here }) => here)];
  const all = places.map(chipOf);
  // One of them is in the tab order: the one that had the focus last, for as long as it stands there.
  const inTabOrder = active !== null && all.includes(active) ? active : all[0];
  const chip = (place: ChipPlace) => (
    <DraftChip
      key={chipOf(place)}
      id={chipOf(place)}
      place={place}
      isActive={inTabOrder === chipOf(place)}
      onActive={() => setActive(chipOf(place))}
      onMenu={() => setMenu({ chip: chipOf(place), place })}
    />
  );
  const act = (place: ChipPlace, action: ChipAction) => {
    const pair = drafted(place);
    if (action === 'move') setMoving(place);
    else if (action === 'look') onLook(place.mentee.id);
    else if (pair === undefined) return;
    else if (action === 'not') setTurningDown(pairOf(place.mentee, pair.mentorId));
    else dispatch({ type: pair.isKept ? 'pair unlocked' : 'pair locked', pair: pairOf(place.mentee, pair.mentorId) });
  };
  const actByKey = (id: string, key: string) => {
    const place = places.find((one) => chipOf(one) === id);
    const action = chipActionOfKey[key];
    if (place !== undefined && action !== undefined) act(place, action);
    return action !== undefined;
  };

  return (
    <>
      <div className={css.search}>
        <SearchField label="Find somebody on the board" value={search} onChange={setSearch} />
        <span role="status" className={css.small}>
          {looked.trim() === '' ? null : shownOfBoard(shown)}
        </span>
      </div>
      <div ref={root} className={css.board} aria-busy={!isCurrent} onKeyDown={(event) => walkChips(event, actByKey)}>
        <DraftPlaces
          title="Nobody yet"
          sentence={standing.withNobody.length === 0 ? 'Everyone waiting has somebody in the draft.' : null}
          room={String(standing.withNobody.length)}
          mentorId={null}
          onDrop={takeOut}
        >
          {withNobody.map(chip)}
        </DraftPlaces>
        <div className={css.mentors}>
          {withMentor.map(({ mentor, here }) => (
            <DraftPlaces
              key={mentor.id}
              title={mentor.name}
              href={`#/people/${mentor.id}`}
              sentence={placesWords(mentor, inDraft(mentor.id))}
              room={roomWords(mentor, inDraft(mentor.id))}
              mentorId={mentor.id}
              onDrop={(place) => void move(place, mentor.id)}
            >
              {here.map(chip)}
            </DraftPlaces>
          ))}
        </div>
      </div>
      <ChipMenu
        place={menu?.place ?? null}
        anchor={anchor}
        onClose={() => setMenu(null)}
        onAction={(action) => menu !== null && act(menu.place, action)}
      />
      {moving === null ? null : (
        <MoveMenteeDialog
          cohortId={cohortId}
          wishes={wishes}
          round={round}
          place={moving}
          standing={standing}
          onClose={() => setMoving(null)}
          onMove={(to) => {
            setMoving(null);
            void move(moving, to);
          }}
        />
      )}
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

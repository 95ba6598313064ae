import { useState } from 'react';
import type { MatchRunId } from '../../../shared/domain/ids.ts';
import {
  reasonToTurnDown,
  sayContradiction,
  sayPair,
  sayUnanswered,
} from '../../../shared/domain/matching/review/say-review.ts';
import type { ReadReview } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';
import { useDeskChange } from '../../lib/use-desk-change.ts';
import { Button } from '../../ui/button.tsx';
import { CheckboxGroup } from '../../ui/checkbox-group.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { showToast } from '../../ui/toast.tsx';
import type { MatchingAction } from './matching-choices.ts';
import { ReviewList } from './review-list.tsx';
import { applyWords, reviewSentence } from './review-words.ts';

type ReviewedPair = ReadReview['accepted'][number];

interface Props {
  readonly runId: MatchRunId;
  readonly review: ReadReview;
  readonly dispatch: (action: MatchingAction) => void;
  readonly onClose: () => void;
}

/** What reviewers decided, to look at before anything follows from it: pairs are accepted by the run's own rules. */
export function ReviewDialog({ runId, review, dispatch, onClose }: Props) {
  const { accepted, declined } = review;
  const can = optionsOf(accepted.filter(({ hindrance }) => hindrance === null));
  const askFirst = optionsOf(accepted.filter(({ hindrance }) => hindrance?.isToAsk === true));
  const cannot = accepted.flatMap((pair) => (pair.hindrance?.isToAsk === false ? [sayHindered(pair)] : []));
  const [ticked, setTicked] = useState<readonly string[]>(() => can.map(({ id }) => id));
  const [agreed, setAgreed] = useState<readonly string[]>([]);
  const accepting = useDeskChange('matching.accept', { refusal: 'form' });
  const chosen = can.filter(({ id }) => ticked.includes(id)).map(({ pair }) => pair);
  const asked = askFirst.filter(({ id }) => agreed.includes(id)).map(({ pair }) => pair);
  const words = applyWords(chosen.length + asked.length, declined.length);

  const apply = async () => {
    if (accepting.isPending) return;
    const pairs = [...chosen, ...asked].map(bare);
    if (pairs.length > 0 && !(await accepting.run({ runId, pairs, wereAskedForMore: asked.map(bare) }))) return;
    for (const pair of pairs) dispatch({ type: 'pair ticked', pair, ticked: false });
    for (const answer of declined) {
      const { menteeId, mentorId, menteeName, mentorName } = answer;
      const pair = { menteeId, mentorId, menteeName, mentorName };
      dispatch({ type: 'pair turned down', pair, reason: reasonToTurnDown(answer) });
    }
    if (pairs.length === 0)
      showToast({
        sentence: `${countOf(declined.length, 'pair is', 'pairs are')} turned down for the next proposals.`,
      });
    onClose();
  };

  return (
    <Dialog
      title={`What came back in ${review.fileName}`}
      size="wide"
      isOpen
      onClose={onClose}
      footer={
        words === null ? (
          <Button onPress={onClose}>Close</Button>
        ) : (
          <>
            <Button onPress={onClose}>Leave all as it is</Button>
            <Button variant="primary" isPending={accepting.isPending} onPress={() => void apply()}>
              {words}
            </Button>
          </>
        )
      }
    >
      <p>{reviewSentence(review)}</p>
      {accepting.problem === null ? null : (
        <Notice tone="problem" title="Nothing was accepted">
          {accepting.problem} Take the tick from the pair this is about, or make new proposals.
        </Notice>
      )}
      {can.length === 0 ? null : (
        <CheckboxGroup label="Yes: accept" options={can} value={ticked} onChange={setTicked} />
      )}
      {askFirst.length === 0 ? null : (
        <CheckboxGroup
          label="Yes, but ask first: the mentor would take one mentee more than agreed. Tick those who have said yes to it."
          options={askFirst}
          value={agreed}
          onChange={setAgreed}
        />
      )}
      <ReviewList title="Yes, but not as things are now" lines={cannot} />
      <ReviewList title="No: turned down for the next proposals" lines={declined.map(sayPair)} />
      <ReviewList title="To discuss: they stay as they are" lines={review.toDiscuss.map(sayPair)} />
      <ReviewList
        title="Answered in two ways: neither answer is taken"
        lines={review.contradicted.map(sayContradiction)}
      />
      <ReviewList title="Not understood: these rows stay out" lines={review.notUnderstood} />
      <ReviewList
        title="Accepted before: the answer changes nothing"
        lines={review.acceptedBefore.map((pair) => `${pair.decision}, ${sayPair(pair)}`)}
      />
      <p>{sayUnanswered(review.unanswered)}</p>
    </Dialog>
  );
}

const optionsOf = (pairs: readonly ReviewedPair[]) =>
  pairs.map((pair) => ({ id: `${pair.menteeId} ${pair.mentorId}`, label: sayPair(pair), pair }));
const bare = ({ menteeId, mentorId }: ReviewedPair) => ({ menteeId, mentorId });
const sayHindered = (pair: ReviewedPair) =>
  `${pair.menteeName} with ${pair.mentorName}: ${pair.hindrance?.sentence ?? ''}`;

import { useState } from 'react';
import type { MatchRunSummary } from '../../../shared/ipc/routes/matching-answers.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { ExportReviewDialog } from './export-review-dialog.tsx';
import css from './matching.module.css';
import type { MatchingAction } from './matching-choices.ts';
import { ReviewDialog } from './review-dialog.tsx';
import { useReadReview } from './use-read-review.ts';

interface Props {
  readonly run: MatchRunSummary;
  readonly dispatch: (action: MatchingAction) => void;
}

/** Lets others look at the proposals in a spreadsheet, and brings back what they decided. */
export function ReviewExchange({ run, dispatch }: Props) {
  const [isExporting, setExporting] = useState(false);
  const reviewed = useReadReview(run.id);
  return (
    <Card
      title="Review by others"
      sentence="Save the proposals as a spreadsheet that others can answer in, and bring back what they say. Nobody is paired by it."
    >
      <div className={css.bar}>
        <Button icon="download" onPress={() => setExporting(true)}>
          Export for review…
        </Button>
        <Button icon="upload" isPending={reviewed.isReading} onPress={reviewed.choose}>
          Bring back a reviewed file…
        </Button>
      </div>
      {reviewed.isReading ? <ProgressBar label="Reading the answers" value={null} /> : null}
      {reviewed.problem === null ? null : <Notice tone="problem">{reviewed.problem}</Notice>}
      {isExporting ? <ExportReviewDialog runId={run.id} onClose={() => setExporting(false)} /> : null}
      {reviewed.review === null ? null : (
        <ReviewDialog runId={run.id} review={reviewed.review} dispatch={dispatch} onClose={reviewed.close} />
      )}
    </Card>
  );
}

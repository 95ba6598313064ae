import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { matchingRoutes } from '../../../shared/ipc/routes/matching.ts';
import { acceptProposals } from '../../services/matching/accept-proposals.ts';
import { cancelMatching } from '../../services/matching/cancel-matching.ts';
import { compareTwoRuns } from '../../services/matching/compare-two-runs.ts';
import { draftMatching } from '../../services/matching/draft-matching.ts';
import { explainNonPairOf } from '../../services/matching/explain-non-pair-of.ts';
import { exportReview } from '../../services/matching/export-review.ts';
import { getReadiness } from '../../services/matching/get-readiness.ts';
import { getSaid } from '../../services/matching/get-said.ts';
import { listAskedPairs } from '../../services/matching/list-asked-pairs.ts';
import { listCandidatesOf } from '../../services/matching/list-candidates-of.ts';
import { listKeptColumnsOf } from '../../services/matching/list-kept-columns-of.ts';
import { listProposals, listRuns } from '../../services/matching/list-proposals.ts';
import { listProposedGroups } from '../../services/matching/list-proposed-groups.ts';
import { readReviewedFile } from '../../services/matching/read-reviewed-file.ts';
import { runMatching } from '../../services/matching/run-matching.ts';
import { sayForMatching } from '../../services/matching/say-for-matching.ts';
import type { Ports } from '../../services/ports.ts';

export const matchingHandlers = (ports: Ports): HandlersFor<typeof matchingRoutes> => ({
  'matching.readiness': (input) => getReadiness(ports, input),
  'matching.said': (input) => getSaid(ports, input),
  'matching.say': (input) => sayForMatching(ports, input),
  'matching.run': (input) => runMatching(ports, input),
  'matching.draft': (input) => draftMatching(ports, input),
  'matching.candidates': (input) => listCandidatesOf(ports, input),
  'matching.keptColumns': (input) => listKeptColumnsOf(ports, input),
  'matching.cancel': async ({ cohortId }) => cancelMatching(ports, cohortId),
  'matching.runs': (input) => listRuns(ports, input),
  'matching.proposals': (input) => listProposals(ports, input),
  'matching.compareRuns': (input) => compareTwoRuns(ports, input),
  'matching.explainNonPair': (input) => explainNonPairOf(ports, input),
  'matching.accept': (input) => acceptProposals(ports, input),
  'matching.exportReview': (input) => exportReview(ports, input),
  'matching.readReview': (input) => readReviewedFile(ports, input),
  'matching.groups': (input) => listProposedGroups(ports, input),
  'matching.asked': (input) => listAskedPairs(ports, input),
});

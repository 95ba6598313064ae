import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { matchingRoutes } from '../../../shared/ipc/routes/matching.ts';
import { acceptProposals } from '../../services/matching/accept-proposals.ts';
import { cancelMatching } from '../../services/matching/cancel-matching.ts';
import { compareTwoRuns } from '../../services/matching/compare-two-runs.ts';
import { explainNonPairOf } from '../../services/matching/explain-non-pair-of.ts';
import { getReadiness } from '../../services/matching/get-readiness.ts';
import { listProposals, listRuns } from '../../services/matching/list-proposals.ts';
import { runMatching } from '../../services/matching/run-matching.ts';
import type { Ports } from '../../services/ports.ts';

export const matchingHandlers = (ports: Ports): HandlersFor<typeof matchingRoutes> => ({
  'matching.readiness': (input) => getReadiness(ports, input),
  'matching.run': (input) => runMatching(ports, input),
  'matching.cancel': async ({ cohortId }) => cancelMatching(ports, cohortId),
  'matching.runs': (input) => listRuns(ports, input),
  'matching.proposals': (input) => listProposals(ports, input),
  'matching.compareRuns': (input) => compareTwoRuns(ports, input),
  'matching.explainNonPair': (input) => explainNonPairOf(ports, input),
  'matching.accept': (input) => acceptProposals(ports, input),
});

import { addMonths } from '../add-months.ts';
import type { StageSignalIds } from '../health-model.ts';
import { mentoringEndedOn } from '../mentoring-ended-on.ts';
import { readStep } from './read-step.ts';
import type { SignalReaders } from './signal-reading.ts';

const afterTheStageBegan = 'after the stage began';

/** What becomes of the two after the formal end. */
export const redefinitionSignals: SignalReaders<StageSignalIds['redefinition']> = {
  outcome: (context, rule) =>
    readStep(
      {
        done: context.facts.outcome !== null,
        clock: context.since(context.facts.enteredOn),
        saidDone: 'what it has become is recorded',
        saidOpen: 'what it has become is not recorded',
        from: afterTheStageBegan,
      },
      rule,
      context,
    ),
  'follow-up': (context, rule) =>
    readStep(
      {
        done: context.facts.followedUpOn !== null,
        clock: context.since(addMonths(mentoringEndedOn(context.facts), context.model.followUpMonths)),
        saidDone: 'the follow-up was held',
        saidOpen: 'no follow-up recorded',
        from: 'after its day',
      },
      rule,
      context,
    ),
  'asked to return': (context, rule) =>
    readStep(
      {
        done: context.facts.askedToReturnOn !== null,
        clock: context.since(context.facts.enteredOn),
        saidDone: 'they were asked whether they would return',
        saidOpen: 'no question about returning recorded',
        from: afterTheStageBegan,
      },
      rule,
      context,
    ),
};

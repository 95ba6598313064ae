import type { SignalRule, StageSignalIds } from '../health-model.ts';
import { readStep } from './read-step.ts';
import {
  known,
  notDue,
  type SignalContext,
  type SignalReaders,
  type SignalReading,
  unknown,
} from './signal-reading.ts';

const afterTheEnd = 'after the end';

/** A step of closing, counted from the day the pairing ends; not due while no such day can be named. */
function readClosingStep(
  { done, saidDone, saidOpen }: { done: boolean; saidDone: string; saidOpen: string },
  rule: SignalRule,
  context: SignalContext,
): SignalReading {
  const { endsOn, plannedLengthDays } = context.facts;
  const openEnded = endsOn === null && plannedLengthDays === null;
  if (openEnded && !done) return notDue(`${saidOpen}; no end is planned`);
  return readStep({ done, clock: context.since(endsOn), saidDone, saidOpen, from: afterTheEnd }, rule, context);
}

/** How an ending is being prepared and rounded off. Fewer meetings are no sign of anything here. */
export const declineSignals: SignalReaders<StageSignalIds['decline']> = {
  'ending agreed': ({ facts, today }) => {
    if (facts.plannedLengthDays === null) return notDue('no end is planned');
    if (facts.plannedEnd === null) return unknown('the planned end cannot be told, as the start is not recorded');
    if (facts.endingAgreed === null) {
      return today < facts.plannedEnd
        ? notDue('no ending agreed so far; the planned end lies ahead')
        : known(0, 'no ending agreed by the planned end');
    }
    return facts.endingAgreed.on < facts.plannedEnd
      ? known(1, 'an ending was agreed and dated ahead of the planned end')
      : known(0, 'an ending was agreed, though not ahead of the planned end');
  },
  'closing conversation': (context, rule) =>
    readClosingStep(
      {
        done: context.facts.closingConversationOn !== null,
        saidDone: 'the closing conversation was held',
        saidOpen: 'no closing conversation recorded',
      },
      rule,
      context,
    ),
  // Each side's answer is a step of its own; the signal is the mean of those that are due.
  'exit answers': (context, rule) => {
    const { mentor, mentee } = context.facts.exitAnsweredOn;
    const both = mentor !== null && mentee !== null;
    const missing = mentor !== null ? 'from the mentee' : mentee !== null ? 'from the mentor' : 'from either side';
    const words = { saidDone: 'both sides gave their exit answers', saidOpen: `no exit answers ${missing} recorded` };
    const open = readClosingStep({ done: both, ...words }, rule, context);
    if (both || (mentor === null && mentee === null)) return open;
    if (open.state.kind === 'known') return known((1 + open.state.value) / 2, open.said);
    return open.state.kind === 'not due' ? known(1, open.said) : open;
  },
  reason: (context, rule) =>
    readClosingStep(
      { done: context.facts.reason !== null, saidDone: 'the reason is noted', saidOpen: 'no reason noted' },
      rule,
      context,
    ),
  'goal outcomes': (context, rule) =>
    readClosingStep(
      {
        done: context.facts.goalOutcomesOn !== null,
        saidDone: 'the goal outcomes are marked',
        saidOpen: 'goal outcomes not marked',
      },
      rule,
      context,
    ),
};

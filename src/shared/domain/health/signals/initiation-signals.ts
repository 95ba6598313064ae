import type { FitAnswer } from '../../pairing.ts';
import { daysInWords } from '../days-in-words.ts';
import type { StageSignalIds } from '../health-model.ts';
import { valueOnTheWay } from '../value-on-the-way.ts';
import { readRecency } from './read-recency.ts';
import { readStep } from './read-step.ts';
import { known, notDue, type SignalReaders, unknown } from './signal-reading.ts';

const fitPoints: Readonly<Record<FitAnswer, number>> = { good: 1, 'still deciding': 0.5, 'not a good fit': 0 };
const sinceBothSaidYes = 'after both said yes';

/** How the first weeks go, counted from the day both had said yes. */
export const initiationSignals: SignalReaders<StageSignalIds['initiation']> = {
  'first meeting': (context, rule) =>
    readStep(
      {
        done: context.facts.meetingDays.length > 0,
        clock: context.since(context.facts.startedOn),
        saidDone: 'the first meeting was held',
        saidOpen: 'no meeting recorded',
        from: sinceBothSaidYes,
      },
      rule,
      context,
    ),
  // One side's answer is read alone until the other is asked: an answer not asked for is not a poor one.
  fit: ({ facts }, rule) => {
    const answers = [facts.fit.mentor, facts.fit.mentee].filter((answer) => answer !== null);
    if (answers.length === 0) return unknown('neither side has been asked about the fit');
    const points = answers.reduce((sum, answer) => sum + fitPoints[answer], 0) / answers.length;
    const said = (side: 'mentor' | 'mentee') => `${side}: ${facts.fit[side] ?? 'not asked yet'}`;
    return known(valueOnTheWay(points, rule), `${said('mentor')}, ${said('mentee')}`);
  },
  agreement: (context, rule) =>
    context.facts.needsAgreement || context.facts.agreementOn !== null
      ? readStep(
          {
            done: context.facts.agreementOn !== null,
            clock: context.since(context.facts.startedOn),
            saidDone: 'the agreement is recorded',
            saidOpen: 'no agreement recorded',
            from: sinceBothSaidYes,
          },
          rule,
          context,
        )
      : notDue('an informal pairing needs none'),
  'next meeting': ({ facts, today }) =>
    facts.nextMeetingOn !== null && facts.nextMeetingOn >= today
      ? known(1, 'the next meeting has a date')
      : known(0, 'no date recorded for the next meeting'),
  'early contact': ({ facts, since, scaled }, rule) => {
    const { startedOn } = facts;
    if (startedOn === null) return unknown('the day both said yes is not recorded');
    const days = since(startedOn);
    const firstMonth = scaled(rule.dueFromDays ?? 0);
    if (days < firstMonth) return notDue(`counted from ${daysInWords(firstMonth)} ${sinceBothSaidYes}`);
    const contacts = facts.contactDays.filter((day) => day >= startedOn && days - since(day) <= firstMonth).length;
    return known(
      valueOnTheWay(contacts, rule),
      `${contacts === 1 ? '1 contact' : `${contacts} contacts`} with you in the first ${daysInWords(firstMonth)}`,
    );
  },
  recency: readRecency,
};

import { daysInWords } from '../days-in-words.ts';
import type { SignalRule } from '../health-model.ts';
import { silentDays } from '../silent-days.ts';
import { valueOnTheWay } from '../value-on-the-way.ts';
import { known, notDue, type SignalContext, type SignalReading, unknown } from './signal-reading.ts';

/**
 * The last meeting against the pairing's own agreed gap. It is known until silence takes over, and both run on one
 * clock: were recency to lapse sooner, the mere passing of days could lift a band.
 */
export function readRecency({ facts, model, today, since }: SignalContext, rule: SignalRule): SignalReading {
  const silent = silentDays(facts, today);
  if (silent === null) return notDue('counted once they have met');
  if (silent >= model.silentAfterGaps * facts.cadenceDays)
    return unknown(`nothing reported for ${daysInWords(silent)}`);
  if (facts.lastMetOn === null) return unknown('no meeting reported so far');
  const days = since(facts.lastMetOn);
  const said = days === 0 ? 'last meeting today' : `last meeting ${daysInWords(days)} ago`;
  return known(valueOnTheWay(days / facts.cadenceDays, rule), `${said}, agreed gap ${facts.cadenceDays}`);
}

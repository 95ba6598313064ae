import type { PairingId, StageId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { StageKind } from '../stage.ts';
import { type DecidingRule, decideBand } from './decide-band.ts';
import type { HealthBand } from './health-band.ts';
import type { EvidenceGrade, HealthModel, SignalId, StageSignalIds } from './health-model.ts';
import type { PairingFacts } from './pairing-facts.ts';
import { contemplationSignals } from './signals/contemplation-signals.ts';
import { declineSignals } from './signals/decline-signals.ts';
import { growthSignals } from './signals/growth-signals.ts';
import { initiationSignals } from './signals/initiation-signals.ts';
import { redefinitionSignals } from './signals/redefinition-signals.ts';
import { type SignalContext, type SignalReaders, type SignalState, signalContext } from './signals/signal-reading.ts';

/** One signal's part in a pairing's health, nothing rounded. */
export interface SignalHealth {
  readonly id: SignalId;
  readonly label: string;
  /** The full weight, which coverage counts. */
  readonly weight: number;
  /** The part of it that the score counts: less than `weight` where an answer fades. */
  readonly countedWeight: number;
  readonly state: SignalState['kind'];
  /** 0 to 1; null unless known. */
  readonly value: number | null;
  /** Counted weight times value; null unless known. 100 × their sum ÷ the known counted weights is the score. */
  readonly contribution: number | null;
  readonly evidenceGrade: EvidenceGrade;
  readonly said: string;
}

export interface PairingHealth {
  readonly pairingId: PairingId;
  readonly stageId: StageId;
  readonly stageKind: StageKind;
  readonly band: HealthBand;
  /** 0 to 100, an inner step towards the band; null while paused and when no signal is known. */
  readonly score: number | null;
  /** Percent of the due weight that is known; null while paused and when nothing is due. */
  readonly coverage: number | null;
  readonly decidedBy: DecidingRule;
  readonly reason: string;
  readonly signals: readonly SignalHealth[];
  readonly modelVersion: number;
}

const readers: { readonly [Kind in StageKind]: SignalReaders<StageSignalIds[Kind]> } = {
  contemplation: contemplationSignals,
  initiation: initiationSignals,
  growth: growthSignals,
  decline: declineSignals,
  redefinition: redefinitionSignals,
};

function readSignals<Kind extends StageKind>(kind: Kind, context: SignalContext): readonly SignalHealth[] {
  const readersOfKind: SignalReaders<StageSignalIds[Kind]> = readers[kind];
  return context.model.signals[kind].map((rule) => {
    const { state, fade, said } = readersOfKind[rule.id](context, rule);
    const countedWeight = rule.weight * fade;
    const value = state.kind === 'known' ? state.value : null;
    return {
      id: rule.id,
      label: rule.label,
      weight: rule.weight,
      countedWeight,
      state: state.kind,
      value,
      contribution: value === null ? null : countedWeight * value,
      evidenceGrade: rule.evidenceGrade,
      said,
    };
  });
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);
const ratio = (part: number, whole: number) => (whole > 0 ? (100 * part) / whole : null);

/** The two signals that hold the band back most, in their own words. */
function reasonFromSignals(band: HealthBand, signals: readonly SignalHealth[]): string {
  // In millionths of all the weight, so that equal losses stay equal whatever the weights were multiplied by.
  const whole = sum(signals.map((signal) => signal.weight));
  const missing = ({ countedWeight, contribution }: SignalHealth) =>
    Math.round((1e6 * (countedWeight - (contribution ?? countedWeight))) / whole);
  const heaviest = signals.filter((signal) => missing(signal) > 0).toSorted((a, b) => missing(b) - missing(a));
  const said = heaviest
    .slice(0, 2)
    .map((signal) => signal.said)
    .join('; ');
  if (said === '') return 'Everything that is known here is as agreed.';
  return band === 'going well' ? `On the whole as agreed; to keep in view: ${said}.` : `Mainly: ${said}.`;
}

/**
 * The band of one pairing on one day, with the part each signal plays. Pure: the same facts, model and day always give
 * the same result. Score = 100 · Σ(weight · value) ÷ Σ(weight) over known signals; coverage = known ÷ due weight.
 */
export function computePairingHealth(facts: PairingFacts, model: HealthModel, today: LocalDate): PairingHealth {
  const signals = readSignals(facts.stageKind, signalContext(facts, model, today));
  const known = signals.filter((signal) => signal.state === 'known');
  const due = signals.filter((signal) => signal.state !== 'not due');
  const score = ratio(sum(known.map((one) => one.contribution ?? 0)), sum(known.map((one) => one.countedWeight)));
  const coverage = ratio(sum(known.map((one) => one.weight)), sum(due.map((one) => one.weight)));
  const { band, decidedBy, reason } = decideBand(facts, model, today, { score, coverage });
  const paused = band === 'paused';
  return {
    pairingId: facts.pairingId,
    stageId: facts.stageId,
    stageKind: facts.stageKind,
    band,
    score: paused ? null : score,
    coverage: paused ? null : coverage,
    decidedBy,
    reason: decidedBy === 'score' ? reasonFromSignals(band, signals) : reason,
    signals,
    modelVersion: model.version,
  };
}

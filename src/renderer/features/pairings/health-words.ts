import type { EvidenceGrade } from '../../../shared/domain/health/health-model.ts';

/** What a signal's evidence grade means. */
export const evidenceWords: Readonly<Record<EvidenceGrade, string>> = {
  A: 'Tested on adults (A)',
  B: 'Research on mentoring (B)',
  C: 'Established practice (C)',
  D: 'Our judgement (D)',
};

const oneDecimal = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** A figure of the working, at most one decimal. */
export function figure(value: number): string {
  return oneDecimal.format(value);
}

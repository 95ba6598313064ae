import type { AgreementPoint } from '../../../shared/domain/agreement.ts';

/** What each point is about, as the coordinator calls it; on paper the two say it in their own voice. */
export const agreementLabels: Readonly<Record<AgreementPoint, string>> = {
  rhythm: 'Rhythm',
  medium: 'How they meet',
  confidentiality: 'Confidentiality and its limits',
  boundaries: 'Boundaries',
  'who does what': 'Who does what',
  'good ending': 'An ending without blame',
  'planned end': 'Planned end',
};

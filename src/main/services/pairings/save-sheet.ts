import { agreementOf } from '../../../shared/domain/agreement.ts';
import { commitmentsOn } from '../../../shared/domain/commitments.ts';
import { goalsOn } from '../../../shared/domain/goals.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { agreementSheet } from '../../../shared/domain/sheets/agreement-sheet.ts';
import { preparationSheet } from '../../../shared/domain/sheets/preparation-sheet.ts';
import type { PrintedSheet } from '../../../shared/domain/sheets/printed-sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';
import { picturePairings } from './picture-pairings.ts';

/** Prints the agreement for the two to sign, or a sheet for one side to prepare with, and saves it where somebody chooses. */
export async function saveSheet(
  ports: Ports,
  asked: RouteInput<'pairing.saveSheet'>,
): Promise<RouteOutput<'pairing.saveSheet'>> {
  const { sheet, fileName } = await makeSheet(ports, asked);
  return saveWhereChosen(ports, `${fileName}.pdf`, () => ports.printDocument({ kind: 'sheet', sheet }));
}

function makeSheet(
  ports: Ports,
  { id, sheet, side }: RouteInput<'pairing.saveSheet'>,
): Promise<{ sheet: PrintedSheet; fileName: string }> {
  return ports.store.read(async (read) => {
    const { asOf, pictures } = await picturePairings(ports, read, { asOf: null, only: [id] });
    const [picture] = pictures;
    if (picture === undefined) throw new AppError('NOT_FOUND');
    const { record, facts, cohort } = picture;
    const programme = await read.programmes.find(cohort.programmeId);
    if (programme === null) throw new Error('a cohort belongs to a programme');
    const [menteeName, mentorName] = [displayName(picture.mentee), displayName(picture.mentor)];
    const pair = { programmeName: programme.name, menteeName, mentorName, startedOn: facts.startedOn };
    const agreement = agreementOf(record.steps);
    const terms = {
      cadenceDays: facts.cadenceDays,
      medium: agreement.medium,
      plannedLengthDays: facts.plannedLengthDays,
      endsOn: facts.plannedEnd,
      mentorTerm: programme.mentorTerm,
      menteeTerm: programme.menteeTerm,
    };
    if (sheet === 'agreement') {
      return {
        sheet: agreementSheet(pair, agreement, terms, asOf),
        fileName: `Agreement ${menteeName}, ${mentorName}`,
      };
    }
    if (side === null) throw new AppError('INPUT_REFUSED', 'Say for which of the two.', { field: 'side' });
    const { nextMeetingOn } = facts;
    const prepared = preparationSheet({
      pair,
      side,
      stageKind: picture.stage.kind,
      agreement,
      terms,
      goals: goalsOn(record.goals, asOf),
      commitments: commitmentsOn(record.commitments, asOf),
      nextMeetingOn: nextMeetingOn !== null && nextMeetingOn >= asOf ? nextMeetingOn : null,
      madeOn: asOf,
    });
    return { sheet: prepared, fileName: `Before we meet ${side === 'mentee' ? menteeName : mentorName}` };
  });
}

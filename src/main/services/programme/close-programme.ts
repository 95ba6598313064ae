import { refuseClosingDay } from '../../../shared/domain/closing-day.ts';
import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Closes a programme as of a day. Its pairings stay as they are: a programme's end is not an end of relationships. */
export async function closeProgramme(ports: Ports, { id, on }: { id: ProgrammeId; on: LocalDate }): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'programme.close', async (write, read) => {
    const programme = await read.programmes.find(id);
    if (programme === null) throw new AppError('NOT_FOUND');
    if (programme.closedOn !== null) {
      throw new AppError('INPUT_REFUSED', 'This programme is closed already.', { field: 'on' });
    }
    refuseWith(refuseClosingDay(on, null, ports.clock.today()));
    await write.programmes.save({ ...programme, closedOn: on });
    return { sentence: `The programme “${programme.name}” was closed.`, value: null };
  });
  return { change, sentence };
}

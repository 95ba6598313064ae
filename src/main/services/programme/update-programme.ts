import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { ProgrammeFields } from '../../../shared/domain/programme.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { bringIntoUse } from '../stages/switch-model.ts';

/**
 * Saves a programme's settings. Another stage model lays the present stages aside and brings its own into use; no stage entry
 * is rewritten.
 */
export async function updateProgramme(
  ports: Ports,
  { id, fields }: { id: ProgrammeId; fields: ProgrammeFields },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'programme.update', async (write, read) => {
    const before = await read.programmes.find(id);
    if (before === null) throw new AppError('NOT_FOUND');
    await write.programmes.save({ ...before, ...fields });
    if (before.stageModel !== fields.stageModel) await bringIntoUse(ports, write, read, id, fields.stageModel);
    return { sentence: `The settings of “${fields.name}” were saved.`, value: null };
  });
  return { change, sentence };
}

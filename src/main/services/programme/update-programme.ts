import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { ProgrammeFields } from '../../../shared/domain/programme.ts';
import { stageTemplates } from '../../../shared/domain/stage.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';

/**
 * Saves a programme's settings. Another stage model renames the stages kind by kind: every stage entry keeps its place, so
 * no history is lost and the change can be taken back.
 */
export async function updateProgramme(
  ports: Ports,
  { id, fields }: { id: ProgrammeId; fields: ProgrammeFields },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'programme.update', async (write, read) => {
    const before = await read.programmes.find(id);
    if (before === null) throw new AppError('NOT_FOUND');
    await write.programmes.save({ ...before, ...fields });
    if (before.stageModel !== fields.stageModel) {
      for (const stage of await read.programmes.stagesOf(id)) {
        const renamed = stageTemplates[fields.stageModel].find((template) => template.kind === stage.kind);
        if (renamed) await write.programmes.renameStage(stage.id, renamed.name);
      }
    }
    return { sentence: `The settings of “${fields.name}” were saved.`, value: null };
  });
  return { change, sentence };
}

import type { ProgrammeId, StageId } from '../../../shared/domain/ids.ts';
import type { ProgrammeFields } from '../../../shared/domain/programme.ts';
import { stageTemplates } from '../../../shared/domain/stage.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';

/** Adds a programme with the stages its stage model begins with. */
export async function createProgramme(ports: Ports, fields: ProgrammeFields): Promise<Written & { id: ProgrammeId }> {
  const id = ports.nextId() as ProgrammeId;
  const { change, sentence } = await makeChange(ports, 'programme.create', async (write) => {
    await write.programmes.add({ ...fields, id, closedOn: null });
    for (const [position, stage] of stageTemplates[fields.stageModel].entries()) {
      await write.programmes.addStage(id, { ...stage, id: ports.nextId() as StageId, position });
    }
    return { sentence: `The programme “${fields.name}” was set up.`, value: null };
  });
  return { id, change, sentence };
}

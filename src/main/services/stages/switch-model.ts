import type { ProgrammeId } from '../../../shared/domain/ids.ts';
import type { StageModelName } from '../../../shared/domain/stage.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers, Written } from '../ports.ts';
import { addStages } from './add-stages.ts';

const modelWords: Readonly<Record<StageModelName, string>> = {
  'five-stage': 'five stages',
  'four-phase': 'four phases',
};

/**
 * Brings the stages of another model into use and lays those of the present one aside. No stage entry is rewritten, so switching
 * back gives exactly what was there.
 */
export async function switchModel(ports: Ports, { programmeId, model }: RouteInput<'stage.switch'>): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'stage.switch', async (write, read) => {
    const programme = await read.programmes.find(programmeId);
    if (programme === null) throw new AppError('NOT_FOUND');
    if (programme.stageModel === model) {
      throw new AppError('INPUT_REFUSED', 'The programme goes by these stages already.', { field: 'model' });
    }
    await write.programmes.save({ ...programme, stageModel: model });
    await bringIntoUse(ports, write, read, programmeId, model);
    return { sentence: `“${programme.name}” goes by the ${modelWords[model]} now.`, value: null };
  });
  return { change, sentence };
}

/** Makes the stages of a model where the programme has none of them in use; those that were there before are taken up again. */
export async function bringIntoUse(
  ports: Ports,
  write: Writers,
  read: Readers,
  programmeId: ProgrammeId,
  model: StageModelName,
): Promise<void> {
  const every = await read.programmes.everyStageOf(programmeId);
  if (!every.some((stage) => stage.model === model && !stage.takenOut)) {
    await addStages(ports, write, programmeId, model);
  }
}

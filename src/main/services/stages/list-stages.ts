import { type KnownStage, type StageModelName, scaledDays, stageTemplates } from '../../../shared/domain/stage.ts';
import { previewSwitch, shareOfLength } from '../../../shared/domain/stage-plan.ts';
import { stageStandIns, stagesInUse } from '../../../shared/domain/stages-in-use.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { StagePlan } from '../../../shared/ipc/routes/stages.ts';
import type { Ports } from '../ports.ts';
import { gatherStageUse } from './gather-stage-use.ts';

/** The stages in use in a programme, each with its share, its tasks and who stands there, and what switching would do. */
export async function listStages(ports: Ports, { programmeId }: RouteInput<'stage.list'>): Promise<StagePlan> {
  return ports.store.read(async (read) => {
    const programme = await read.programmes.find(programmeId);
    if (programme === null) throw new AppError('NOT_FOUND');
    const { every, inUse, entered, standing } = await gatherStageUse(read, programme, ports.clock.today());
    const tasks = await read.stageTasks.listOf(programmeId);
    const model: StageModelName = programme.stageModel === 'five-stage' ? 'four-phase' : 'five-stage';
    const others = otherStages(ports, every, model);
    const used = new Set(inUse.map((stage) => stage.id));
    return {
      model: programme.stageModel,
      stages: inUse.map((stage) => ({
        stage,
        share: shareOfLength(stage),
        days: Math.round(scaledDays(stage.expectedDays, programme.plannedLengthDays)),
        tasks: tasks.filter((task) => task.stageId === stage.id),
        standing: standing.get(stage.id) ?? 0,
        wasEntered: entered.has(stage.id),
      })),
      other: {
        model,
        moves: previewSwitch(inUse, others, stageStandIns([...every, ...others], others), standing),
      },
      laidAside: every.filter((stage) => !used.has(stage.id)).map(({ id, name }) => ({ id, name })),
    };
  });
}

/** The stages switching would bring into use: those that are there, else those the model begins with. */
function otherStages(ports: Ports, every: readonly KnownStage[], model: StageModelName): readonly KnownStage[] {
  const there = stagesInUse(
    every.filter((stage) => stage.model === model),
    model,
  );
  if (there.length > 0) return there;
  return stageTemplates[model].map((stage, position) => ({
    ...stage,
    id: ports.nextId() as KnownStage['id'],
    position,
    model,
    takenOut: false,
  }));
}

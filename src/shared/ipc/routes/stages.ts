import { z } from 'zod';
import type { StageId } from '../../domain/ids.ts';
import { type KnownStage, type StageModelName, stageModels } from '../../domain/stage.ts';
import type { StageMove } from '../../domain/stage-plan.ts';
import type { StageTask } from '../../domain/stage-task.ts';
import { route } from '../route.ts';
import {
  day,
  domainShape,
  line,
  pairingId,
  programmeId,
  stageId,
  stageKind,
  stageTaskId,
  written,
} from '../schemas.ts';

export interface StageInPlan {
  readonly stage: KnownStage;
  /** Whole percent of the planned length. */
  readonly share: number;
  /** Days in a pairing of this programme, rounded. */
  readonly days: number;
  readonly tasks: readonly StageTask[];
  /** Pairings that stand here today, those that have ended among them. */
  readonly standing: number;
  /** Pairings have been here, so that its kind stays. */
  readonly wasEntered: boolean;
}

export interface StagePlan {
  readonly model: StageModelName;
  readonly stages: readonly StageInPlan[];
  /** The other model, and where the pairings would stand under it. */
  readonly other: { readonly model: StageModelName; readonly moves: readonly StageMove[] };
  /** Names of stages that were taken out or belong to the other model. */
  readonly laidAside: readonly { readonly id: StageId; readonly name: string }[];
}

const stageModel = z.enum(stageModels);

export const stageRoutes = {
  /** The stages in use in a programme, and what switching its model would do. */
  'stage.list': route({ input: z.strictObject({ programmeId }), output: domainShape<StagePlan>() }),
  /** All stages in use as they are to be, in their order; what is left out is laid aside. */
  'stage.save': route({
    input: z.strictObject({
      programmeId,
      stages: z
        .array(
          z.strictObject({
            id: stageId.nullable(),
            kind: stageKind,
            name: line(60),
            expectedDays: z
              .int('Say a whole number.')
              .min(3, 'A stage takes at least one per cent.')
              .max(540, 'A stage takes at most twice the planned length.'),
            tasks: z.array(z.strictObject({ id: stageTaskId.nullable(), text: line(120) })).max(12),
          }),
        )
        .max(12, 'Twelve stages are the most there can be.'),
    }),
    output: written,
  }),
  /** Brings the stages of the other model into use. Nothing recorded is rewritten. */
  'stage.switch': route({ input: z.strictObject({ programmeId, model: stageModel }), output: written }),
  'stageTask.tick': route({ input: z.strictObject({ pairingId, taskId: stageTaskId, on: day }), output: written }),
  'stageTask.untick': route({ input: z.strictObject({ pairingId, taskId: stageTaskId }), output: written }),
} as const;

import type { ProgrammeFields, ProgrammeKind } from '../../../shared/domain/programme.ts';
import type { StageModelName } from '../../../shared/domain/stage.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';

export const kindOptions: readonly {
  readonly id: ProgrammeKind;
  readonly label: string;
  readonly description: string;
}[] = [
  { id: 'one-to-one', label: 'One to one', description: 'One mentor and one mentee in each pairing.' },
  { id: 'group', label: 'Group', description: 'A mentor with several mentees who also meet together.' },
  { id: 'peer', label: 'Peer', description: 'Two people of similar standing, each helping the other.' },
  { id: 'reverse', label: 'Reverse', description: 'The more junior of the two is the mentor.' },
  { id: 'informal', label: 'Informal', description: 'No agreement and no planned end; followed lightly.' },
];

export const kindLabels = Object.fromEntries(kindOptions.map(({ id, label }) => [id, label])) as Readonly<
  Record<ProgrammeKind, string>
>;

export const modelLabels: Readonly<Record<StageModelName, string>> = {
  'five-stage': 'Five stages',
  'four-phase': 'Four phases, and what comes after',
};

export interface ProgrammeForm {
  readonly name: string;
  readonly kind: ProgrammeKind;
  readonly stageModel: StageModelName;
  readonly isOpenEnded: boolean;
  readonly plannedLengthDays: number | null;
  readonly cadenceDays: number | null;
  readonly mentorTerm: string;
  readonly menteeTerm: string;
}

/** A programme as the form shows it; without one, the usual beginnings. */
export function formOf(programme: ProgrammeFields | null): ProgrammeForm {
  return {
    name: programme?.name ?? '',
    kind: programme?.kind ?? 'one-to-one',
    stageModel: programme?.stageModel ?? 'five-stage',
    isOpenEnded: programme !== null && programme.plannedLengthDays === null,
    plannedLengthDays: programme === null ? 270 : programme.plannedLengthDays,
    cadenceDays: programme?.cadenceDays ?? 30,
    mentorTerm: programme?.mentorTerm ?? 'mentor',
    menteeTerm: programme?.menteeTerm ?? 'mentee',
  };
}

/** What is wrong with a form, by field; an empty object when it can be sent. */
export function problemsOf(form: ProgrammeForm): Readonly<Partial<Record<keyof ProgrammeForm, string>>> {
  return {
    ...(form.name.trim() === '' ? { name: 'A programme needs a name.' } : {}),
    ...(form.isOpenEnded || form.plannedLengthDays !== null
      ? {}
      : { plannedLengthDays: 'A number of days, or tick that there is no planned end.' }),
    ...(form.cadenceDays === null ? { cadenceDays: 'A number of days.' } : {}),
    ...(form.mentorTerm.trim() === '' ? { mentorTerm: 'A word for this side.' } : {}),
    ...(form.menteeTerm.trim() === '' ? { menteeTerm: 'A word for this side.' } : {}),
  };
}

/** What is sent. */
export function fieldsOf(form: ProgrammeForm): RouteRequest<'programme.create'> {
  return {
    name: form.name.trim(),
    kind: form.kind,
    stageModel: form.stageModel,
    plannedLengthDays: form.isOpenEnded ? null : form.plannedLengthDays,
    cadenceDays: form.cadenceDays ?? 30,
    mentorTerm: form.mentorTerm.trim(),
    menteeTerm: form.menteeTerm.trim(),
  };
}

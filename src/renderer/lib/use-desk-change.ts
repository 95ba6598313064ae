import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ChangeId } from '../../shared/domain/ids.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import type { RouteName, RouteOutput, RouteRequest } from '../../shared/ipc/contract.ts';
import { showToast } from '../ui/toast.tsx';
import type { Toast } from '../ui/toast-store.ts';
import { errorSentence, fieldSentences } from './error-sentence.ts';
import { request } from './request.ts';
import { undoChange } from './undo-change.ts';

interface DeskChange<Name extends RouteName> {
  /** True when it was written. A refusal is told (see below) and answers false. */
  run(input: RouteRequest<Name>): Promise<boolean>;
  /** Null when it was written, else the refusal: for a control that shows its own. */
  attempt(input: RouteRequest<Name>): Promise<AppError | null>;
  readonly isPending: boolean;
  /** The refusal in words, for a form to show; null when there is none. */
  readonly problem: string | null;
  /** The refusal itself, for a form that answers one of its codes; null when there is none. */
  readonly refused: AppError | null;
  /** The refusal by field name, where main named the fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** Forgets the last refusal, when a form is opened again. */
  reset(): void;
}

interface DeskChangeOptions<Name extends RouteName> {
  readonly onDone?: (output: RouteOutput<Name>) => void;
  /** Where refusals are read: 'form' leaves them to the caller, 'toast' shows them at the foot of the window. */
  readonly refusal?: 'form' | 'toast';
  /** One thing to ask afterwards, where it was done. */
  readonly ask?: (output: RouteOutput<Name>, input: RouteRequest<Name>) => Toast['ask'];
}

/** A writing route: on success everything shown is asked again and a toast offers to undo it. */
export function useDeskChange<Name extends RouteName>(
  route: Name,
  { onDone, refusal = 'toast', ask }: DeskChangeOptions<Name> = {},
): DeskChange<Name> {
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: (input: RouteRequest<Name>) => request(route, input),
    onSuccess: async (output, input) => {
      const written = writtenOf(output);
      if (written) {
        showToast({
          sentence: written.sentence,
          action: { label: 'Undo', run: () => void undoChange(written.change) },
          ask: ask?.(output, input),
        });
      }
      onDone?.(output);
      await client.invalidateQueries();
    },
    onError: (error) => {
      if (refusal === 'toast') showToast({ sentence: errorSentence(error), tone: 'problem' });
    },
  });
  return {
    run: (input) =>
      mutation.mutateAsync(input).then(
        () => true,
        () => false,
      ),
    attempt: (input) =>
      mutation.mutateAsync(input).then(
        () => null,
        (error: unknown) => refusalOf(error),
      ),
    isPending: mutation.isPending,
    problem: mutation.error === null ? null : errorSentence(mutation.error),
    refused: mutation.error === null ? null : refusalOf(mutation.error),
    fields: fieldSentences(mutation.error),
    reset: mutation.reset,
  };
}

function refusalOf(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('INTERNAL');
}

function writtenOf(output: unknown): { readonly change: ChangeId; readonly sentence: string } | null {
  if (typeof output !== 'object' || output === null || !('change' in output) || !('sentence' in output)) return null;
  return output as { change: ChangeId; sentence: string };
}

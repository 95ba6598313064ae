import type { z } from 'zod';
import { AppError, type ErrorCode, errorSentences, type Reply } from '../../shared/ipc/app-error.ts';
import type { Handlers, RouteName } from '../../shared/ipc/contract.ts';
import { contract } from '../../shared/ipc/contract.ts';
import type { Sender } from '../platform.ts';

export interface ContractServer {
  readonly handlers: Handlers;
  isUnlocked(): boolean;
  /** Hears of every answer given to the window itself: somebody is at the desk. */
  heard(): void;
  /** A failure that is no refusal, for the log. Carries no names and no figures of the programme. */
  failed(route: RouteName, error: unknown): void;
}

/** The only route a hidden print page may ask: it draws one document and nothing else. */
const printRoute: RouteName = 'print.document';

/** Trusted sender? known route? unlocked? input as agreed? then the handler; whatever happens, a reply. */
export function serveContract(server: ContractServer) {
  return async (route: unknown, input: unknown, sender: Sender): Promise<Reply<unknown>> => {
    if (!sender.trusted) return refusal('NOT_TRUSTED');
    if (typeof route !== 'string' || !Object.hasOwn(contract, route)) return refusal('UNKNOWN_ROUTE');
    const name = route as RouteName;
    if (sender.printing === true && name !== printRoute) return refusal('NOT_TRUSTED');
    if (!name.startsWith('vault.') && !server.isUnlocked()) return refusal('VAULT_LOCKED');
    try {
      const parsed = contract[name].input.safeParse(input);
      if (!parsed.success) return refusedInput(parsed.error);
      server.heard();
      // The handler's own input type was checked against this very schema when the handlers were put together.
      const handle = server.handlers[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, data: await handle(parsed.data) };
    } catch (error) {
      return failureOf(name, error, server);
    }
  };
}

function refusal(code: ErrorCode): Reply<never> {
  return { ok: false, error: { code, message: errorSentences[code] } };
}

/** The first problem becomes the sentence; every problem goes to its field. */
function refusedInput(error: z.ZodError): Reply<never> {
  const fields = error.issues.map((issue) => ({ field: issue.path.join('.'), sentence: issue.message }));
  const message = fields[0]?.sentence ?? errorSentences.INPUT_REFUSED;
  return { ok: false, error: { code: 'INPUT_REFUSED', message, data: { fields } } };
}

function failureOf(route: RouteName, error: unknown, server: ContractServer): Reply<never> {
  if (error instanceof AppError) {
    const data = error.facts === undefined ? {} : { data: error.facts };
    return { ok: false, error: { code: error.code, message: error.message, ...data } };
  }
  const code = codeOf(error);
  if (code === 'INTERNAL') server.failed(route, error);
  return refusal(code);
}

/** Storage and files refuse with codes of their own; those the contract knows cross by name. */
function codeOf(error: unknown): ErrorCode {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (Object.hasOwn(errorSentences, code)) return code as ErrorCode;
  return code === 'SQLITE_FULL' || code === 'ENOSPC' ? 'DISK_FULL' : 'INTERNAL';
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { forkIsolated } from '../../src/main/adapters/fork-isolated.ts';
import { createDesk } from '../../src/main/desk.ts';
import type { Desk } from '../../src/main/platform.ts';
import { sourcePlatform } from '../../src/main/shells/source-platform.ts';
import { type Instant, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import type { ErrorCode } from '../../src/shared/ipc/app-error.ts';
import type { RouteName, RouteOutput, RouteRequest } from '../../src/shared/ipc/contract.ts';
import { cheapCost, cheapKeyDerivation } from './cheap-key-derivation.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A whole application over a real encrypted vault in a folder of its own; only key derivation is made cheap. */
export interface TestDesk {
  readonly desk: Desk;
  readonly folder: string;
  readonly events: string[];
  /** Moves the calendar; the clock stands still otherwise. */
  setToday(day: string): void;
  /** The next request that asks for the day fails in the middle of its work, as on a full disk. */
  failNext(error: Error): void;
  ask<Name extends RouteName>(route: Name, input: RouteRequest<Name>): Promise<RouteOutput<Name>>;
  /** The refusal of a request that must be refused. */
  refusal<Name extends RouteName>(
    route: Name,
    input: unknown,
  ): Promise<{ code: ErrorCode; message: string; data?: unknown }>;
  saved: string[];
}

export const passphrase = 'correct horse battery';

export const aProgramme = {
  name: 'Growing together',
  kind: 'one-to-one',
  stageModel: 'five-stage',
  plannedLengthDays: 270,
  cadenceDays: 30,
  mentorTerm: 'mentor',
  menteeTerm: 'mentee',
} as const;

export function openTestDesk(today = '2026-11-16'): TestDesk {
  const folder = temporaryFolder();
  const events: string[] = [];
  const saved: string[] = [];
  let day: LocalDate = localDate(today);
  let ticks = 0;
  let failure: Error | null = null;
  const desk = createDesk(
    {
      ...sourcePlatform(join(folder, 'vaults')),
      shell: 'command',
      runIsolated: forkIsolated(new URL('../../src/main/isolated/read-sheet.ts', import.meta.url)),
      dialogs: {
        chooseFiles: async () => [],
        chooseSave: async (suggestedName) => {
          saved.push(suggestedName);
          return { path: join(folder, suggestedName), fileName: suggestedName };
        },
      },
      printToPdf: async () => new Uint8Array(),
      send: (event) => events.push(event),
      renewWindow: () => events.push('window.renewed'),
    },
    {
      clock: {
        today() {
          const failing = failure;
          failure = null;
          if (failing !== null) throw failing;
          return day;
        },
        // Time moves on by a second with every look at it, so that what is recorded later is later.
        now: () => new Date(Date.parse(`${day}T08:00:00Z`) + 1000 * ticks++).toISOString() as Instant,
        endOf: (of) => `${of}T23:59:59.999Z` as Instant,
      },
      deriveKey: cheapKeyDerivation,
      cost: cheapCost,
    },
  );
  const send = (route: string, input: unknown) => desk.request(route, input, { trusted: true });
  return {
    desk,
    folder,
    events,
    saved,
    setToday: (next) => {
      day = localDate(next);
    },
    failNext: (error) => {
      failure = error;
    },
    async ask(route, input) {
      const reply = await send(route, input);
      if (!reply.ok) throw new Error(`${route} was refused: ${reply.error.code} ${reply.error.message}`);
      return reply.data as RouteOutput<typeof route>;
    },
    async refusal(route, input) {
      const reply = await send(route, input);
      if (reply.ok) throw new Error(`${route} was answered`);
      return reply.error;
    },
  };
}

/** The folder of the only vault made in a test desk. */
export function vaultFolderOf({ folder }: TestDesk): string {
  const [name] = readdirSync(join(folder, 'vaults')).filter((entry) => entry.endsWith('.mentordesk'));
  if (name === undefined) throw new Error('no vault was made');
  return join(folder, 'vaults', name);
}

import { join, resolve } from 'node:path';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteName, RouteOutput, RouteRequest } from '../../../shared/ipc/contract.ts';
import { forkIsolated } from '../../adapters/fork-isolated.ts';
import { createDesk } from '../../desk.ts';
import type { ChosenFile, Desk, Sender } from '../../platform.ts';
import { answerCall } from '../browser/answer-calls.ts';
import { findBrowser } from '../browser/find-browser.ts';
import { printPage } from '../browser/print-page.ts';
import { projectFolder } from '../project-folder.ts';
import { sourcePlatform } from '../source-platform.ts';
import { Refusal } from './refusal.ts';

export interface OpenDesk {
  /** Asks like the window does; a refusal becomes one sentence. */
  ask<Name extends RouteName>(route: Name, input: RouteRequest<Name>): Promise<RouteOutput<Name>>;
  /** Any route, by whatever name, with whatever input. */
  askAnything(route: string, input: unknown): ReturnType<Desk['request']>;
  holdFile(path: string, fileName: string): string;
  /** Where the next saved file goes, instead of a dialog. */
  saveNextAs(file: ChosenFile): void;
  close(): Promise<void>;
}

const sender: Sender = { trusted: true };

/** The application without a window: the same desk, asked by the same contract. */
export function openDesk(vaultsFolder: string): OpenDesk {
  let saveAs: ChosenFile | null = null;
  const runIsolated = forkIsolated(new URL('../../isolated/read-sheet.ts', import.meta.url));
  const desk = createDesk({
    ...sourcePlatform(vaultsFolder),
    shell: 'command',
    runIsolated,
    dialogs: {
      chooseFiles: async () => [],
      chooseSave: async () => saveAs,
    },
    printToPdf: (token) => print(token, desk),
    send: () => undefined,
    renewWindow: () => undefined,
  });
  return {
    async ask(route, input) {
      const reply = await desk.request(route, input, sender);
      if (!reply.ok) throw new Refusal(reply.error.message);
      return reply.data as RouteOutput<typeof route>;
    },
    askAnything: (route, input) => desk.request(route, input, sender),
    holdFile: (path, fileName) => desk.holdFile(path, fileName),
    saveNextAs(file) {
      saveAs = file;
    },
    close: () => desk.close(),
  };
}

/** Pages are drawn by the computer's browser, as in the browser shell. */
function print(token: string, desk: Desk): Promise<Uint8Array> {
  const browser = findBrowser();
  if (browser === null) throw new AppError('BROWSER_MISSING');
  const uploads = { begin: refuse, add: refuse, take: refuse, forgetAll: () => undefined };
  return printPage(token, {
    browser,
    windowFolder: join(projectFolder, 'out', 'renderer'),
    answer: (text, asking) => answerCall(text, asking, { desk, uploads, report: () => undefined }),
    blocked: () => undefined,
  });
}

function refuse(): never {
  throw new Error('A page that prints hands over no files.');
}

/** A path as the person meant it: npm runs scripts in the project's folder and remembers where they were called. */
export function fromWhereCalled(path: string): string {
  return resolve(process.env['INIT_CWD'] ?? process.cwd(), path);
}

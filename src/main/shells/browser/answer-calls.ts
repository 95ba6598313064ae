import { z } from 'zod';
import type { Desk, Sender } from '../../platform.ts';
import { CallRefused } from './call-refused.ts';
import type { Uploads } from './receive-uploads.ts';

/** A report of the page that its policy stopped something. */
export interface PolicyReport {
  readonly directive: string;
  readonly blocked: string;
}

const call = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('request'), route: z.unknown(), input: z.unknown() }),
  z.object({ kind: z.literal('upload.begin'), fileName: z.string().max(1024), bytes: z.int().min(0) }),
  z.object({ kind: z.literal('upload.piece'), upload: z.uuid(), piece: z.string().max(1_500_000) }),
  z.object({ kind: z.literal('upload.hold'), upload: z.uuid() }),
  z.object({ kind: z.literal('policy'), directive: z.string().max(200), blocked: z.string().max(2000) }),
]);

export interface Callee {
  readonly desk: Pick<Desk, 'request' | 'holdFile'>;
  readonly uploads: Uploads;
  report(report: PolicyReport): void;
}

/**
 * Answers one call of the page, text in and text out. Requests are answered by the desk whoever asks, so that it can
 * refuse them by name; everything else is heard from the window alone.
 */
export async function answerCall(text: unknown, sender: Sender, callee: Callee): Promise<string> {
  try {
    const asked = call.parse(JSON.parse(z.string().parse(text)));
    if (asked.kind === 'request') return answer(await callee.desk.request(asked.route, asked.input, sender));
    if (!sender.trusted) return refuse('This call did not come from the Mentor Desk window.');
    return answer(hear(asked, sender, callee));
  } catch (error) {
    return refuse(
      error instanceof z.ZodError || error instanceof SyntaxError ? 'This call cannot be read.' : said(error),
    );
  }
}

function hear(asked: Exclude<z.infer<typeof call>, { kind: 'request' }>, sender: Sender, callee: Callee): unknown {
  if (asked.kind === 'policy') return callee.report({ directive: asked.directive, blocked: asked.blocked });
  if (sender.printing === true) throw new CallRefused('A page that prints hands over no files.');
  if (asked.kind === 'upload.begin') return callee.uploads.begin(asked.fileName, asked.bytes);
  if (asked.kind === 'upload.piece') return callee.uploads.add(asked.upload, asked.piece);
  const { path, fileName } = callee.uploads.take(asked.upload);
  return callee.desk.holdFile(path, fileName);
}

const answer = (value: unknown) => JSON.stringify({ value: value ?? null });
const refuse = (refused: string) => JSON.stringify({ refused });
const said = (error: unknown) => (error instanceof CallRefused ? error.message : 'This file could not be handed over.');

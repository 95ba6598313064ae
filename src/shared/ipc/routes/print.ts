import { z } from 'zod';
import type { PrintedDocument } from '../../domain/sheets/printed-document.ts';
import { route } from '../route.ts';
import { domainShape } from '../schemas.ts';

export const printRoutes = {
  /** What the hidden print page draws; the only route a print page may ask. */
  'print.document': route({
    input: z.strictObject({ token: z.string().max(64) }),
    output: domainShape<PrintedDocument>(),
  }),
} as const;

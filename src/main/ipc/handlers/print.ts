import type { PrintedDocument } from '../../../shared/domain/sheets/printed-document.ts';
import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { printRoutes } from '../../../shared/ipc/routes/print.ts';

/** Holds the one document that the hidden print page is drawing at the moment. */
export interface Printing {
  get(token: string): PrintedDocument;
}

export const printHandlers = (printing: Printing): HandlersFor<typeof printRoutes> => ({
  'print.document': async ({ token }) => printing.get(token),
});

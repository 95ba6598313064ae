import type { PrintedDocument } from '../../shared/domain/sheets/printed-document.ts';
import { AppError } from '../../shared/ipc/app-error.ts';

/** Prints documents through a hidden page, which asks for the one it is to draw by a token good for that print alone. */
export interface DocumentPrinter {
  print(document: PrintedDocument): Promise<Uint8Array>;
  /** The document that is being printed under this token; throws NOT_FOUND when there is none. */
  get(token: string): PrintedDocument;
}

/** A printer that draws on the shell's page; `printToPdf` opens it and answers with the finished bytes. */
export function createDocumentPrinter(
  printToPdf: (token: string) => Promise<Uint8Array>,
  nextToken: () => string,
): DocumentPrinter {
  const printing = new Map<string, PrintedDocument>();
  return {
    async print(document) {
      const token = nextToken();
      printing.set(token, document);
      try {
        return await printToPdf(token);
      } finally {
        printing.delete(token);
      }
    },
    get(token) {
      const document = printing.get(token);
      if (document === undefined) throw new AppError('NOT_FOUND');
      return document;
    },
  };
}

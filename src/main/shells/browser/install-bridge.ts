import { mostFilesAtOnce, tooManyFiles } from '../../../shared/domain/roster/handing-over.ts';

/** The little of a page that the bridge touches; main is compiled without the types of the DOM. */
interface PageFile {
  readonly name: string;
  readonly size: number;
  slice(from: number, to: number): unknown;
}
interface PageInput {
  type: string;
  accept: string;
  multiple: boolean;
  hidden: boolean;
  files: ArrayLike<PageFile> | null;
  click(): void;
  remove(): void;
  addEventListener(event: string, listener: () => void): void;
}
interface PolicyReport {
  readonly effectiveDirective: string;
  readonly blockedURI: string;
}
interface Page {
  [name: string]: unknown;
  FileReader: new () => { result: string; onload: () => void; onerror: () => void; readAsDataURL(blob: unknown): void };
  document: {
    readonly body: { append(node: PageInput): void };
    createElement(name: 'input'): PageInput;
    addEventListener(event: string, listener: (report: PolicyReport) => void): void;
  };
}

export interface BridgeNames {
  /** The binding that carries calls to main. */
  readonly call: string;
  /** Where main tells the page an event. */
  readonly hear: string;
  /** Where main asks the page to let the person choose files. */
  readonly choose: string;
  readonly pieceBytes: number;
  /** More files at once are not sent at all. */
  readonly mostFiles: number;
  readonly tooManyFiles: string;
  /** WebRTC has ways of its own out of a page, so the page does not get it; a safety test may ask for it. */
  readonly keepWebRtc: boolean;
}

export const bridgeNames: BridgeNames = {
  call: '__deskCall',
  hear: '__deskHear',
  choose: '__deskChoose',
  pieceBytes: 1024 * 1024,
  mostFiles: mostFilesAtOnce,
  tooManyFiles,
  keepWebRtc: false,
};

/**
 * Runs inside the page before anything else: puts `window.desk` there with the three functions of the preload.
 * It is sent as text, so it must not use anything outside itself.
 */
export function installBridge(names: BridgeNames): void {
  const page = globalThis as unknown as Page;
  const binding = page[names.call] as ((text: string) => Promise<string>) | undefined;
  if (binding === undefined) return;
  delete page[names.call];
  if (!names.keepWebRtc) {
    delete page['RTCPeerConnection'];
    delete page['webkitRTCPeerConnection'];
  }

  const call = async (message: unknown): Promise<unknown> => {
    const answer = JSON.parse(await binding(JSON.stringify(message))) as { value?: unknown; refused?: string };
    if (answer.refused !== undefined) throw new Error(answer.refused);
    return answer.value;
  };

  const readPiece = (piece: unknown) =>
    new Promise<string>((resolve, reject) => {
      const reader = new page.FileReader();
      reader.onload = () => resolve(reader.result.slice(reader.result.indexOf(',') + 1));
      reader.onerror = () => reject(new Error('The file could not be read.'));
      reader.readAsDataURL(piece);
    });

  const upload = async (file: PageFile): Promise<unknown> => {
    const name = await call({ kind: 'upload.begin', fileName: file.name, bytes: file.size });
    for (let from = 0; from < file.size; from += names.pieceBytes) {
      const piece = await readPiece(file.slice(from, from + names.pieceBytes));
      await call({ kind: 'upload.piece', upload: name, piece });
    }
    return name;
  };

  const listeners = new Set<(event: string, payload: unknown) => void>();
  const hide = (name: string, value: unknown) =>
    Object.defineProperty(page, name, { value, enumerable: false, writable: false, configurable: false });

  hide(names.hear, (text: string) => {
    const { event, payload } = JSON.parse(text) as { event: string; payload: unknown };
    for (const listener of listeners) listener(event, payload);
  });

  /** What came of each chosen file: the name it was sent under, or why it was not. */
  const uploadAll = async (files: readonly PageFile[]) => {
    if (files.length > names.mostFiles) return [{ refused: names.tooManyFiles }];
    const sent: { upload?: unknown; refused?: string }[] = [];
    for (const file of files) {
      try {
        sent.push({ upload: await upload(file) });
      } catch (error) {
        sent.push({ refused: `${file.name}: ${(error as Error).message}` });
      }
    }
    return sent;
  };

  hide(
    names.choose,
    (accept: string) =>
      new Promise((resolve) => {
        const input = page.document.createElement('input');
        input.type = 'file';
        input.accept = accept;
        input.multiple = true;
        input.hidden = true;
        page.document.body.append(input);
        input.addEventListener('cancel', () => {
          input.remove();
          resolve([]);
        });
        input.addEventListener('change', () => {
          const files = Array.from(input.files ?? []);
          input.remove();
          void uploadAll(files).then(resolve);
        });
        input.click();
      }),
  );

  const bridge = {
    request: (route: string, input: unknown) => call({ kind: 'request', route, input }),
    on: (name: string, listener: (payload: unknown) => void) => {
      const hear = (event: string, payload: unknown) => {
        if (event === name) listener(payload);
      };
      listeners.add(hear);
      return () => listeners.delete(hear);
    },
    dropFile: async (file: PageFile) => call({ kind: 'upload.hold', upload: await upload(file) }),
  };
  Object.defineProperty(page, 'desk', { value: Object.freeze(bridge), enumerable: true, writable: false });

  page.document.addEventListener('securitypolicyviolation', (report) => {
    void call({ kind: 'policy', directive: report.effectiveDirective, blocked: report.blockedURI });
  });
}

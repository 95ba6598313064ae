import type { Reply } from './app-error.ts';
import type { EventName, Events } from './events.ts';

/** What the preload (or the browser shell) puts on `window.desk`: three functions, and it never grows. */
export interface Bridge {
  request(route: string, input: unknown): Promise<Reply<unknown>>;
  /** Returns a function that stops listening. */
  on<Name extends EventName>(event: Name, listener: (payload: Events[Name]) => void): () => void;
  /** Hands a dropped file to main and returns its token; no path is ever seen here. */
  dropFile(file: unknown): Promise<string>;
}

export interface Toast {
  readonly sentence: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** One line that may be answered, or not. */
  readonly ask?: { readonly label: string; readonly onAnswer: (answer: string) => void } | undefined;
  /** A problem stays until it is closed. */
  readonly tone?: 'plain' | 'problem';
}

export type ShownToast = Toast & { readonly id: number };

let shown: readonly ShownToast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function publish(next: readonly ShownToast[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

export const toastStore = {
  /** The newest takes the place of the one before; a problem waits until it is closed or said again. Answers with its number. */
  show(toast: Toast): number {
    const id = nextId++;
    publish([
      ...shown.filter(({ tone, sentence }) => tone === 'problem' && sentence !== toast.sentence),
      { ...toast, id },
    ]);
    return id;
  },
  close(id: number): void {
    publish(shown.filter((toast) => toast.id !== id));
  },
  clear(): void {
    publish([]);
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  shown: () => shown,
} as const;

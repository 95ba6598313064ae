import type { QueryClient } from '@tanstack/react-query';

/** Asks again for everything on the screen whenever main says that something changed. Returns a function that stops. */
export function followChanges(client: QueryClient): () => void {
  return window.desk.on('data.changed', () => {
    void client.invalidateQueries();
  });
}

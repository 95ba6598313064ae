/** Tells on standard error that a request failed, by its kind and place in the program only: a message may quote a name. */
export function logFailure(route: string, error: unknown): void {
  const what = error instanceof Error ? `${error.name} ${placeOf(error)}` : typeof error;
  process.stderr.write(`request ${route} failed: ${what}\n`);
}

function placeOf(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .join('\n');
}

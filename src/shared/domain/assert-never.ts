/** Makes a forgotten case a compile error; throws only if types were bypassed. */
export function assertNever(value: never): never {
  throw new Error(`unexpected case: ${JSON.stringify(value)}`);
}

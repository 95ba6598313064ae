/**
 * The name a vault's folder can carry on every system, made from what a person typed: characters that separate folders or
 * mean something to a system become dashes. Never empty.
 */
export function vaultNameFrom(typed: string): string {
  const name = typed
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} _.,'()&+-]+/gu, '-')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, 60)
    .replace(/[ .-]+$/u, '');
  if (name === '') return 'Mentoring';
  return reserved.test(name) ? `${name} programme` : name;
}

/** Names that Windows keeps for devices. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

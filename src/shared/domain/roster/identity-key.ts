/** The address as it is compared: the case of its letters does not count. */
export function emailKey(email: string): string {
  return email.trim().toLowerCase();
}

/** The number as it is compared: case and, as spreadsheets drop them, the zeros it begins with do not count. */
export function externalIdKey(externalId: string): string {
  const plain = externalId.trim().toLowerCase();
  return /^\d+$/u.test(plain) ? plain.replace(/^0+(?=\d)/u, '') : plain;
}

const plain = /^[^\s"(),:;<>@[\\\]]+@[^\s"(),:;<>@[\\\]]+$/u;
const seenAscii = /^[\x21-\x7E]+$/u;

/** Whether an address can stand in a mail as it is: one of them, nothing in it that ends a header or begins another. */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && seenAscii.test(text) && plain.test(text);
}

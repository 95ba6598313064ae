/**
 * Keeps for each subject the newest answer made for it, as long as everything it was made from is the very same object. The
 * answers go with their subjects, so that a locked vault leaves nothing behind. Only for pure makers.
 */
export function keepFor<Subject extends object, Value>() {
  const answers = new WeakMap<Subject, { readonly from: readonly unknown[]; readonly value: Value }>();
  return (subject: Subject, from: readonly unknown[], make: () => Value): Value => {
    const known = answers.get(subject);
    if (known !== undefined && known.from.every((one, at) => one === from[at])) return known.value;
    const value = make();
    answers.set(subject, { from, value });
    return value;
  };
}

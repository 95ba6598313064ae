const minutesPerTalk = 4;

/** The one sentence of Today: how many talks would help, and about how long they take. */
export function todaySentence(conversations: number): string {
  if (conversations === 0) return 'Nobody needs a call today.';
  const minutes = Math.max(5, Math.round((conversations * minutesPerTalk) / 5) * 5);
  const time = minutes < 120 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
  const talks = conversations === 1 ? 'One conversation' : `${conversations} conversations`;
  return `${talks} would help today, about ${time}.`;
}

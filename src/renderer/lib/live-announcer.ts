type Urgency = 'assertive' | 'polite';
/** Words, or the ids of the elements that hold them. */
type Message = string | { readonly 'aria-labelledby': string };

const keptMilliseconds = 7000;
/** A region is heard only when it stood in the page before its words came. */
const settleMilliseconds = 100;

let regions: { readonly root: HTMLElement; readonly logs: Readonly<Record<Urgency, HTMLElement>> } | null = null;

/**
 * Takes the place of the announcer of the component library, which empties its regions through markup: the policy of
 * the window lets no text become markup, so this one speaks in text nodes only.
 */
export function announce(message: Message, urgency: Urgency = 'assertive', kept = keptMilliseconds): void {
  // The words are read now: what they stand in may be gone by the time they are spoken.
  const words = typeof message === 'string' ? message : wordsOf(message['aria-labelledby']);
  if (regions !== null) return say(words, urgency, kept);
  regions = makeRegions();
  setTimeout(() => say(words, urgency, kept), settleMilliseconds);
}

/** Takes back what has not been spoken yet, of one urgency or of both. */
export function clearAnnouncer(urgency?: Urgency): void {
  if (regions === null) return;
  if (urgency !== 'polite') regions.logs.assertive.replaceChildren();
  if (urgency !== 'assertive') regions.logs.polite.replaceChildren();
}

/** Removes the regions from the page. */
export function destroyAnnouncer(): void {
  regions?.root.remove();
  regions = null;
}

function say(words: string, urgency: Urgency, kept: number): void {
  if (regions === null || words === '') return;
  const line = document.createElement('div');
  line.textContent = words;
  regions.logs[urgency].append(line);
  setTimeout(() => line.remove(), kept);
}

function wordsOf(ids: string): string {
  return ids
    .split(/\s+/)
    .map((id) => document.getElementById(id))
    .map((element) => (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim())
    .filter((words) => words !== '')
    .join(' ');
}

function makeRegions(): NonNullable<typeof regions> {
  const root = document.createElement('div');
  // Where a dialog hides the rest of the window from screen readers, this is what it leaves out.
  root.dataset['liveAnnouncer'] = 'true';
  Object.assign(root.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  const logs = { assertive: makeLog('assertive'), polite: makeLog('polite') };
  root.append(logs.assertive, logs.polite);
  document.body.prepend(root);
  return { root, logs };
}

function makeLog(urgency: Urgency): HTMLElement {
  const log = document.createElement('div');
  log.setAttribute('role', 'log');
  log.setAttribute('aria-live', urgency);
  log.setAttribute('aria-relevant', 'additions');
  return log;
}

/** A refusal whose sentence the page may see. Any other error may quote a path and is answered by a fixed sentence. */
export class CallRefused extends Error {}

import { setTimeout as pause } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';

/** Doubles numbers and counts how many it was asked before; takes its time where told, leaves on 'leave'. */
let asked = 0;
parentPort?.on('message', async (question: number | 'leave' | 'hang') => {
  if (question === 'leave') process.exit(3);
  if (question === 'hang') return;
  await pause(20);
  parentPort?.postMessage({ ok: true, output: { doubled: question * 2, asked: asked++ } });
});

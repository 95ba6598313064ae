import { getHeapStatistics } from 'node:v8';
import { openParentChannel } from '../../../src/main/isolated/parent-channel.ts';

/** Answers with the most bytes its heap may grow to. */
const channel = openParentChannel();
channel.onRequest(() => channel.post({ kind: 'answer', answer: getHeapStatistics().heap_size_limit }));

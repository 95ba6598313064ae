/** Whole numbers with the times they are due, the earliest out first. */
export class EventHeap {
  private times = new Float64Array(1_024);
  private events = new Int32Array(1_024);
  private size = 0;

  /** When the next is due; never where there is none. */
  get next(): number {
    return this.size === 0 ? Number.POSITIVE_INFINITY : this.times[0]!;
  }

  clear(): void {
    this.size = 0;
  }

  push(time: number, event: number): void {
    if (this.size === this.times.length) this.grow();
    const { times, events } = this;
    let at = this.size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (times[above]! <= time) break;
      times[at] = times[above]!;
      events[at] = events[above]!;
      at = above;
    }
    times[at] = time;
    events[at] = event;
  }

  /** Takes out the earliest; there must be one. */
  pop(): number {
    const { times, events } = this;
    const first = events[0]!;
    const size = --this.size;
    const time = times[size]!;
    const event = events[size]!;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      if (below + 1 < size && times[below + 1]! < times[below]!) below += 1;
      if (times[below]! >= time) break;
      times[at] = times[below]!;
      events[at] = events[below]!;
      at = below;
    }
    times[at] = time;
    events[at] = event;
    return first;
  }

  private grow(): void {
    const [times, events] = [this.times, this.events];
    this.times = new Float64Array(2 * times.length);
    this.events = new Int32Array(2 * events.length);
    this.times.set(times);
    this.events.set(events);
  }
}

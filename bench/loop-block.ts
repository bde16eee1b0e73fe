import { readFileSync } from "node:fs";

/**
 * How long the main loop is held up: the longest time its thread spent on a core between two turns. Time in which the
 * machine ran something else is not counted, so that the figure is the program's own on a busy machine too.
 * Linux only: it reads the scheduler's count of the thread.
 */
export class LoopBlock {
  #longest = 0;
  #running = true;

  constructor() {
    let before = onCore();
    const turn = (): void => {
      const now = onCore();
      this.#longest = Math.max(this.#longest, now - before);
      before = now;
      if (this.#running) setImmediate(turn);
    };
    setImmediate(turn);
  }

  /** Milliseconds; ends the watch. */
  stop(): number {
    this.#running = false;
    return this.#longest;
  }
}

function onCore(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, "utf8").split(" ")[0]) / 1e6;
}

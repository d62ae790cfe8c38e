// After a request that got no answer: asks the server how it is, again and again with growing pauses, until it is well.
import { askHealth } from "../layout/ask-health.ts";

/** Seconds before each time it is asked; together somewhat longer than a server takes to start anew. */
const pauses = [0, 1, 2, 4, 8, 15, 30];

/** Told of each pause in seconds, and of its end by `null`. */
export type OnPause = (seconds: number | null) => void;

function sleep(seconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, seconds * 1000);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Whether it is well before the last pause is over; not where `signal` ends the waiting. */
export async function waitForServer(signal: AbortSignal, onPause: OnPause = () => {}): Promise<boolean> {
  try {
    for (const seconds of pauses) {
      if (seconds > 0) {
        onPause(seconds);
        await sleep(seconds, signal);
      }
      if (signal.aborted) return false;
      if ((await askHealth(signal)) === "well") return true;
    }
    return false;
  } finally {
    onPause(null);
  }
}

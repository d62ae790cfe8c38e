// Shows that a step is going on: on a terminal one line that counts the seconds, elsewhere a line now and then.
import { chooseWording } from "../lib/fault.ts";
import { report } from "./run-command.ts";

const HEARTBEAT = 10_000;

function secondsSince(start: number): string {
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
}

/** Runs `work` under a title; the last line says how long it took. Its result or error is passed on. */
export async function showStep<T>(chinese: string, english: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const live = process.stderr.isTTY;
  const title = chooseWording(chinese, english);
  const draw = (mark: string) => process.stderr.write(`\r\x1b[K${mark} ${title}  ${secondsSince(start)}`);
  if (live) draw("…");
  else report(`… ${chinese}`, `… ${english}`);
  const timer = live
    ? setInterval(() => draw("…"), 200)
    : setInterval(() => process.stderr.write(`  ${title}  ${secondsSince(start)}\n`), HEARTBEAT);
  try {
    const result = await work();
    if (live) draw("✓");
    process.stderr.write(live ? "\n" : `✓ ${title}  ${secondsSince(start)}\n`);
    return result;
  } catch (error) {
    if (live) process.stderr.write("\r\x1b[K");
    throw error;
  } finally {
    clearInterval(timer);
  }
}

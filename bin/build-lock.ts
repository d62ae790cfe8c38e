// One build at a time in a checkout. The lock is a file that its holder touches; one that nobody touches is stale.
import { mkdir, open, rm, stat, utimes } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const TOUCH = 1_000;
const STALE = 10_000;

async function tryLock(file: string): Promise<boolean> {
  try {
    await (await open(file, "wx")).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const touched = await stat(file).then(
    (entry) => entry.mtimeMs,
    () => Date.now(),
  );
  if (Date.now() - touched > STALE) await rm(file, { force: true });
  return false;
}

/** Runs `work` when no other process holds the lock; `onWait` is called once where it has to wait. */
export async function withLock<T>(file: string, onWait: () => void, work: () => Promise<T>): Promise<T> {
  await mkdir(path.dirname(file), { recursive: true });
  for (let waiting = false; !(await tryLock(file)); await sleep(TOUCH / 4)) {
    if (!waiting) onWait();
    waiting = true;
  }
  const touching = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => {}), TOUCH);
  try {
    return await work();
  } finally {
    clearInterval(touching);
    await rm(file, { force: true });
  }
}

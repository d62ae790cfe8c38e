// Work without an end, stopped: a limit on what runs in the thread that also answers every reader.
import { createContext, Script } from "node:vm";

const room: { run?: () => unknown } = createContext({});
const script = new Script("run()");

/** Says that work took longer than it may. */
export class TimeLimitError extends Error {
  constructor(readonly milliseconds: number) {
    super(`not done within ${milliseconds} ms`);
  }
}

/**
 * What `run` gives. It is stopped wherever it stands, also within the matching of a pattern; what it changed until then
 * stays changed, so it ought to change nothing but its own.
 * @throws {TimeLimitError} where it is not done in time; else what `run` throws
 */
export function runWithin<T>(milliseconds: number, run: () => T): T {
  const outer = room.run;
  room.run = run;
  try {
    return script.runInContext(room, { timeout: milliseconds }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException | null)?.code === "ERR_SCRIPT_EXECUTION_TIMEOUT")
      throw new TimeLimitError(milliseconds);
    throw error;
  } finally {
    room.run = outer;
  }
}

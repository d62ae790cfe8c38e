// A file that is read while it is being written: many readers, each at its own pace, and one writer who waits for none.
import { open, unlink } from "node:fs/promises";

const pieceSize = 64 * 1024;

export interface GrowingFile {
  /** Its size, once it is whole. */
  size(): number | null;
  /** Its bytes from the start; ends when it is whole, fails where the writing failed. */
  read(): ReadableStream<Uint8Array>;
  /** Resolves when it is whole, rejects where the writing failed. */
  whole: Promise<void>;
  /** Nobody begins to read it any more: gives its room back as soon as the last reader is done or has left. */
  retire(): Promise<void>;
}

/** Writes the pieces to a new file at `path`, and gives it at once. What fails gives its room back by itself. */
export async function growFile(path: string, pieces: AsyncIterable<Uint8Array>): Promise<GrowingFile> {
  const handle = await open(path, "wx+", 0o600);
  // Nobody needs its name. Without one, nothing is left behind however this process ends.
  await unlink(path);
  let written = 0;
  let state: "writing" | "whole" | "failed" = "writing";
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };

  let readers = 0;
  let isRetired = false;
  let close = (): void => {};
  const closed = new Promise<void>((resolve, reject) => {
    close = () => handle.close().then(resolve, reject);
  });
  closed.catch(() => {});
  function closeUnused(): void {
    if (isRetired && readers === 0 && state !== "writing") close();
  }
  function retire(): Promise<void> {
    isRetired = true;
    closeUnused();
    return closed;
  }

  async function write(): Promise<void> {
    try {
      for await (const piece of pieces) {
        await handle.writeFile(piece);
        written += piece.length;
        wake();
      }
      state = "whole";
      closeUnused();
    } catch (error) {
      state = "failed";
      retire();
      throw error;
    } finally {
      wake();
    }
  }

  function read(): ReadableStream<Uint8Array> {
    readers += 1;
    let at = 0;
    let hasLeft = false;
    const leave = (): void => {
      if (hasLeft) return;
      hasLeft = true;
      readers -= 1;
      closeUnused();
    };
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          while (at === written && state === "writing" && !hasLeft)
            await new Promise<void>((resolve) => waiting.push(resolve));
          if (hasLeft) return;
          if (state === "failed") {
            leave();
            throw new Error("the file could not be written to its end");
          }
          if (at === written) {
            leave();
            controller.close();
            return;
          }
          const { bytesRead, buffer } = await handle.read(
            new Uint8Array(Math.min(pieceSize, written - at)),
            0,
            undefined,
            at,
          );
          at += bytesRead;
          if (!hasLeft) controller.enqueue(buffer.subarray(0, bytesRead));
        },
        cancel: leave,
      },
      { highWaterMark: 0 },
    );
  }

  const whole = write();
  // A reader learns of a failure from its own stream.
  whole.catch(() => {});
  return { size: () => (state === "whole" ? written : null), read, whole, retire };
}

// A file that is read while it is being written: many readers, each at its own pace, and one writer who waits for none.
import { open } from "node:fs/promises";

const pieceSize = 64 * 1024;

export interface GrowingFile {
  /** Its size, once it is whole. */
  size(): number | null;
  /** Its bytes from the start; ends when it is whole, fails where the writing failed. */
  read(): ReadableStream<Uint8Array>;
  /** Resolves when it is whole, rejects where the writing failed. */
  whole: Promise<void>;
}

/** Writes the pieces to `path`, and gives the file at once. */
export async function growFile(path: string, pieces: AsyncIterable<Uint8Array>): Promise<GrowingFile> {
  const handle = await open(path, "w", 0o600);
  let written = 0;
  let state: "writing" | "whole" | "failed" = "writing";
  let waiting: (() => void)[] = [];
  const wake = (): void => {
    const woken = waiting;
    waiting = [];
    for (const go of woken) go();
  };

  async function write(): Promise<void> {
    try {
      for await (const piece of pieces) {
        await handle.writeFile(piece);
        written += piece.length;
        wake();
      }
      state = "whole";
    } catch (error) {
      state = "failed";
      throw error;
    } finally {
      await handle.close();
      wake();
    }
  }

  function read(): ReadableStream<Uint8Array> {
    const opened = open(path, "r");
    // Nobody may be reading any more when it fails.
    opened.catch(() => {});
    let at = 0;
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const file = await opened;
          while (at === written && state === "writing") await new Promise<void>((resolve) => waiting.push(resolve));
          if (state === "failed") {
            await file.close();
            throw new Error("the file could not be written to its end");
          }
          if (at === written) {
            await file.close();
            controller.close();
            return;
          }
          const { bytesRead, buffer } = await file.read(
            new Uint8Array(Math.min(pieceSize, written - at)),
            0,
            undefined,
            at,
          );
          at += bytesRead;
          controller.enqueue(buffer.subarray(0, bytesRead));
        },
        async cancel() {
          await (await opened).close();
        },
      },
      { highWaterMark: 0 },
    );
  }

  const whole = write();
  // A reader learns of a failure from its own stream.
  whole.catch(() => {});
  return { size: () => (state === "whole" ? written : null), read, whole };
}

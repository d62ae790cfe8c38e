// Files -> the server, each in a request of its own, one after the other, so that each has its answer and the rest goes on.
import type { ImportedFileRow } from "@/lib/ledger/review.ts";

export type SendFault = "too-large" | "network" | "not-signed-in" | "forbidden" | "failed" | "busy" | "unreadable";

export interface QueuedFile {
  key: number;
  name: string;
  /** What is sent: a file, or pasted words. */
  content: File | string;
  state: "waiting" | "sending" | "left" | { row: ImportedFileRow } | { fault: SendFault };
}

const address = "/notices/import/files";
/** The server refuses larger ones as well; this only spares the way. */
const largestFile = 10_000_000;

async function sendOne(
  { name, content }: QueuedFile,
  batch: string,
  signal: AbortSignal,
): Promise<QueuedFile["state"]> {
  if (typeof content !== "string" && content.size > largestFile) return { fault: "too-large" };
  const form = new FormData();
  form.set("batch", batch);
  if (typeof content === "string") {
    form.set("text", content);
    form.set("pastedName", name);
  } else form.set("files", content, name);
  try {
    const response = await fetch(address, {
      method: "POST",
      body: form,
      headers: { accept: "application/json" },
      signal,
    });
    const answer = (await response.json()) as { files?: ImportedFileRow[]; fault?: SendFault };
    const [row] = answer.files ?? [];
    return row === undefined ? { fault: answer.fault ?? "failed" } : { row };
  } catch {
    return signal.aborted ? "left" : { fault: "network" };
  }
}

/** Sends what waits, in its order, and tells of each step. */
export async function sendFiles(
  files: readonly QueuedFile[],
  batch: string,
  signal: AbortSignal,
  onState: (key: number, state: QueuedFile["state"]) => void,
): Promise<void> {
  for (const file of files) {
    if (signal.aborted) {
      onState(file.key, "left");
      continue;
    }
    onState(file.key, "sending");
    onState(file.key, await sendOne(file, batch, signal));
  }
}

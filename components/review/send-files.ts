// Files -> the server, each in a request of its own, one after the other, so that each has its answer and the rest goes on.
import type { FileOutcome, ImportedFileRow } from "@/lib/ledger/review.ts";
import type { importing } from "@/lib/messages/zh-CN/importing.ts";
import { type OnPause, waitForServer } from "./wait-for-server.ts";

export type SendFault = keyof (typeof importing)["faults"];

export interface QueuedFile {
  key: number;
  name: string;
  /** What is sent: a file, or pasted words. */
  content: File | string;
  /** Taken in also where it is recognised as a repost. */
  insist?: boolean;
  state: "waiting" | "sending" | "left" | { row: ImportedFileRow } | { fault: SendFault };
}

const address = "/notices/import/files";
/** The server refuses larger ones as well; this only spares the way: it hears their name and size, and notes them. */
const largestFile = 10_000_000;

const isTooLarge = (content: File | string): content is File =>
  typeof content !== "string" && content.size > largestFile;

/** A name for files that are sent in together. `crypto.randomUUID` is missing where a site has no certificate. */
export function nameBatch(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const isBroken = (one: FileOutcome) => !one.ok && (one.reason === "failed" || one.reason === "busy");
const isLost = (fault: SendFault) =>
  fault === "unanswered" ||
  fault === "failed" ||
  fault === "busy" ||
  fault === "unreadable" ||
  fault === "not-signed-in";

/** Whether it is not known if a file was taken in. */
export function isUnsure({ state }: QueuedFile): boolean {
  if (typeof state !== "object" || !("fault" in state)) return false;
  return state.fault === "unanswered" || state.fault === "failed" || state.fault === "busy";
}

/** Whether sending a file again may end otherwise: what arrived the first time is known again, and not stored twice. */
export function canRetry({ state }: QueuedFile): boolean {
  if (typeof state !== "object") return state === "left";
  return "fault" in state ? isLost(state.fault) : state.row.outcomes.some(isBroken);
}

/** Whether it was not taken in only since it is recognised as a repost: an editor may say that it is another notice. */
export function canInsist({ state }: QueuedFile): boolean {
  if (typeof state !== "object" || "fault" in state) return false;
  return state.row.outcomes.some((one) => !one.ok && one.reason === "already-imported" && one.by === "ledger");
}

function toForm({ name, content, insist = false }: QueuedFile, batch: string): FormData {
  const form = new FormData();
  form.set("batch", batch);
  if (insist) form.set("insist", "yes");
  if (isTooLarge(content)) {
    form.set("largeName", name);
    form.set("largeSize", String(content.size));
  } else if (typeof content === "string") {
    form.set("text", content);
    form.set("pastedName", name);
  } else form.set("files", content, name);
  return form;
}

async function post(file: QueuedFile, batch: string, signal: AbortSignal): Promise<QueuedFile["state"]> {
  try {
    const response = await fetch(address, {
      method: "POST",
      body: toForm(file, batch),
      headers: { accept: "application/json" },
      signal,
    });
    const answer = (await response.json()) as { files?: ImportedFileRow[]; fault?: SendFault };
    const [row] = answer.files ?? [];
    return row === undefined ? { fault: answer.fault ?? "failed" } : { row };
  } catch {
    // Nothing came back, or nothing that this page understands: whether the file arrived cannot be known from here.
    return signal.aborted ? "left" : { fault: "unanswered" };
  }
}

/** Whoever is signed out or may not import gets the same answer for every file: the others need not go. */
const isForAll = (state: QueuedFile["state"]) =>
  typeof state === "object" && "fault" in state && (state.fault === "not-signed-in" || state.fault === "forbidden");

const isUnanswered = (state: QueuedFile["state"]) =>
  typeof state === "object" && "fault" in state && state.fault === "unanswered";

async function sendOne(file: QueuedFile, batch: string, signal: AbortSignal): Promise<QueuedFile["state"]> {
  const state = await post(file, batch, signal);
  // Noted or not, what is too large is not imported.
  return isTooLarge(file.content) && state !== "left" && !isForAll(state) ? { fault: "too-large" } : state;
}

/** Sends what waits, in its order, and tells of each step. Where the server is gone it waits for it. Never throws. */
export async function sendFiles(
  files: readonly QueuedFile[],
  batch: string,
  signal: AbortSignal,
  onState: (key: number, state: QueuedFile["state"]) => void,
  onPause?: OnPause,
): Promise<void> {
  let forAll: QueuedFile["state"] | null = null;
  for (const file of files) {
    if (forAll !== null || signal.aborted) {
      onState(file.key, forAll ?? "left");
      continue;
    }
    onState(file.key, "sending");
    const state = await sendOne(file, batch, signal);
    onState(file.key, state);
    if (isForAll(state)) forAll = state;
    // What did not arrive may be a server that starts anew: each of the others would be lost as well.
    else if (isUnanswered(state) && !(await waitForServer(signal, onPause))) forAll = "left";
  }
}

// PDF bytes -> the pieces of text of its pages, by pdf.js in a thread of its own. Promise: a hostile file costs at most
// the time and memory below, and never holds up the thread that asked; nothing is fetched from any network.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { MAX_TEXT_LENGTH } from "../outcome.ts";

/** A notice has five to fifty pages. */
const MAX_PAGES = 1000;
/** What the largest honest file needs, several times over: a thousand pages take some ten seconds. */
const MAX_MILLISECONDS = 60_000;
const MAX_HEAP_MEGABYTES = 1024;
const MAX_MEMORY_BYTES = 1536 * 1024 * 1024;
const MEMORY_CHECK_MILLISECONDS = 100;

/** Some characters in one font, as they stand on the page: points from its upper left corner, y of the base line. */
export interface TextPiece {
  text: string;
  x: number;
  y: number;
  width: number;
  /** Height of the font, in points. */
  size: number;
}

export interface ExtractedPage {
  width: number;
  height: number;
  pieces: TextPiece[];
}

type RefusalToExtract = "too-large" | "unreadable-file" | "locked-file";

export type ExtractOutcome = { ok: true; pages: ExtractedPage[] } | { ok: false; reason: RefusalToExtract };

export type WorkerMessage =
  | { kind: "page"; page: ExtractedPage }
  | { kind: "done" }
  | { kind: "refused"; reason: RefusalToExtract };

/** Reads all pages, in order. Refuses what is damaged or needs a password, and what takes too much. */
export async function extractPages(bytes: Uint8Array): Promise<ExtractOutcome> {
  const pages: ExtractedPage[] = [];
  const worker = startWorker(bytes);
  const memoryBefore = process.memoryUsage.rss();
  const outcome = await new Promise<ExtractOutcome>((resolve, reject) => {
    const refuse = (reason: RefusalToExtract) => resolve({ ok: false, reason });
    const clock = setTimeout(() => refuse("too-large"), MAX_MILLISECONDS);
    // The thread's heap has a limit of its own, but unpacked streams lie outside it.
    const scale = setInterval(() => {
      if (process.memoryUsage.rss() - memoryBefore > MAX_MEMORY_BYTES) refuse("too-large");
    }, MEMORY_CHECK_MILLISECONDS);
    worker.on("message", (message: WorkerMessage) => {
      if (message.kind === "page") pages.push(message.page);
      else if (message.kind === "done") resolve({ ok: true, pages });
      else refuse(message.reason);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ERR_WORKER_OUT_OF_MEMORY") refuse("too-large");
      else reject(error);
    });
    worker.on("exit", (code) => {
      clearTimeout(clock);
      clearInterval(scale);
      reject(new Error(`the PDF reader stopped with code ${code}`));
    });
  }).finally(() => worker.terminate());
  return outcome;
}

function startWorker(bytes: Uint8Array): Worker {
  const folder = pdfjsFolder();
  // A copy: the thread takes the buffer over, and the caller's bytes are kept for their hash.
  const copy = bytes.slice();
  const worker = new Worker(new URL("./extract-worker.mjs", import.meta.url), {
    workerData: {
      bytes: copy,
      library: pathToFileURL(join(folder, "legacy", "build", "pdf.mjs")).href,
      data: folder.replaceAll("\\", "/"),
      maxPages: MAX_PAGES,
      maxLength: MAX_TEXT_LENGTH,
    },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MEGABYTES },
    execArgv: [],
    // What pdf.js has to say is for its developers; a command's output is its own.
    stdout: true,
    stderr: true,
  });
  worker.stdout.resume();
  worker.stderr.resume();
  return worker;
}

/**
 * Where pdf.js, its character maps and its fonts lie. Looked up from the working directory, which is the project's in
 * every command and in the built server: a bundler would rewrite a look-up from this file.
 */
function pdfjsFolder(): string {
  return dirname(createRequire(join(process.cwd(), "package.json")).resolve("pdfjs-dist/package.json"));
}

// Runs in a thread of its own (started by extract-pages.ts): PDF bytes -> the pieces of text of each page with their
// places. A plain module, because a worker thread is started from a file that no build step has touched.
import { parentPort, workerData } from "node:worker_threads";

/** @type {{bytes: Uint8Array, library: string, data: string, maxPages: number, maxLength: number}} */
const { bytes, library, data, maxPages, maxLength } = workerData;

// pdf.js makes one of these as it loads; only drawing uses it.
globalThis.DOMMatrix ??= class {};
globalThis.ImageData ??= class {};
globalThis.Path2D ??= class {};

/** @param {import("./extract-pages.ts").WorkerMessage} message */
function send(message) {
  parentPort?.postMessage(message);
}

async function extract() {
  const { getDocument } = await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ /* @vite-ignore */ library
  );
  const document = await getDocument({
    data: bytes,
    cMapUrl: `${data}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${data}/standard_fonts/`,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    // Half a page read as if it were whole would be a ledger with holes.
    stopAtErrors: true,
    verbosity: 0,
  }).promise;
  if (document.numPages > maxPages) return send({ kind: "refused", reason: "too-large" });

  let length = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const items = [];
    const reader = page.streamTextContent().getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      for (const item of next.value.items) {
        length += item.str.length + 1;
        if (length > maxLength) return send({ kind: "refused", reason: "too-large" });
        if (item.str.trim() !== "") items.push(item);
      }
    }
    const viewport = page.getViewport({ scale: 1, rotation: turnUpright(items, page.rotate) });
    const pieces = items.flatMap((item) => place(item, viewport.transform) ?? []);
    send({ kind: "page", page: { width: viewport.width, height: viewport.height, pieces } });
    page.cleanup();
  }
  send({ kind: "done" });
}

/** How far to turn a page, in degrees, so that most of its characters stand upright: scanners and printers lay pages down. */
function turnUpright(items, rotation) {
  const byTurn = new Map();
  let all = 0;
  for (const { str, transform } of items) {
    const angle = (Math.atan2(transform[1], transform[0]) * 180) / Math.PI;
    const turn = (Math.round(angle) + 360) % 360;
    byTurn.set(turn, (byTurn.get(turn) ?? 0) + str.length);
    all += str.length;
  }
  const most = [...byTurn].find(([turn, count]) => turn % 90 === 0 && 2 * count > all);
  return most ? most[0] : rotation;
}

/** Where a piece stands on the page as it is read, y downwards; undefined for slanted text (watermarks). */
function place(item, view) {
  const [a, b, c, d, e, f] = item.transform;
  const along = [view[0] * a + view[2] * b, view[1] * a + view[3] * b];
  const up = [view[0] * c + view[2] * d, view[1] * c + view[3] * d];
  if (along[0] <= 0 || Math.abs(along[1]) > 0.05 * along[0]) return undefined;
  return {
    text: item.str,
    x: view[0] * e + view[2] * f + view[4],
    y: view[1] * e + view[3] * f + view[5],
    width: item.width,
    size: Math.hypot(up[0], up[1]),
  };
}

extract().catch((error) => {
  const isLocked = error?.name === "PasswordException";
  send({ kind: "refused", reason: isLocked ? "locked-file" : "unreadable-file" });
});

// Bytes -> an HTTP answer that a browser shows or saves under a readable name, and may ask for again cheaply.
import { isKnown, toEtag } from "./etag.ts";
import type { ExportFormat } from "./formats.ts";

const contentTypes: Record<ExportFormat, string> = {
  svg: "image/svg+xml; charset=utf-8",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json; charset=utf-8",
};

/** The caching of what may be other at the next question, and of what never changes. */
const caching = { fresh: "public, max-age=0, must-revalidate", forever: "public, max-age=31536000, immutable" };

/** Answers with a file; 304 where the reader already has it. `name` is without extension and may be Chinese. */
export function toFileResponse(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  format: ExportFormat,
  name: string,
  kept: keyof typeof caching = "fresh",
): Response {
  const etag = toEtag(body);
  const headers = new Headers({
    "content-type": contentTypes[format],
    "content-disposition": toDisposition(
      format === "csv" || format === "xlsx" ? "attachment" : "inline",
      `${name}.${format}`,
    ),
    etag,
    "cache-control": caching[kept],
    "x-content-type-options": "nosniff",
  });
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}

/** RFC 6266: an ASCII name for old readers, the true one in UTF-8. */
export function toDisposition(kind: "inline" | "attachment", fileName: string): string {
  const safe = fileName.replace(/[\p{Cc}\p{Cf}"\\/:*?<>|]/gu, "_");
  const ascii = safe.replace(/[^\x20-\x7e]+/g, "_").replace(/^_+\./, "taizhang.");
  const encoded = encodeURIComponent(safe).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** A refusal in plain words. */
export function toRefusal(status: 400 | 403 | 404 | 410 | 413 | 429 | 500 | 503, words: string): Response {
  return new Response(`${words}\n`, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
    },
  });
}

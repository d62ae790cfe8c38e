// Strong validators: the same bytes have the same tag, and a reader who has them is told so without them.
import { createHash } from "node:crypto";

/** The entity tag of a body, in quotes. */
export function toEtag(body: string | Uint8Array): string {
  return `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
}

/** Whether the reader already has it (RFC 9110, If-None-Match: weak comparison, `*` for anything). */
export function isKnown(request: Request, etag: string): boolean {
  const known = request.headers.get("if-none-match");
  if (known === null) return false;
  return known.trim() === "*" || known.split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}

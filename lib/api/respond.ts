// Answers as HTTP: open to any site for reading, cheap to ask for again, and without a word about what is inside.
import { isKnown, toEtag } from "../export/etag.ts";
import type { Locale } from "../messages/locale.ts";
import type { ParameterFault } from "../parameter-faults.ts";
import { type ProblemKind, toProblem } from "./problem.ts";

export const methods = "GET, HEAD, OPTIONS";

const open = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "etag, link",
  "x-content-type-options": "nosniff",
};

/** A body with its strong validator; 304 where the reader already has it. Readers always ask again: a correction shows at once. */
export function toDataResponse(
  request: Request,
  body: string,
  contentType: string,
  next: string | null = null,
): Response {
  const etag = toEtag(body);
  const headers = new Headers({ ...open, etag, "cache-control": "public, max-age=0, must-revalidate" });
  if (next !== null) headers.set("link", `<${next}>; rel="next"`);
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers });
  headers.set("content-type", contentType);
  return new Response(request.method === "HEAD" ? null : body, { headers });
}

/** Data as JSON. */
export function toJsonResponse(request: Request, data: unknown, next: string | null = null): Response {
  return toDataResponse(request, JSON.stringify(data), "application/json; charset=utf-8", next);
}

/** What was wrong, in the reader's language. */
export function toProblemResponse(kind: ProblemKind, locale: Locale, faults: readonly ParameterFault[] = []): Response {
  const problem = toProblem(kind, locale, faults);
  const headers = new Headers({
    ...open,
    "content-type": "application/problem+json; charset=utf-8",
    "content-language": locale,
    "cache-control": "no-store",
    vary: "accept-language",
  });
  if (kind === "method-not-allowed") headers.set("allow", methods);
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}

/** What a browser asks before it reads across sites. */
export function toOptionsResponse(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...open,
      allow: methods,
      "access-control-allow-methods": methods,
      "access-control-allow-headers": "accept-language, if-none-match",
      "access-control-max-age": "86400",
    },
  });
}

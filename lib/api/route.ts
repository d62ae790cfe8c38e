// An operation -> the handlers of its route. The only place where a request meets an operation.
import "server-only";
import { isAnswering } from "../db/queries/is-answering.ts";
import { logFailure } from "../log-failure.ts";
import { readLanguage } from "./language.ts";
import type { Operation } from "./operation.ts";
import { readParameters } from "./parameters.ts";
import { toJsonResponse, toOptionsResponse, toProblemResponse } from "./respond.ts";

type Handler = (
  request: Request,
  context: { params: Promise<Record<string, string | string[] | undefined> | undefined> },
) => Promise<Response>;

/** A key of the path as its words; Next.js hands it on as it stands in the address. */
function decodeKey(key: string | string[] | undefined): string {
  if (typeof key !== "string") return "";
  try {
    return decodeURIComponent(key);
  } catch {
    return "";
  }
}

/** Runs a handler; what breaks inside is told to the log, to the reader only whether it is the database that is away. */
function guard(handle: Handler): Handler {
  return async (request, context) => {
    try {
      return await handle(request, context);
    } catch (error) {
      logFailure(request, error);
      const kind = (await isAnswering()) ? "internal" : "unavailable";
      return toProblemResponse(kind, readLanguage(request));
    }
  };
}

async function describe(): Promise<Response> {
  return toOptionsResponse();
}

/** The handlers of a route that is only read. */
export function toHandlers(handle: Handler) {
  const get = guard(handle);
  const refuse = async (request: Request): Promise<Response> =>
    toProblemResponse("method-not-allowed", readLanguage(request));
  return { GET: get, HEAD: get, OPTIONS: describe, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
}

/** The handlers of an operation. */
export function toRoute(operation: Operation) {
  return toHandlers(async (request, { params }) => {
    const url = new URL(request.url);
    const outcome = readParameters(`/api/v1${operation.path}`, url.searchParams, operation);
    if (!outcome.ok) return toProblemResponse("invalid-parameters", readLanguage(request), outcome.faults);
    // An address without a name in it has no parameters at all.
    const given = await params;
    const key = decodeKey(given?.slug ?? given?.id);
    const data: unknown = key.includes("\0") ? null : await operation.find(outcome.asked, key);
    if (data === null) return toProblemResponse("not-found", readLanguage(request));
    const next =
      data !== null && typeof data === "object" && "next" in data && typeof data.next === "string" ? data.next : null;
    return toJsonResponse(request, data, next);
  });
}

/** The handlers of an address that there is not. */
export const notFoundRoute = toHandlers(async (request) => toProblemResponse("not-found", readLanguage(request)));

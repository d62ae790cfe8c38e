// For tests: asks the API as its routes do, without a server.
import { expect } from "vitest";
import type { z } from "zod";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { notFoundRoute, toRoute } from "./route.ts";

const origin = "http://localhost";

function find(path: string): { operation: Operation; key: Record<string, string> } | null {
  const parts = path.split("/");
  for (const operation of operations) {
    const wanted = operation.path.split("/");
    if (wanted.length !== parts.length) continue;
    const key: Record<string, string> = {};
    const fits = wanted.every((part, at) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part === parts[at];
      key[name] = parts[at] ?? "";
      return true;
    });
    if (fits) return { operation, key };
  }
  return null;
}

/** The answer to `address` (`/units?…`, with or without /api/v1 before it). */
export async function ask(address: string, init: RequestInit = {}): Promise<Response> {
  const url = new URL(address.startsWith("/api/v1") ? address : `/api/v1${address}`, origin);
  const found = find(url.pathname.slice("/api/v1".length));
  const route = found === null ? notFoundRoute : toRoute(found.operation);
  const method = init.method ?? "GET";
  if (method !== "GET" && method !== "HEAD" && method !== "OPTIONS" && method !== "POST") throw new Error(method);
  return route[method](new Request(url, init), { params: Promise.resolve(found?.key ?? {}) });
}

/** The data of an answer that must be there, held against the operation's schema: nothing in it may be undocumented. */
export async function askFor<Answer extends z.ZodType>(
  { answer, id }: Operation<Answer>,
  address: string,
): Promise<z.infer<Answer>> {
  const response = await ask(address);
  if (response.status !== 200) throw new Error(`${address}: ${response.status} ${await response.text()}`);
  const value: unknown = await response.json();
  const parsed = answer.parse(value);
  expect(parsed, id).toEqual(value);
  return parsed;
}

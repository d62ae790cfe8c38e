// A request of a method that nothing here knows (TRACE, PROPFIND …) -> 405, before Next.js sees it: of TRACE it cannot even
// make a request and answers 500, and to others it shows a page.
import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";

const known: ReadonlySet<string | undefined> = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);
const guarded = new WeakSet<Server>();
const kept = globalThis as { taizhangRefusesMethods?: boolean };

function refuse(response: ServerResponse): void {
  response.writeHead(405, { allow: "GET, HEAD", "content-type": "text/plain; charset=utf-8" });
  response.end("Method Not Allowed\n");
}

/** Puts the refusal before whatever else listens to the requests of a server. */
function guard(server: Server): void {
  guarded.add(server);
  const listeners = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => {
    if (!known.has(request.method)) refuse(response);
    else for (const listener of listeners) listener.call(server, request, response);
  });
}

/** Starts refusing, once per process. Node publishes on this channel ahead of every request's handler. */
export function refuseUnknownMethods(): void {
  if (kept.taizhangRefusesMethods) return;
  kept.taizhangRefusesMethods = true;
  subscribe("http.server.request.start", (message) => {
    const { server } = message as { server: Server };
    if (!guarded.has(server)) guard(server);
  });
}

// Each connection's address -> a request header, written before anything of Next.js sees the request. Next.js itself
// passes on whatever X-Forwarded-For a client sends, which anyone could use to pass for thousands of addresses.
import "server-only";
import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { readEnvironment } from "../env.ts";
import { clientAddressHeader, toClientAddress } from "./client-address.ts";

const kept = globalThis as { taizhangHandsOnAddress?: boolean };

/** Starts handing addresses on, once per process. Node publishes on this channel ahead of every request's handler. */
export function handOnClientAddress(): void {
  if (kept.taizhangHandsOnAddress) return;
  kept.taizhangHandsOnAddress = true;
  const { trustedProxies } = readEnvironment();
  subscribe("http.server.request.start", (message) => {
    const { request } = message as { request: IncomingMessage };
    const address = toClientAddress(request.socket.remoteAddress, request.headers["x-forwarded-for"], trustedProxies);
    if (address === null) delete request.headers[clientAddressHeader];
    else request.headers[clientAddressHeader] = address;
  });
}

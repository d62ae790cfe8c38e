// Where readers reach the pages, for addresses that leave the house: in files, in embed codes, in citations.
import "server-only";
import { readEnvironment } from "./env.ts";

/** The entry of a forwarded header that the outermost of our proxies wrote; what stands before it, anybody may have sent. */
function readForwarded(headers: Headers, name: string, trustedProxies: number): string | null {
  const entries = headers.get(name)?.split(",") ?? [];
  return trustedProxies === 0 ? null : (entries[Math.max(0, entries.length - trustedProxies)]?.trim() ?? null);
}

/** The origin, `https://taizhang.example.cn`: TAIZHANG_URL, else the host that the request names. */
export function readOrigin(headers: Headers): string {
  const { siteUrl, trustedProxies } = readEnvironment();
  if (siteUrl !== null) return siteUrl;
  const host = readForwarded(headers, "x-forwarded-host", trustedProxies) ?? headers.get("host") ?? "localhost";
  const scheme = readForwarded(headers, "x-forwarded-proto", trustedProxies) === "https" ? "https" : "http";
  const origin = `${scheme}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

/** Whether the origin is set: only then may an address be kept for ever, since no request can change it. */
export function isOriginSet(): boolean {
  return readEnvironment().siteUrl !== null;
}

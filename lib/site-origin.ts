// Where readers reach the pages, for addresses that leave the house: in files, in embed codes, in citations.
import "server-only";
import { readEnvironment } from "./env.ts";

/** The origin, `https://taizhang.example.cn`: TAIZHANG_URL, else the host that the request names. */
export function readOrigin(headers: Headers): string {
  const { siteUrl } = readEnvironment();
  if (siteUrl !== null) return siteUrl;
  const host = headers.get("x-forwarded-host") ?? headers.get("host") ?? "localhost";
  const scheme = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https" ? "https" : "http";
  const origin = `${scheme}://${host}`;
  return URL.canParse(origin) ? new URL(origin).origin : "http://localhost";
}

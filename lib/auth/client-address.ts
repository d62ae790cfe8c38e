// A connection and its headers -> the address that an attempt to sign in is counted under.
import { isIP } from "node:net";

/** The request header in which the server hands the address on; whatever a client sends under this name is dropped. */
export const clientAddressHeader = "x-client-address";

/**
 * What an address counts as: itself, or the first four groups of an IPv6 address, since one household or office has
 * all that begin with them for itself.
 */
export function toNetwork(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups =
    tail === undefined
      ? first
      : [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill("0"), ...last];
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":")}::/64`;
}

/** An address without port, zone or brackets; `null` for what is none. */
export function normaliseAddress(address: string): string | null {
  const plain = address
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/%.*$/, "");
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(plain)?.[1] ?? plain.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
  return isIP(mapped) === 0 ? null : mapped.toLowerCase();
}

/**
 * The client's address. Without trusted proxies it is the other end of the connection, whatever `X-Forwarded-For` says;
 * behind `proxies` of them it is the entry that the outermost one wrote.
 */
export function toClientAddress(
  connection: string | undefined,
  forwardedFor: string | string[] | undefined,
  proxies: number,
): string | null {
  if (proxies > 0) {
    const hops = (Array.isArray(forwardedFor) ? forwardedFor.join(",") : (forwardedFor ?? "")).split(",");
    const written = normaliseAddress(hops[hops.length - proxies] ?? "");
    if (written !== null) return written;
  }
  return connection === undefined ? null : normaliseAddress(connection);
}

/** An address as people write it: `::1` for `0000:…:0001`. */
export function shortenAddress(address: string): string {
  return isIP(address) === 6 ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address;
}

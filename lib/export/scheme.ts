// Which colours stand for done and ongoing: cities differ, so the reader chooses. The address (`?palette=safe`) says it
// for a view, a cookie remembers it; what is not stated is hatched in all of them.

export const schemes = ["house", "safe", "signal", "mono"] as const;
export type Scheme = (typeof schemes)[number];

/** The parameter of an address. */
export const schemeParameter = "palette";
/** The cookie that remembers the choice. */
export const schemeCookie = "palette";
/** The request header by which proxy.ts tells pages the scheme of the address, else of the cookie. */
export const schemeHeader = "x-palette";

/** The scheme of a name; `null` for none or an unknown one. */
export function readScheme(value: string | null | undefined): Scheme | null {
  return schemes.find((scheme) => scheme === value) ?? null;
}

/** A query string that says the scheme, where it is not the house's. */
export function withScheme(query: string, scheme: Scheme): string {
  if (scheme === "house") return query;
  const own = `${schemeParameter}=${scheme}`;
  return query === "" ? own : `${query}&${own}`;
}

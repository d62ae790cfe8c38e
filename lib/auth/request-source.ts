// Where a form was sent from, by what the browser says of it.

/**
 * Whether a browser says that another site's page sent this. The forwarded host is believed, from whomever: a page cannot
 * make a browser send that header to another site.
 * @param silence what becomes of who says nothing, as programs do: where a cookie decides, they are refused
 */
export function isFromElsewhere(headers: Headers, silence: "let-be" | "refuse" = "let-be"): boolean {
  if (headers.get("sec-fetch-site") === "cross-site") return true;
  const origin = headers.get("origin");
  if (origin === null) return silence === "refuse";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

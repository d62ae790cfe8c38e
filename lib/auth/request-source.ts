// Where a form was sent from, by what the browser says of it.

/** Whether a browser says that another site's page sent this. A program that is no browser says nothing and is let be. */
export function isFromElsewhere(headers: Headers): boolean {
  if (headers.get("sec-fetch-site") === "cross-site") return true;
  const origin = headers.get("origin");
  if (origin === null) return false;
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

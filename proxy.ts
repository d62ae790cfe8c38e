// Takes the language off the address (`/en/units` -> `/units`), passes it on in a header, and remembers a choice.
// No security boundary: every page, route and query authorises for itself.
import { type NextRequest, NextResponse } from "next/server";
import { isFrozenId } from "./lib/charts/frozen.ts";
import { isEmbedPath, isFilePath, makeNonce, toPolicy } from "./lib/content-security-policy.ts";
import { getWithdrawnVersion } from "./lib/db/queries/get-withdrawn-version.ts";
import { readScheme, schemeCookie, schemeHeader, schemeParameter, toSchemeValue } from "./lib/export/scheme.ts";
import {
  addressHeader,
  type Locale,
  localeCookie,
  localeHeader,
  nonceHeader,
  splitLocale,
  toLocale,
} from "./lib/messages/locale.ts";

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const { locale, path } = splitLocale(pathname);

  // A reader who chose English and comes in by the front door stays with it; any other address means what it says.
  const remembered = request.cookies.get(localeCookie)?.value;
  const fromOutside = request.headers.get("sec-fetch-site") === "none";
  if (pathname === "/" && search === "" && fromOutside && toLocale(remembered) === "en") {
    return NextResponse.redirect(new URL("/en", request.url));
  }

  const headers = new Headers(request.headers);
  headers.set(localeHeader, locale);
  headers.set(addressHeader, pathname + search);
  const chosen = toKnownScheme(request.nextUrl.searchParams.get(schemeParameter));
  const kept = toKnownScheme(request.cookies.get(schemeCookie)?.value);
  headers.set(schemeHeader, chosen ?? kept ?? "house");
  const nonce = makeNonce();
  const policy = toPolicy(path, { nonce, development: process.env.NODE_ENV === "development" });
  // Next.js reads the nonce from the request's policy and gives it to its own scripts.
  headers.set("content-security-policy", policy);
  headers.set(nonceHeader, nonce);
  const target = request.nextUrl.clone();
  // Next.js answers 500 where a path cannot be decoded; there is no such page.
  target.pathname = isDecodable(path) ? path : "/no-such-page";
  // A page cannot say that it is gone for good: it is said here.
  const status = (await isWithdrawn(path)) ? 410 : 200;
  const response =
    target.pathname !== pathname || status !== 200
      ? NextResponse.rewrite(target, { request: { headers }, status })
      : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  if (isChoice(request, locale) && remembered !== locale) {
    response.cookies.set(localeCookie, locale, { path: "/", maxAge: 365 * 24 * 3600, sameSite: "lax" });
  }
  // Colours in the address of a page are a choice; in that of a picture or a frame they are not.
  if (
    chosen !== null &&
    chosen !== kept &&
    request.headers.get("sec-fetch-dest") === "document" &&
    !isFilePath(path) &&
    !isEmbedPath(path)
  ) {
    response.cookies.set(schemeCookie, chosen, { path: "/", maxAge: 365 * 24 * 3600, sameSite: "lax" });
  }
  return response;
}

/** A scheme in its one spelling; `null` where the value means none. */
function toKnownScheme(value: string | null | undefined): string | null {
  const scheme = readScheme(value);
  return scheme === null ? null : toSchemeValue(scheme);
}

/** Going from a page of this site to the other language is a choice; following a link from elsewhere is none. */
function isChoice(request: NextRequest, locale: Locale): boolean {
  const referer = request.headers.get("referer");
  if (referer === null || request.headers.get("sec-fetch-dest") !== "document" || !URL.canParse(referer)) return false;
  const from = new URL(referer);
  const host = request.headers.get("x-forwarded-host") ?? request.headers.get("host");
  return from.host === host && splitLocale(from.pathname).locale !== locale;
}

/** Whether the path is that of a frozen version that was withdrawn. Its page says the rest, also where nobody could be asked. */
async function isWithdrawn(path: string): Promise<boolean> {
  const id = /^\/frozen\/([^/.]+)$/.exec(path)?.[1];
  if (id === undefined || !isFrozenId(id)) return false;
  return getWithdrawnVersion(id).then(
    (stone) => stone !== null,
    () => false,
  );
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

export const config = {
  matcher: ["/((?!_next/static|_next/image|icon\\.svg|theme\\.js|favicon\\.ico|notices/import/files).*)"],
};

// Where to go after signing in: a path of this site as a form or URL names it -> a safe one.
import { splitLocale } from "../messages/locale.ts";

/** Only to be resolved against; no request ever goes there. */
const nowhere = "http://nowhere.invalid";

/**
 * The path, query and fragment of `value` if it stays on this site, else `fallback`. Another host, another scheme,
 * `//host`, `/\host`, a control character and the sign-in page itself all lead to the fallback.
 */
export function toReturnPath(value: unknown, fallback = "/account"): string {
  if (typeof value !== "string" || value.length > 2000 || !/^\/(?![/\\])/.test(value) || /[\p{Cc}\\]/u.test(value))
    return fallback;
  if (!URL.canParse(value, nowhere)) return fallback;
  const { origin, pathname, search, hash } = new URL(value, nowhere);
  // `/.//host` becomes `//host` once its dots are resolved.
  if (origin !== nowhere || pathname.startsWith("//")) return fallback;
  if (splitLocale(pathname).path.replace(/\/$/, "") === "/sign-in") return fallback;
  return pathname + search + hash;
}

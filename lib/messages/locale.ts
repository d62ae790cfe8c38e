// The languages of the interface and how an address says which one it is in: Chinese at `/…`, English at `/en/…`.
export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "zh-CN";

/** The request header by which proxy.ts tells pages and routes the language of the address. */
export const localeHeader = "x-locale";
/** The request header by which proxy.ts tells pages the path and query as the reader sees them. */
export const addressHeader = "x-address";
/** The request header that carries the nonce of the page's scripts. */
export const nonceHeader = "x-nonce";
/** The cookie that remembers a reader's choice. */
export const localeCookie = "locale";

/** The locale named by a header or cookie; Chinese for anything unknown. */
export function toLocale(value: string | null | undefined): Locale {
  return locales.find((locale) => locale === value) ?? defaultLocale;
}

/** Splits a path as the reader sees it into its language and the path of the application. */
export function splitLocale(path: string): { locale: Locale; path: string } {
  if (path === "/en" || path.startsWith("/en?")) return { locale: "en", path: `/${path.slice(3)}` };
  if (path.startsWith("/en/")) return { locale: "en", path: path.slice(3) };
  return { locale: "zh-CN", path };
}

/** A path of the application (`/units?…`) as an address in the given language. */
export function localizePath(locale: Locale, path: string): string {
  if (locale === "zh-CN") return path;
  if (path === "/") return "/en";
  return path.startsWith("/?") || path.startsWith("/#") ? `/en${path.slice(1)}` : `/en${path}`;
}

// What a page may load and who may frame it, as the header Content-Security-Policy. `proxy.ts` sets it per request.

export interface PolicyOptions {
  /** Fresh per request and unguessable; scripts without it do not run. */
  nonce: string;
  /** In development React needs `eval` and hot reload a socket. */
  development: boolean;
}

/** A nonce for one request: 128 random bits, base64. */
export function makeNonce(): string {
  return btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
}

/** The policy as one line. Styles may stand in attributes, since charts place their parts that way; scripts may not. */
export function toContentSecurityPolicy({ nonce, development }: PolicyOptions): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${development ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Whether a path of the application, without language, is a file to take away: a chart, a table, a frozen version's. */
export function isFilePath(path: string): boolean {
  return /^\/(?:charts|tables)\/|^\/frozen\/[^/]+\.[a-z]+$/.test(path);
}

/** The policy of a file that a browser opens by itself, as it does SVG: it loads and runs nothing, and has no origin. */
export const filePolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "sandbox",
].join("; ");

/** The policy of an address; a route cannot set one of its own, since this one goes before it. */
export function toPolicy(path: string, options: PolicyOptions): string {
  if (isEmbedPath(path)) return embedPolicy;
  return isFilePath(path) ? filePolicy : toContentSecurityPolicy(options);
}

/** Whether a path of the application, without language, is a chart made for frames: the only thing that others may frame. */
export function isEmbedPath(path: string): boolean {
  return path.startsWith("/embed/");
}

/** The policy of a chart in a frame: anyone may frame it, and it loads and runs nothing. */
export const embedPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors *",
].join("; ");

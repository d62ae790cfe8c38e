// A path with names in it, written short for the way to the browser: %E9%83%91 takes three times the room of 郑.

/** The path with its Chinese as it is read, where `toEncodedPath` makes it whole again; else as it is. */
export function toReadablePath(path: string): string {
  try {
    const readable = decodeURI(path);
    return toEncodedPath(readable) === path ? readable : path;
  } catch {
    return path;
  }
}

/** The path as an address holds it. */
export function toEncodedPath(path: string): string {
  return /[^\x20-\x7e]/.test(path) ? encodeURI(path) : path;
}

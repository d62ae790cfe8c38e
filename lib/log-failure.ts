// What broke while the server worked, for whoever keeps it; its reader is told in other words.
import "server-only";

/** A bug or a machine, as a line on stderr with its trace. */
export function tellKeeper(what: string, error: unknown): void {
  process.stderr.write(`${what}: ${error instanceof Error ? error.stack : String(error)}\n`);
}

/** What broke while a request was answered. */
export function logFailure(request: Request, error: unknown): void {
  tellKeeper(`${request.method} ${new URL(request.url).pathname}`, error);
}

// What broke while a request was answered, for whoever keeps the server; its reader is told in other words.
import "server-only";

export function logFailure(request: Request, error: unknown): void {
  const { pathname } = new URL(request.url);
  const said = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${request.method} ${pathname}: ${said}\n`);
}

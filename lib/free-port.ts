// A port of this machine that nothing listens on.
import { createServer } from "node:net";

/** A TCP port free on 127.0.0.1 right now; whoever asks should listen on it soon. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}

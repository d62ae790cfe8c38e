// The application as over a slow line: documents arrive in pieces with pauses between them, so that a page whose parts move
// as more of it comes is found out each time, and not by chance.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { RunningServer } from "./servers.ts";

const pieces = 8;
/** Milliseconds between two pieces: the browser paints what it has. */
const pause = 120;

/** Passes every request on to `target`; what is no document comes as it is. */
export async function startInPieces(target: string): Promise<RunningServer> {
  const server: Server = createServer(async (request, response) => {
    const headers = Object.entries(request.headers).flatMap(([name, value]): [string, string][] =>
      typeof value === "string" && name !== "connection" ? [[name, value]] : [],
    );
    const answer = await fetch(target + request.url, {
      method: request.method ?? "GET",
      headers: [...headers, ["accept-encoding", "identity"]],
      redirect: "manual",
    }).catch(() => null);
    if (answer === null) return response.destroy();
    const body = Buffer.from(await answer.arrayBuffer());
    const kept = [...answer.headers].filter(
      ([name]) => !/^(content-(encoding|length)|transfer-encoding|connection)$/.test(name),
    );
    response.writeHead(answer.status, Object.fromEntries(kept));
    if (!answer.headers.get("content-type")?.startsWith("text/html")) return response.end(body);
    for (let piece = 0; piece < pieces; piece += 1) {
      response.write(body.subarray((body.length * piece) / pieces, (body.length * (piece + 1)) / pieces));
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

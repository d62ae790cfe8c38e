import { createServer, type RequestOptions, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseUnknownMethods } from "./known-methods.ts";

const heard: (string | undefined)[] = [];
let server: Server;

beforeAll(async () => {
  refuseUnknownMethods();
  refuseUnknownMethods();
  server = createServer((asked, answer) => {
    heard.push(asked.method);
    answer.end("page");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function ask(method: string): Promise<{ status: number | undefined; allow: string | undefined; body: string }> {
  const { port } = server.address() as AddressInfo;
  const options: RequestOptions = { host: "127.0.0.1", port, method, agent: false };
  return new Promise((resolve, reject) => {
    const sent = request(options, (answer) => {
      let body = "";
      answer.on("data", (part: Buffer) => {
        body += part.toString();
      });
      answer.on("end", () => resolve({ status: answer.statusCode, allow: answer.headers.allow, body }));
    });
    sent.once("error", reject).end();
  });
}

// The first of them is the first request of all: it, too, is refused.
test.each(["TRACE", "PROPFIND", "PURGE", "SEARCH", "TRACE"])(
  "%s is refused, and nothing else hears of it",
  async (method) => {
    expect(await ask(method)).toEqual({ status: 405, allow: "GET, HEAD", body: "Method Not Allowed\n" });
    expect(heard).toEqual([]);
  },
);

test.each(["GET", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"])("%s is heard once", async (method) => {
  heard.length = 0;
  expect((await ask(method)).body).toBe("page");
  expect(heard).toEqual([method]);
});

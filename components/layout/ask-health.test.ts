import { afterEach, expect, test, vi } from "vitest";
import { askHealth } from "./ask-health.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("tells a database that is away from a server that is", async () => {
  const answers = [
    new Response("ok\n"),
    new Response("the database does not answer\n", { status: 503 }),
    new Response("Bad Gateway", { status: 502 }),
  ];
  vi.stubGlobal("fetch", async () => {
    const answer = answers.shift();
    if (answer === undefined) throw new TypeError("Failed to fetch");
    return answer;
  });
  const asked = [await askHealth(), await askHealth(), await askHealth(), await askHealth()];
  expect(asked).toEqual(["well", "away", "silent", "silent"]);
});

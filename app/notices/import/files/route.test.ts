import { beforeAll, expect, it, vi } from "vitest";
import { testSecret, toRequestHeaders } from "@/lib/auth/request-in-tests.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { localeHeader } from "@/lib/messages/locale.ts";
import { GET, POST } from "./route.ts";

// The request is the framework's to give; everything behind it is real.
const asked = vi.hoisted(() => ({ headers: new Headers() }));
vi.mock("next/headers", () => ({ headers: async () => asked.headers }));

useTestDatabase();
beforeAll(() => {
  process.env.BETTER_AUTH_SECRET = testSecret;
});

/** Where somebody who is not signed in is led. */
async function findWay(method: "GET" | "POST", headers: Record<string, string>): Promise<string | null> {
  asked.headers = toRequestHeaders(headers);
  const init = { method, headers: asked.headers, body: method === "POST" ? new FormData() : null };
  const request = new Request("http://localhost:3000/notices/import/files", init);
  const answer = await (method === "GET" ? GET(request) : POST(request));
  return answer.headers.get("location");
}

it.each(["GET", "POST"] as const)("leads to signing in and back in the language of the page (%s)", async (method) => {
  const [chinese, english] = ["/sign-in", "/en/sign-in"];
  const [toImport, toEnglishImport] = ["/notices/import", "/en/notices/import"].map(encodeURIComponent);
  const from = (path: string) => ({ referer: `http://localhost:3000${path}` });
  expect(await findWay(method, from("/en/notices/import"))).toBe(`${english}?next=${toEnglishImport}`);
  expect(await findWay(method, from("/notices/import"))).toBe(`${chinese}?next=${toImport}`);
  expect(await findWay(method, {})).toBe(`${chinese}?next=${toImport}`);
  expect(await findWay(method, { [localeHeader]: "en" })).toBe(`${english}?next=${toEnglishImport}`);
});

import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { closeDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { saveWorld } from "../db/world-in-tests.ts";
import { findFreePort } from "../free-port.ts";
import { ask } from "./ask-in-tests.ts";
import type { Operation } from "./operation.ts";
import { operations } from "./operations.ts";
import { problemSchema } from "./problem.ts";
import { toRoute } from "./route.ts";

useTestDatabase();
beforeAll(async () => {
  await saveWorld();
});

async function askProblem(address: string, language?: string) {
  const response = await ask(address, language === undefined ? {} : { headers: { "accept-language": language } });
  expect(response.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("no-store");
  return problemSchema.parse(await response.json());
}

describe("a route of the API", () => {
  it("tells a reader who has the answer that it has not changed", async () => {
    const first = await ask("/units");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{20,}"$/);
    for (const known of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const again = await ask("/units", { headers: { "if-none-match": known } });
      expect(again.status, known).toBe(304);
      expect(await again.text()).toBe("");
      expect(again.headers.get("etag")).toBe(etag);
    }
    expect((await ask("/units", { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    expect((await ask("/units?limit=1")).headers.get("etag")).not.toBe(etag);
  });

  it("gives the same bytes for the same data", async () => {
    for (const path of ["/overview", "/facets", "/rounds", "/ledger", "/notices/1"]) {
      expect(await (await ask(path)).text(), path).toBe(await (await ask(path)).text());
    }
  });

  it("answers HEAD without a body, OPTIONS with what is allowed, and is open to other sites", async () => {
    const head = await ask("/overview", { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(await head.text()).toBe("");
    expect(head.headers.get("etag")).toBe((await ask("/overview")).headers.get("etag"));
    const options = await ask("/overview", { method: "OPTIONS" });
    expect(options.status).toBe(204);
    expect(options.headers.get("access-control-allow-methods")).toBe("GET, HEAD, OPTIONS");
    expect(head.headers.get("access-control-allow-origin")).toBe("*");
  });

  it("refuses to be written to", async () => {
    const response = await ask("/units", { method: "POST", body: "{}" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, OPTIONS");
  });

  it.each([
    ["/units?page=2", "page", "unknown"],
    ["/units?size=10", "size", "unknown"],
    ["/units?levle=provincial", "levle", "unknown"],
    ["/units?status=done", "status", "unknown"],
    ["/units?level=provincal", "level", "invalid"],
    ["/units?level=provincial&level=x", "level", "invalid"],
    ["/units?year=23", "year", "invalid"],
    ["/units?unit=", "unit", "invalid"],
    ["/units?region=a/b/c/d", "region", "invalid"],
    ["/units?limit=0", "limit", "invalid"],
    ["/units?limit=101", "limit", "invalid"],
    ["/units?limit=1e1", "limit", "invalid"],
    ["/units?limit=1&limit=2", "limit", "repeated"],
    ["/units?subject=problem&subject=task", "subject", "repeated"],
    ["/units?order=up", "order", "invalid"],
    ["/facets?counted=all", "counted", "invalid"],
    [`/units?${Array.from({ length: 51 }, (_, at) => `unit=${at}`).join("&")}`, "unit", "too-many"],
    [`/ledger?q=${encodeURIComponent("整")}`, "q", "too-short"],
    ["/ledger?q=", "q", "invalid"],
    [`/ledger?q=${"a".repeat(101)}`, "q", "too-long"],
    ["/units?cursor=abc", "cursor", "foreign-cursor"],
    ["/notices/1?q=整改", "q", "unknown"],
  ])("names the parameter that makes no sense: %s", async (address, name, reason) => {
    const problem = await askProblem(address);
    expect(problem.status).toBe(400);
    expect(problem.parameters).toMatchObject([{ name, reason }]);
  });

  it("says what there might have been", async () => {
    const detailOf = async (address: string) => (await askProblem(address, "en")).parameters?.[0]?.detail;
    expect(await detailOf("/units?limit=500")).toBe("The value of “limit” makes no sense. Known: 1–100.");
    expect(await detailOf("/units?level=conty")).toContain("Known: central, provincial,");
    expect(await detailOf("/facets?counted=all")).toContain("Known: inspections, units, notices,");
    expect(await detailOf("/notices/1?q=整改")).toBe("There is no parameter “q” here.");
    expect(await detailOf("/units?unit=")).toBe("The value of “unit” makes no sense.");
  });

  it("takes what the pages write: a default value and a keyword of several words", async () => {
    expect((await ask(`/units?subject=problem&q=${encodeURIComponent("整改 情况")}`)).status).toBe(200);
  });

  it("says what was wrong in the reader's language", async () => {
    expect((await askProblem("/units?x=1")).title).toBe("参数有误");
    expect((await askProblem("/units?x=1", "en-GB,en;q=0.9,zh;q=0.8")).title).toBe("Invalid parameters");
    expect((await askProblem("/units?x=1", "zh-TW,en;q=0.5")).title).toBe("参数有误");
    expect((await askProblem("/units?x=1", "fr")).title).toBe("Invalid parameters");
    expect((await askProblem("/units?x=1", "en;q=0, zh;q=x")).title).toBe("Invalid parameters");
  });

  it.each([
    "/notices/999999",
    "/notices/0",
    "/notices/-1",
    "/notices/1.5",
    "/notices/99999999999999",
    "/notices/%00",
    "/notices/%E4%B8",
    "/units/nobody",
    "/units/%00",
    "/rounds/x",
    "/nothing",
    "/units/a/b",
  ])("does not know %s", async (address) => {
    expect((await askProblem(address)).status).toBe(404);
  });

  it("says nothing about what broke inside", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const [first] = operations;
    const broken: Operation = {
      ...(first as Operation),
      find: () => Promise.reject(new Error("password of the database")),
    };
    const response = await toRoute(broken).GET(new Request("http://localhost/api/v1/overview"), {
      params: Promise.resolve({}),
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("password");
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });

  it("says that it is the database that does not answer", async () => {
    const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
    const url = process.env.DATABASE_URL;
    await closeDb();
    process.env.DATABASE_URL = `postgresql://nobody:x@127.0.0.1:${await findFreePort()}/none`;
    for (const [language, title] of [
      ["zh", "数据库没有应答"],
      ["en", "The database does not answer"],
    ] as const)
      expect(await askProblem("/units", language)).toMatchObject({ type: "/api#unavailable", status: 503, title });
    await closeDb();
    process.env.DATABASE_URL = url;
    expect((await ask("/units")).status).toBe(200);
    log.mockRestore();
  });

  it("survives any parameters: an answer or a refusal, never a fault", async () => {
    const names = fc.constantFrom("unit", "region", "year", "q", "limit", "cursor", "level", "code", "order", "x");
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(names, fc.string({ unit: "binary" })), { maxLength: 4 }), async (pairs) => {
        const response = await ask(`/units?${new URLSearchParams(pairs).toString()}`);
        expect([200, 400]).toContain(response.status);
      }),
      { numRuns: 60 },
    );
  });
});

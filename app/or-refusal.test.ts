// What is fetched by programs, pictures and frames while the database is away.
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { closeDb } from "@/lib/db/client.ts";
import { findFreePort } from "@/lib/free-port.ts";
import { localeHeader } from "@/lib/messages/locale.ts";
import { GET as getChart } from "./charts/[file]/route.ts";
import { GET as getEmbed } from "./embed/[question]/route.ts";
import { GET as getFrozenFile } from "./frozen/[id]/files/[format]/route.ts";
import { GET as getNames } from "./search/names/route.ts";
import { GET as getTable } from "./tables/[file]/route.ts";

const before = process.env.DATABASE_URL;
const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);

beforeAll(async () => {
  await closeDb();
  process.env.DATABASE_URL = `postgresql://nobody:x@127.0.0.1:${await findFreePort()}/none`;
});
afterAll(async () => {
  await closeDb();
  log.mockRestore();
  if (before === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = before;
});

const request = (path: string, locale = "zh-CN") =>
  new Request(`http://t.example.cn${path}`, { headers: { [localeHeader]: locale } });
const give = <Params>(params: Params) => ({ params: Promise.resolve(params) });

it("answers in words that the data cannot be read, in the language of the address, and tells the log why", async () => {
  const ask = {
    csv: () => getTable(request("/tables/units.csv"), give({ file: "units.csv" })),
    svg: () => getChart(request("/charts/completion-by-unit.svg"), give({ file: "completion-by-unit.svg" })),
    embed: () => getEmbed(request("/embed/completion-by-unit", "en"), give({ question: "completion-by-unit" })),
    frozen: () => getFrozenFile(request("/frozen/x.svg"), give({ id: "0".repeat(24), format: "svg" })),
  };
  const english = "The data cannot be read just now. Please try again later.";
  for (const [name, get] of Object.entries(ask)) {
    const answer = await get();
    expect([answer.status, answer.headers.get("content-type"), await answer.text()], name).toEqual([
      503,
      "text/plain; charset=utf-8",
      `${name === "embed" ? english : "现在读不到数据，请稍后再试。"}\n`,
    ]);
    expect(answer.headers.get("cache-control"), name).toBe("no-store");
  }
  expect(log).toHaveBeenCalledTimes(4);
});

it("answers the quick search as JSON that says so", async () => {
  const answer = await getNames(request("/search/names?q=%E6%B5%8E%E5%8C%BA"));
  expect([answer.status, await answer.json()]).toEqual([
    503,
    { options: [], found: "没能取到结果，请检查网络后再试。", fullText: null },
  ]);
});

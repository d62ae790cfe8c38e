import { beforeAll, expect, it, vi } from "vitest";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { getDb } from "@/lib/db/client.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { writeNotice } from "@/lib/db/ledger-in-tests.ts";
import { saveNotice } from "@/lib/db/mutations/save-notice.ts";
import { getFrozenVersion } from "@/lib/db/queries/get-frozen-version.ts";
import { GET as getChart } from "../charts/[file]/route.ts";
import { GET as getEmbed } from "../embed/[question]/route.ts";
import { POST as freeze } from "../frozen/route.ts";
import { GET as getTable } from "./[file]/route.ts";
import { tableNames } from "./load-table.ts";

useTestDatabase();

beforeAll(async () => {
  const notice = writeNotice({
    kind: "巡视",
    level: "provincial",
    unit: "甲区",
    region: ["某省"],
    start: "2020-03-01",
    published: "2021-05-06",
    totals: [{ subject: "problem", total: 20, done: 5 }],
    problems: [{ title: "账目不清" }],
  });
  expect(await saveNotice(systemActor("test"), notice)).toMatchObject({ ok: true });
});

const get = (answer: typeof getTable, file: string, query: string) =>
  answer(new Request(`http://localhost/${file}?${query}`), { params: Promise.resolve({ file }) });

it.each([
  ["units.csv", getTable, "单位 筛选：级别 省级 截至 2021年5月6日.csv"],
  ["completion-by-unit.csv", getChart, "各单位整改进度 筛选：级别 省级 截至 2021年5月6日.csv"],
  ["completion-by-unit.svg", getChart, "各单位整改进度 筛选：级别 省级 截至 2021年5月6日.svg"],
])("%s is saved under a name that says its filters and the date of its figures", async (file, answer, name) => {
  const response = await get(answer, file, "level=provincial");
  expect(response.status).toBe(200);
  const disposition = response.headers.get("content-disposition") ?? "";
  expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? "").replaceAll(/[\u2009\u202f]/g, " ")).toBe(
    name,
  );
});

const post = (query: string) =>
  freeze(
    new Request("http://localhost/frozen", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", "content-length": "100" },
      body: new URLSearchParams({ question: "completion-by-unit", query }),
    }),
    undefined,
  );

it.each([
  ["level=conty", "“level”的取值不对。可用：central、provincial"],
  ["level=provincial&level=conty", "“level”的取值不对"],
  ["year=abc", "“year”的取值不对。可用：1900–2099、unknown"],
  ["sort=zz", "“sort”的取值不对。可用：rate、size、date、name"],
  ["page=0", "“page”的取值不对。可用：1–1000"],
  ["foo=bar", "没有参数“foo”。可用：unit、round、region"],
  ["sort=rate&sort=size", "“sort”只能给一次"],
  ["q=党", "“q”至少要有两个连续的字"],
])("no file, frame or frozen version is made of an address that makes no sense: %s", async (query, words) => {
  const embedded = getEmbed(new Request(`http://localhost/embed/completion-by-unit?${query}`), {
    params: Promise.resolve({ question: "completion-by-unit" }),
  });
  for (const asked of [
    get(getTable, "units.csv", query),
    get(getChart, "completion-by-unit.json", query),
    get(getChart, "completion-by-unit.svg", query),
    embedded,
    post(query),
  ]) {
    const response = await asked;
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  }
});

it("a file takes whatever a page writes into its address, and a picture what pictures are made with", async () => {
  const query = "level=provincial&year=2020&subject=problem&mode=share&sort=name&order=asc&page=9&size=10&q=甲区";
  for (const more of ["", "&lang=en"]) expect((await get(getTable, "units.json", query + more)).status, more).toBe(200);
  const made = "&width=800&theme=print&background=none&palette=safe&lang=en";
  expect((await get(getChart, "completion-by-unit.png", query + made)).status).toBe(200);
  const { language } = (await (await get(getTable, "units.json", "lang=en")).json()) as { language: string };
  expect(language).toBe("en");
});

it.each(tableNames)("the table %s is a workbook in either language", async (name) => {
  for (const lang of ["zh-CN", "en"]) {
    const response = await get(getTable, `${name}.xlsx`, `lang=${lang}`);
    expect([lang, response.status]).toEqual([lang, 200]);
  }
});

it("a frame with colours that cannot be told apart is refused", async () => {
  const params = Promise.resolve({ question: "durations" });
  expect((await getEmbed(new Request("http://localhost/embed/durations?palette=no"), { params })).status).toBe(400);
});

it("a table says the date of its figures in the file too", async () => {
  const { asOfDate } = (await (await get(getTable, "units.json", "")).json()) as { asOfDate: string };
  expect(asOfDate).toBe("2021-05-06");
});

/** Changes all dates while `ask` waits to read what was noticed in the notices, which files ask behind their rows. */
async function changeMeanwhile<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  let asked: Promise<Answer> | null = null;
  await getDb().$transaction(async (tx) => {
    await tx.$executeRaw`LOCK TABLE "Diagnostic" IN ACCESS EXCLUSIVE MODE`;
    asked = ask();
    await vi.waitFor(async () => {
      const waiting = await getDb().$queryRaw<unknown[]>`
        SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      expect(waiting).toHaveLength(1);
    });
    await tx.$executeRaw`
      UPDATE "Notice" SET published = published + 365, "effectiveOn" = "effectiveOn" + 365, version = version + 1`;
  });
  if (asked === null) throw new Error("nothing was asked");
  return asked;
}

it.each([
  ["ledger.json", getTable],
  ["inspections-by-time.json", getChart],
])("%s is of one moment, whatever changes while it is read", async (file, answer) => {
  const { asOfDate } = (await (await get(answer, file, "")).json()) as { asOfDate: string };
  const response = await changeMeanwhile(() => get(answer, file, "kind=巡视"));
  expect(response.status).toBe(200);
  expect(((await response.json()) as { asOfDate: string }).asOfDate).toBe(asOfDate);
  const later = (await (await get(answer, file, "")).json()) as { asOfDate: string };
  expect(later.asOfDate > asOfDate).toBe(true);
});

it("a frozen version is of one moment too, and is made while the data change", async () => {
  const { asOfDate } = (await (await get(getTable, "units.json", "")).json()) as { asOfDate: string };
  const response = await changeMeanwhile(() => post("kind=巡视&order=asc"));
  expect(response.status).toBe(303);
  const frozen = await getFrozenVersion(response.headers.get("location")?.split("/").at(-1) ?? "");
  expect(frozen?.content.sources.asOf).toBe(asOfDate);
});

it("a table of all notices says the day of the newest of its rows, whether that notice counts or not", async () => {
  for (const published of ["2019-05-06", "2020-07-08"]) {
    const notice = writeNotice({
      kind: "巡视",
      level: "provincial",
      unit: "乙区",
      region: ["某省"],
      start: "2018-03-01",
      published,
      diagnostics: [{ code: "sum-agrees", severity: "confirmed", spans: [{ start: 0, end: 1 }], values: {} }],
    });
    expect(await saveNotice(systemActor("test"), notice)).toMatchObject({ ok: true });
  }
  for (const [table, day, total] of [
    ["notices", "2019-05-06", 1],
    ["diagnostics", "2019-05-06", 1],
    ["units", null, 0],
  ] as const) {
    const { asOfDate, rows } = await (await get(getTable, `${table}.json`, "publishedYear=2019")).json();
    expect([table, asOfDate, rows.length]).toEqual([table, day, total]);
  }
});

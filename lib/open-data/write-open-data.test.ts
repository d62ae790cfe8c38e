import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "../auth/system-actor.ts";
import { getDb } from "../db/client.ts";
import { useTestDatabase } from "../db/database-in-tests.ts";
import { writeNotice } from "../db/ledger-in-tests.ts";
import { saveNotice } from "../db/mutations/save-notice.ts";
import { getDataVersion } from "../db/queries/get-data-version.ts";
import { saveWorld, world } from "../db/world-in-tests.ts";
import { openTables } from "./tables.ts";
import { gather, parseTable, unzip } from "./unzip-in-tests.ts";
import { writeOpenData } from "./write-open-data.ts";

useTestDatabase();
let ids: number[] = [];
beforeAll(async () => {
  ids = await saveWorld();
});

const write = async () => writeOpenData(getDb(), await getDataVersion());
const tableOf = (files: Record<string, string>, name: string) => parseTable(files[`tables/${name}.csv`] ?? "");

describe("the open data", () => {
  it("hold every table with its described columns, and as many rows as there are", async () => {
    const files = await unzip(await write());
    const described = JSON.parse(files["datapackage.json"] ?? "");
    for (const table of openTables) {
      const csv = files[`tables/${table.name}.csv`] ?? "";
      expect(csv.startsWith("\uFEFF"), table.name).toBe(true);
      expect(csv.slice(1).split("\r\n")[0]?.split(",")).toEqual(table.columns.map((column) => column.name));
      const resource = described.resources.find((one: { name: string }) => one.name === table.name);
      expect(resource.path).toBe(`tables/${table.name}.csv`);
      for (const { name, chinese, english } of table.columns) {
        expect(files["README.md"]).toContain(`| ${name} |`);
        expect(resource.schema.fields).toContainEqual(
          expect.objectContaining({ name, description: `${chinese} · ${english}` }),
        );
      }
    }
    const counts = Object.fromEntries(openTables.map((table) => [table.name, tableOf(files, table.name).length]));
    expect(counts).toMatchObject({
      units: 4,
      rounds: 3,
      inspections: 4,
      notices: 6,
      totals: 9,
      diagnostics: 2,
      items: 8,
      measures: 7,
    });
  });

  it("give figures with their notice and their place, and what is not stated as an empty cell", async () => {
    const files = await unzip(await write());
    const [problems] = tableOf(files, "totals").filter(
      (row) => row.noticeId === String(ids[0]) && row.subject === "problem",
    );
    expect(problems).toMatchObject({ total: "40", done: "36", ongoing: "4" });
    const notice = tableOf(files, "notices").find((row) => row.id === String(ids[0]));
    const text = files[`${notice?.file}.txt`] ?? "";
    expect(text.slice(Number(problems?.doneStart), Number(problems?.doneEnd))).toBe("36");
    const [tasks] = tableOf(files, "totals").filter(
      (row) => row.noticeId === String(ids[1]) && row.subject === "problem",
    );
    expect(tasks).toMatchObject({ total: "12", done: "", ongoing: "" });
    const petitions = tableOf(files, "totals").find((row) => row.subject === "petition");
    expect(petitions?.done).toBe("0");
  });

  it("name every column of a table once, in words that read on", () => {
    for (const table of openTables) {
      const names = table.columns.map((column) => column.name);
      expect(new Set(names).size, `${table.name}: ${names.join(", ")}`).toBe(names.length);
      for (const { name, english } of table.columns) {
        expect(english, `${table.name}.${name}`).not.toMatch(/\b(\w+) \1\b|\bwords \w*s\b/);
      }
    }
  });

  it("say of a notice when its inspection was and where in the text it stands, each in cells of its own", async () => {
    const files = await unzip(await write());
    const notice = tableOf(files, "notices").find((row) => row.id === String(ids[0]));
    const text = files[`${notice?.file}.txt`] ?? "";
    expect(notice).toMatchObject({ start: world[0]?.start, end: world[0]?.end ?? "" });
    expect(text.slice(Number(notice?.spanStart), Number(notice?.spanEnd)).trim()).toBe(text.trim());
    expect(Number(notice?.spanEnd)).toBeGreaterThan(Number(notice?.spanStart));
  });

  it("refer only to rows that there are", async () => {
    const files = await unzip(await write());
    for (const table of openTables) {
      const rows = tableOf(files, table.name);
      const keys = rows.map((row) => table.primaryKey.map((name) => row[name]).join(" "));
      expect(new Set(keys).size, table.name).toBe(keys.length);
      for (const { fields, table: other, column } of table.foreignKeys) {
        const known = new Set(tableOf(files, other).map((row) => row[column]));
        for (const row of rows) if (row[fields] !== "") expect(known, `${table.name}.${fields}`).toContain(row[fields]);
      }
    }
  });

  it("hold each notice in the form of the parse command, samples apart", async () => {
    const files = await unzip(await write());
    const named = (unit: string) =>
      Object.entries(files).find(([path, words]) => path.endsWith(".json") && words.includes(`"unit": "${unit}"`));
    const [path, words] = named("甲区") ?? ["", "{}"];
    const result = JSON.parse(words);
    expect(path).toMatch(/^notices\/\d{6}\.json$/);
    expect(result.file).toBe(path.replace("notices/", "").replace(".json", ".txt"));
    expect(result.meta.totals[0]).toEqual({ subject: "problem", total: 40, done: 36, ongoing: 4 });
    expect(result.ledger[0]).toMatchObject({
      kind: "aspect",
      title: "落实要求有差距",
      children: [{ title: "压力传导不够" }, { status: "ongoing" }],
    });
    expect(named("乙区")?.[0]).toMatch(/^samples\//);
  });

  it("are the same bytes for the same data, wherever they are made", async () => {
    const zone = process.env.TZ;
    const first = await gather(await write());
    process.env.TZ = "Pacific/Auckland";
    const second = await gather(await write());
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("never hold a draft, nor the words of one that stands in the same file", async () => {
    expect(world.some((notice) => notice.publish === false)).toBe(true);
    const one = writeNotice({
      unit: "并列区",
      region: ["河南省"],
      published: "2024-01-01",
      problems: [{ title: "公开的问题" }],
    });
    const other = writeNotice({
      unit: "隐藏区",
      region: ["河南省"],
      published: "2024-01-02",
      problems: [{ title: "隐藏的问题" }],
    });
    const start = one.source.text.length;
    const source = { ...one.source, text: one.source.text + other.source.text, hash: "f".repeat(64) };
    const shifted = JSON.parse(JSON.stringify(other.ledger), (_, value) =>
      typeof value?.start === "number" && typeof value?.end === "number"
        ? { ...value, start: value.start + start, end: value.end + start }
        : value,
    );
    const actor = systemActor("test");
    expect(await saveNotice(actor, { ...one, source })).toMatchObject({ ok: true });
    expect(await saveNotice(actor, { ...other, source, part: 1, ledger: shifted, publish: false })).toMatchObject({
      ok: true,
    });
    const files = await unzip(await write());
    const all = Object.values(files).join("\n");
    expect(all).not.toMatch(/草稿|隐藏/);
    expect(all).toContain("公开的问题");
    const text = Object.entries(files).find(
      ([path, words]) => path.endsWith(".txt") && words.includes("公开的问题"),
    )?.[1];
    expect(text?.length).toBe(source.text.length);
  });

  it("guard spreadsheets against cells that they would run", async () => {
    const outcome = await saveNotice(
      systemActor("test"),
      writeNotice({
        unit: "公式区",
        region: ["河南省"],
        start: "2019-01-02",
        problems: [{ title: "=1+1", measures: ['一是"引号",逗号。'] }],
      }),
    );
    const files = await unzip(await write());
    const of = (name: string) =>
      tableOf(files, name).filter((row) => outcome.ok && row.noticeId === String(outcome.noticeId));
    expect(of("items")[0]?.title).toBe("'=1+1");
    expect(of("measures")[0]?.text).toBe('一是"引号",逗号。');
  });

  it("fail as a whole where the database fails", async () => {
    const broken = { $queryRaw: () => Promise.reject(new Error("gone")) } as unknown as ReturnType<typeof getDb>;
    await expect(gather(writeOpenData(broken, "x"))).rejects.toThrow("gone");
    let asked = 0;
    const db = getDb();
    const breaking = {
      $queryRaw: (...question: Parameters<typeof db.$queryRaw>) =>
        ++asked > 4 ? Promise.reject(new Error("gone")) : db.$queryRaw(...question),
    };
    await expect(gather(writeOpenData(breaking as unknown as typeof db, "x"))).rejects.toThrow("gone");
  });
});

import { beforeAll, expect, it } from "vitest";
import { systemActor } from "@/lib/auth/system-actor.ts";
import { useTestDatabase } from "@/lib/db/database-in-tests.ts";
import { writeNotice } from "@/lib/db/ledger-in-tests.ts";
import { saveNotice } from "@/lib/db/mutations/save-notice.ts";
import { GET as getChart } from "../charts/[file]/route.ts";
import { GET as getTable } from "./[file]/route.ts";

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
  expect(decodeURIComponent(disposition.split("filename*=UTF-8''")[1] ?? "").replaceAll(/[\u2009\u202f]/g, " ")).toBe(name);
});

it("a table says the date of its figures in the file too", async () => {
  const { asOfDate } = (await (await get(getTable, "units.json", "")).json()) as { asOfDate: string };
  expect(asOfDate).toBe("2021-05-06");
});

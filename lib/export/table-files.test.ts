import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { guardFormula, toCsv } from "./csv.ts";
import { toDisposition, toFileResponse } from "./file-response.ts";
import { toJsonRows } from "./json.ts";
import { type ExportTable, leaveOutEmpty, withWholeAddresses } from "./table.ts";
import { toXlsx } from "./xlsx.ts";

const table: ExportTable = {
  columns: [
    { key: "unit", label: "单位", kind: "text" },
    { key: "done", label: "已完成", kind: "number" },
    { key: "rate", label: "完成率", kind: "percent" },
  ],
  rows: [
    ["甲区", 36, 90],
    ['他说"好", 行', 30, (30 / 35) * 100],
    ['=HYPERLINK("http://example.org")', null, null],
    ["丁区", 0, 0],
  ],
};

test("an address leaves the house whole, and nothing else is taken for one", () => {
  const { rows } = withWholeAddresses(
    {
      columns: [
        { key: "unit", label: "单位", kind: "text" },
        { key: "address", label: "原文", kind: "address" },
      ],
      rows: [
        ["/甲区", "/notices/8?at=1-2,5-6#at"],
        ["乙区", null],
      ],
    },
    (path) => `https://taizhang.example.cn${path}`,
  );
  expect(rows).toEqual([
    ["/甲区", "https://taizhang.example.cn/notices/8?at=1-2,5-6#at"],
    ["乙区", null],
  ]);
});

describe("nothing at all, which is not the same as not stated", () => {
  const corrected: ExportTable = {
    columns: [
      { key: "unit", label: "单位", kind: "text" },
      { key: "rank", label: "名次", kind: "number" },
      { key: "corrected", label: "更正", kind: "text" },
      { key: "sample", label: "样例", kind: "text" },
    ],
    rows: [
      ["甲区", 1, "更正", ""],
      ["乙区", "", "", ""],
    ],
  };

  test("leaves the cell empty, and the column out where it is all that there is", () => {
    expect(readCsv(toCsv(leaveOutEmpty(corrected), "未说明").slice(1))).toEqual([
      ["单位", "名次", "更正"],
      ["甲区", "1", "更正"],
      ["乙区", "", ""],
    ]);
  });

  test("is no text where a program expects a number", () => {
    expect(toJsonRows(leaveOutEmpty(corrected))).toEqual([
      { unit: "甲区", rank: 1, corrected: "更正" },
      { unit: "乙区", rank: null, corrected: "" },
    ]);
  });

  test("is an empty cell of a workbook", async () => {
    const words = { dataSheet: "数据", notesSheet: "说明", notStated: "未说明" };
    expect(await readSheet(Buffer.from(await toXlsx(leaveOutEmpty(corrected), [], words)), "数据")).toEqual([
      ["单位", "名次", "更正"],
      ["甲区", 1, "更正"],
      ["乙区", null, null],
    ]);
  });
});

/** A small reader of RFC 4180, so that the writer is not tested by itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (character === "\r" && text[index + 1] === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      rows.push([]);
      index += 1;
    } else cell += character;
  }
  return rows.slice(0, -1);
}

describe("CSV", () => {
  const csv = toCsv(table, "未说明");

  test("begins with a byte order mark and says what is not stated", () => {
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    expect(readCsv(csv.slice(1))).toEqual([
      ["单位", "已完成", "完成率 (%)"],
      ["甲区", "36", "90"],
      ['他说"好", 行', "30", "85.7"],
      ['\'=HYPERLINK("http://example.org")', "未说明", "未说明"],
      ["丁区", "0", "0"],
    ]);
  });

  test("has no cell that a spreadsheet would run, and loses no word, whatever the words", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string(), fc.constantFrom("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", '"', ",", "\n")),
        ),
        (words) => {
          const one: ExportTable = {
            columns: [{ key: "a", label: "a", kind: "text" }],
            rows: words.map((word) => [word]),
          };
          const cells = readCsv(toCsv(one, "-").slice(1)).slice(1);
          expect(cells.length).toBe(words.length);
          cells.forEach((cell, index) => {
            expect(cell[0]).not.toMatch(/^[=+\-@\t\r]/);
            expect(cell[0]?.replace(/^'/, "")).toBe(words[index]?.replace(/^'/, ""));
          });
        },
      ),
    );
    expect(guardFormula("一是")).toBe("一是");
  });
});

describe("XLSX", () => {
  const notes: [string, string][] = [["来源", "1 份通报"]];
  const words = { dataSheet: "数据", notesSheet: "说明", notStated: "未说明" };

  test("can be read back: numbers are numbers, the notes travel along", async () => {
    const file = Buffer.from(await toXlsx(table, notes, words));
    expect(await readSheet(file, "数据")).toEqual([
      ["单位", "已完成", "完成率 (%)"],
      ["甲区", 36, 90],
      ['他说"好", 行', 30, 85.7],
      ['=HYPERLINK("http://example.org")', "未说明", "未说明"],
      ["丁区", 0, 0],
    ]);
    expect(await readSheet(file, "说明")).toEqual([["来源", "1 份通报"]]);
  });

  test("is the same file for the same table, at any time", async () => {
    const first = await toXlsx(table, notes, words);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.from(await toXlsx(table, notes, words)).equals(Buffer.from(first))).toBe(true);
  });

  test.each([
    ["Problems and tasks that are not yet finished", "Problems and tasks that are…"],
    ["表".repeat(40), `${"表".repeat(30)}…`],
    ["Done / total: [all] what? *", "Done total all what"],
    ["'quoted'", "quoted"],
    ["///", "1"],
  ])("names its sheet as a workbook can hold it: %s", async (title, name) => {
    const file = Buffer.from(await toXlsx(table, notes, { ...words, dataSheet: title }));
    expect(await readSheet(file, name)).toHaveLength(5);
  });

  test("takes characters that XML cannot hold", async () => {
    const odd: ExportTable = {
      columns: [{ key: "a", label: "a", kind: "text" }],
      rows: [["甲\u0000\u0008乙\ufffe𠮷 <&>"]],
    };
    expect(await readSheet(Buffer.from(await toXlsx(odd, [], words)), "数据")).toEqual([["a"], ["甲乙𠮷 <&>"]]);
  });

  test("cuts what no cell holds between its characters, and says so", async () => {
    const long: ExportTable = {
      columns: [{ key: "a", label: "a", kind: "text" }],
      rows: [["𠮷".repeat(20_000)], [`一${"𠮷".repeat(20_000)}`], ["一".repeat(32_767)]],
    };
    const [, ...cells] = (await readSheet(Buffer.from(await toXlsx(long, [], words)), "数据")).flat();
    expect(cells).toEqual([`${"𠮷".repeat(16_383)}…`, `一${"𠮷".repeat(16_382)}…`, "一".repeat(32_767)]);
  });
});

test("JSON keeps rates unrounded and what is not stated as null", () => {
  expect(toJsonRows(table)[1]).toEqual({ unit: '他说"好", 行', done: 30, rate: (30 / 35) * 100 });
  expect(toJsonRows(table)[2]?.done).toBeNull();
});

describe("the answer", () => {
  test("names a file in Chinese, safely", () => {
    expect(toDisposition("attachment", "台账.csv")).toBe(
      "attachment; filename=\"taizhang.csv\"; filename*=UTF-8''%E5%8F%B0%E8%B4%A6.csv",
    );
    expect(toDisposition("inline", 'a"b\r\n/c.csv')).not.toMatch(/[\r\n]|"b/);
  });

  test("need not be sent twice", async () => {
    const first = toFileResponse(new Request("http://localhost/x"), "words", "csv", "x");
    const etag = first.headers.get("etag") ?? "";
    const second = toFileResponse(
      new Request("http://localhost/x", { headers: { "if-none-match": etag } }),
      "words",
      "csv",
      "x",
    );
    expect([first.status, second.status]).toEqual([200, 304]);
    expect(await second.text()).toBe("");
    expect(
      toFileResponse(new Request("http://localhost/x", { headers: { "if-none-match": etag } }), "other", "csv", "x")
        .status,
    ).toBe(200);
  });
});

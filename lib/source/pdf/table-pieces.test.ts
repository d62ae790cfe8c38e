import { describe, expect, it } from "vitest";
import type { ExtractedPage, TextPiece } from "./extract-pages.ts";
import { toPageLines } from "./page-lines.ts";
import { dropWatermarks } from "./watermarks.ts";

const SIZE = 11;
const COLUMNS = [70, 150, 300, 450];

const at = (text: string, x: number, y: number, width = text.length * SIZE): TextPiece => ({
  text,
  x,
  y,
  width,
  size: SIZE,
});
/** Cells one after the other, as they are drawn; the lines of a cell stand one below the other. */
const row = (top: number, cells: string[][]) =>
  cells.flatMap((lines, column) => lines.map((line, index) => at(line, COLUMNS[column] ?? 0, top + index * 16)));
const page = (pieces: TextPiece[]): ExtractedPage => ({ width: 595, height: 842, pieces });
const textsOf = (...pages: TextPiece[][]) =>
  toPageLines(pages.map(page))
    .flat()
    .map(({ text }) => text);

const head = row(200, [["序号"], ["问题"], ["整改措施"], ["完成情况"]]);
const first = row(230, [["1"], ["学习不", "深入"], ["一是制定计", "划。二是检", "查。"], ["已完成"]]);

describe("a table on a page", () => {
  it("gives a line for each row, its cells between tabs, and leaves what stands around it", () => {
    const after = [at("特此通报。", 92, 320)];
    expect(textsOf([at("整改台账", 240, 150), ...head, ...first, ...after])).toEqual([
      "整改台账",
      "序号\t问题\t整改措施\t完成情况",
      "1\t学习不深入\t一是制定计划。二是检查。\t已完成",
      "特此通报。",
    ]);
  });

  it("keeps an empty cell, and parts cells that came as one piece", () => {
    const second = [at("2", 70, 300), at("调研少", 150, 300), at("下村。", 300, 300), at("再查。", 300, 316)];
    const joined = [at("3", 70, 350), at("开会多", 150, 350), at("少开会。多下村，多调研 已完成", 300, 350, 190)];
    expect(textsOf([...head, ...first, ...second, ...joined]).slice(2)).toEqual([
      "2\t调研少\t下村。再查。\t",
      "3\t开会多\t少开会。多下村，多调研\t已完成",
    ]);
  });

  it("goes on over a page, over its foot and the next one's head", () => {
    const last = row(740, [["2"], ["调研少"], ["领导带头"], ["未完成"]]);
    const rest = [at("整改台账", 240, 60), at("下村。", 300, 120), at("中共青岚市水务局党组", 300, 400)];
    expect(textsOf([...head, ...first, ...last, at("- 1 -", 280, 800)], rest).slice(2)).toEqual([
      "2\t调研少\t领导带头下村。\t未完成",
      "- 1 -",
      "整改台账",
      "中共青岚市水务局党组",
    ]);
  });

  it("takes a heading set over two lines in a narrow column for a cell of its row", () => {
    const before = [
      at("反馈问题如下，逐条列出，供监督，具体整改情况见后面的表。", 70, 168),
      at("一、整改情况", 92, 184),
    ];
    const narrow = [at("序", 70, 200), at("号", 70, 216), ...row(208, [[], ["问题"], ["整改措施"], ["完成情况"]])];
    expect(
      textsOf([...before, ...narrow, ...row(240, [["1"], ["学习不深入"], ["一是制定计划。"], ["已完成"]])]),
    ).toEqual([
      "反馈问题如下，逐条列出，供监督，具体整改情况见后面的表。",
      "一、整改情况",
      "序号\t问题\t整改措施\t完成情况",
      "1\t学习不深入\t一是制定计划。\t已完成",
    ]);
  });

  it("leaves a line of text whose pieces begin at its columns by chance", () => {
    const text = [
      at("反馈问题共5", 70, 170, 80),
      at("个已完成整改并经过逐条核实4", 150, 170, 150),
      at("个，正在整改1个。", 300, 170),
    ];
    expect(textsOf([...text, ...head, ...first])[0]).toBe("反馈问题共5个已完成整改并经过逐条核实4个，正在整改1个。");
  });

  it("is none where a single line has gaps", () => {
    expect(textsOf([at("索引号：1", 70, 100), at("机构：办", 200, 100), at("日期：2024", 330, 100)])).toEqual([
      "索引号：1\t机构：办\t日期：2024",
    ]);
  });
});

describe("a line with a raised number", () => {
  it("loses it behind words, where it refers to a note, and keeps it behind a letter", () => {
    const raised = (text: string, x: number): TextPiece => ({ text, x, y: 196, width: 4, size: 6 });
    const pieces = [
      at("整改方面", 70, 200),
      raised("1", 114),
      at("恢复120m", 118, 200),
      raised("2", 184),
      at("。", 188, 200),
    ];
    expect(textsOf(pieces)).toEqual(["整改方面恢复120m2。"]);
  });
});

describe("dropWatermarks", () => {
  it("drops what stands across the text of each page, and leaves what comes again in the text's own size", () => {
    const across: TextPiece = { text: "清风青岚", x: 150, y: 400, width: 160, size: 40 };
    const pages = [1, 2, 3].map((number) => page([across, at(`第${number}段`, 70, 400), at("一是整改", 92, 300)]));
    expect(toPageLines(dropWatermarks(pages)).map((lines) => lines.map(({ text }) => text))).toEqual(
      [1, 2, 3].map((number) => [`第${number}段`, "一是整改"]),
    );
    expect(dropWatermarks(pages.slice(0, 2))).toEqual(pages.slice(0, 2));
  });
});

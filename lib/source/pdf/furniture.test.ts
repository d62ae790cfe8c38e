import { describe, expect, it } from "vitest";
import { setFootnotesLast } from "./footnotes.ts";
import { dropFurniture } from "./furniture.ts";
import { FULL, line } from "./line-in-tests.ts";
import type { PageLine } from "./page-lines.ts";

describe("dropFurniture", () => {
  const texts = (lines: PageLine[]) => lines.map(({ text }) => text);

  it("drops page numbers and what comes again at the edges, and keeps the same words elsewhere", () => {
    const pages = [0, 1, 2].map((page) => [
      line("市水务局文件", 40, { page }),
      line("市水务局文件", 400, { page }),
      line(`${page + 4}`, 800, { page }),
      line(`— ${page + 4} —`, 815, { page }),
    ]);
    expect(texts(dropFurniture(pages))).toEqual(["市水务局文件", "市水务局文件", "市水务局文件"]);
  });

  it("keeps a name that stands over the text and, elsewhere on the line, under it; drops heads that mirror each other", () => {
    const name = "中共青岚市水务局党组";
    const pages = [
      [line(name, 60, { left: 217 }), line("甲。", 400)],
      [line("单页", 60, { page: 1, left: 57 }), line(name, 60, { page: 1, left: 380 })],
    ];
    expect(texts(dropFurniture(pages))).toEqual([name, "甲。", "单页", name]);
    const mirrored = [0, 1].map((page) => [line("公报", 40, { page, left: page === 0 ? 57 : 595 - 57 - 32 })]);
    expect(texts(dropFurniture(mirrored))).toEqual([]);
  });

  it("keeps the name in a title and the same one in the signature where both begin a page", () => {
    const name = "中共青岚市水务局党组";
    const pages = [
      [line(name, 60), line("关于整改情况的通报", 86), line("甲。", 400)],
      [line(name, 60, { page: 1 }), line("2024年3月1日", 86, { page: 1 })],
    ];
    expect(texts(dropFurniture(pages))).toEqual(pages.flat().map(({ text }) => text));
  });

  it("keeps what is said of each problem where pages happen to end with it", () => {
    for (const words of ["完成情况：已完成", "责任单位：供水科", "（长期坚持）"]) {
      const pages = [0, 1, 2].map((page) => [line(`${page + 1}.甲`, 400, { page }), line(words, 790, { page })]);
      expect(texts(dropFurniture(pages)).filter((text) => text === words)).toHaveLength(3);
    }
    const pages = [0, 1].map((page) => [200, 300, 400, 500, 790].map((at) => line("按期推进", at, { page })));
    expect(texts(dropFurniture(pages))).toHaveLength(10);
  });

  it("finds the edges of a page that lies", () => {
    const pages = [0, 1].map((page) =>
      [line("整改通报汇编", 90, { page }), line(`- ${page + 1} -`, 505, { page }), line("甲。", 300, { page })].map(
        (one) => ({ ...one, pageWidth: 842, pageHeight: 595 }),
      ),
    );
    expect(texts(dropFurniture(pages))).toEqual(["甲。", "甲。"]);
  });

  it("keeps a number that counts no pages, and a line that comes once", () => {
    const pages = [
      [line("2023", 60), line("通报", 80)],
      [line("7", 60, { page: 1 }), line("附件", 800, { page: 1 })],
    ];
    expect(texts(dropFurniture(pages))).toEqual(["2023", "通报", "7", "附件"]);
  });
});

describe("setFootnotesLast", () => {
  const small = (text: string, page: number) => line(text, 750, { page, size: 9 });

  it("lets a sentence go on over the notes of a page", () => {
    const lines = [
      line(FULL, 100),
      small("1 指本局。", 0),
      small("续", 0),
      line("乙。", 100, { page: 1 }),
      line(FULL, 126, { page: 1 }),
    ];
    expect(setFootnotesLast(lines).map(({ text }) => text)).toEqual([FULL, "乙。", FULL, "1 指本局。", "续"]);
  });

  it("leaves a table in small type, marks of the text, and a page of small type alone", () => {
    const body = [line(FULL, 100), line(FULL, 126)];
    for (const words of ["1\t甲", "1、关于甲", "2023年甲", "甲"]) {
      const lines = [...body, small(words, 0), line("乙。", 100, { page: 1 })];
      expect(setFootnotesLast(lines)).toEqual(lines);
    }
    const lines = [small("1 甲", 0), line(FULL, 100, { page: 1 })];
    expect(setFootnotesLast(lines)).toEqual(lines);
  });
});

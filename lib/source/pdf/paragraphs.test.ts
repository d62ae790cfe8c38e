import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { straightenColumns } from "./columns.ts";
import { FULL, line } from "./line-in-tests.ts";
import type { PageLine } from "./page-lines.ts";
import { joinParagraphs } from "./paragraphs.ts";

describe("joinParagraphs", () => {
  it("joins full lines and ends a paragraph with a short one", () => {
    const lines = [line(FULL, 100), line("乙。", 126), line(FULL, 152), line("丙。", 178)];
    expect(joinParagraphs(lines)).toEqual([`${FULL}乙。`, `${FULL}丙。`]);
  });

  it("parts full lines by indents", () => {
    const indented = [100, 126, 152].map((baseline) => line(`${"甲".repeat(27)}。`, baseline, { left: 89 }));
    const lines = [...indented, line("一是乙", 178), line(FULL, 204), line("丙", 230)];
    expect(joinParagraphs(lines)).toEqual([
      indented[0]?.text,
      indented[1]?.text,
      `${indented[2]?.text}一是乙`,
      `${FULL}丙`,
    ]);
  });

  it("parts full lines by a mark where there are no indents, unless the sentence goes on", () => {
    const sentence = `${"甲".repeat(29)}。`;
    const clause = `${"甲".repeat(29)}，`;
    expect(
      joinParagraphs([line(sentence, 100), line("二是乙", 126), line(clause, 152), line("（一）丙", 178)]),
    ).toEqual([sentence, "二是乙", `${clause}（一）丙`]);
  });

  it("parts paragraphs that lie apart by less than a third of a line, where sentences end above", () => {
    const sentence = `${"甲".repeat(29)}。`;
    const lines: PageLine[] = [];
    let baseline = 100;
    for (const text of [FULL, sentence, FULL, sentence, FULL, FULL, sentence, "第三乙。"]) {
      lines.push(line(text, baseline));
      baseline += text === sentence ? 28 : 23;
    }
    expect(joinParagraphs(lines)).toEqual([FULL + sentence, FULL + sentence, FULL + FULL + sentence, "第三乙。"]);
  });

  it("goes on below a line that is higher for a character of another font", () => {
    const sentence = `${"甲".repeat(29)}。`;
    const lines = [100, 123, 151, 174, 202, 225, 253].map((baseline) => line(FULL, baseline));
    expect(joinParagraphs([...lines, line(sentence, 276)])).toEqual([FULL.repeat(7) + sentence]);
  });

  it("goes on where a quotation mark kept the words at its sides together", () => {
    const indented = [100, 126, 152].map((baseline) => line(`${"甲".repeat(27)}。`, baseline, { left: 89 }));
    const lines = [...indented, line("“乙".repeat(14), 178), line("高”问题", 204)];
    expect(joinParagraphs(lines)[2]).toBe(`${indented[2]?.text}${"“乙".repeat(14)}高”问题`);
  });

  it("measures the margin without the marks that hang over it", () => {
    const hung = [100, 126].map((baseline) => line(`${"甲".repeat(30)}，`, baseline));
    const lines = [...hung, line("甲".repeat(30), 152), line("甲".repeat(29), 178), line("乙丙。", 204)];
    expect(joinParagraphs(lines)).toHaveLength(1);
  });

  it("parts what no indent parts by its words: a heading behind a sentence, a title, a field, a task", () => {
    const sentence = `${"甲".repeat(29)}。`;
    const title = `${"市".repeat(20)}关于整改情况的通报`;
    const field = `来源：${"办".repeat(27)}`;
    const words = [
      title,
      FULL,
      sentence,
      "乙方面",
      FULL,
      sentence,
      "整改任务2：丙",
      `${"甲".repeat(29)}。`,
      "整改任务（3）：丙",
      field,
      FULL,
      sentence,
      "下一步，丁。",
    ];
    expect(joinParagraphs(words.map((text, index) => line(text, 100 + 26 * index)))).toEqual([
      title,
      FULL + sentence,
      "乙方面",
      FULL + sentence,
      "整改任务2：丙",
      sentence,
      "整改任务（3）：丙",
      field,
      FULL + sentence,
      "下一步，丁。",
    ]);
  });

  it("parts a title from a full line that stands further above it, also where paragraphs are indented", () => {
    const indented = [220, 246, 272].map((baseline) => line(`${"甲".repeat(27)}。`, baseline, { left: 89 }));
    const title = `${"市".repeat(16)}关于整改情况的通报`;
    expect(joinParagraphs([line(FULL, 100), line(title, 152), ...indented]).slice(0, 2)).toEqual([FULL, title]);
  });

  it("joins a title in larger type at the left margin, whose lines stand further apart", () => {
    const large = (text: string, baseline: number) => line(text, baseline, { size: 24, right: 57 + text.length * 24 });
    const body = [FULL, FULL, FULL, "乙。"].map((text, index) => line(text, 200 + 26 * index));
    expect(joinParagraphs([large("题".repeat(20), 100), large("情况的通报", 140), ...body])).toEqual([
      `${"题".repeat(20)}情况的通报`,
      `${FULL.repeat(3)}乙。`,
    ]);
  });

  it("joins a title in the size of the body, whose second line stands in the middle, and nothing under it", () => {
    const middle = (text: string, baseline: number) => line(text, baseline, { left: (595 - text.length * 16) / 2 });
    const body = [line(`${"甲".repeat(28)}`, 178, { left: 89 }), line("乙。", 204)];
    expect(joinParagraphs([line("题".repeat(30), 100), middle("情况的通报", 126), ...body])).toEqual([
      `${"题".repeat(30)}情况的通报`,
      `${"甲".repeat(28)}乙。`,
    ]);
    expect(joinParagraphs([line("题".repeat(30), 100), middle("2024年3月1日", 126), ...body])[1]).toBe("2024年3月1日");
  });

  it("goes on over a page", () => {
    expect(joinParagraphs([line(FULL, 100), line(FULL, 126), line("乙。", 100, { page: 1 })])).toEqual([
      `${FULL}${FULL}乙。`,
    ]);
  });

  it("keeps words of Latin letters apart, and rows of a table", () => {
    const latin = [
      line(`${"甲".repeat(26)}open`, 100, { right: 537 }),
      line("data", 126),
      line(FULL, 152),
      line("1\t2", 178),
    ];
    expect(joinParagraphs(latin)).toEqual([`${"甲".repeat(26)}open data`, FULL, "1\t2"]);
  });

  it("loses and invents no character, whatever the lines", () => {
    const anyLine = fc.record({
      text: fc.string({ minLength: 1, unit: "grapheme" }),
      baseline: fc.nat(842),
      left: fc.nat(400),
      page: fc.nat(3),
      size: fc.nat(40),
    });
    fc.assert(
      fc.property(fc.array(anyLine), (drafts) => {
        const lines = drafts.map(({ text, baseline, ...more }) => line(text, baseline, more));
        const bare = (texts: string[]) => texts.join("").replaceAll(" ", "");
        expect(bare(joinParagraphs(lines))).toBe(bare(lines.map(({ text }) => text)));
      }),
    );
  });
});

describe("straightenColumns", () => {
  const column = (left: number, baselines: number[]) =>
    baselines.map((baseline) => line("甲".repeat(14), baseline, { left, right: left + 224 }));
  const heights = [100, 126, 152, 178, 204];

  it("lets a paragraph go on from the first column into the second", () => {
    const lines = [...column(57, heights), ...column(309, heights), line("乙。", 230, { left: 309 })];
    expect(joinParagraphs(straightenColumns(lines))).toEqual([`${"甲".repeat(140)}乙。`]);
  });

  it("takes the columns of the other pages for a page of few lines", () => {
    const last = [57, 309].flatMap((left) => column(left, [100, 126]).map((one) => ({ ...one, page: 1 })));
    const lines = [...column(57, heights), ...column(309, heights), ...last, line("乙。", 152, { left: 309, page: 1 })];
    expect(joinParagraphs(straightenColumns(lines))).toEqual([`${"甲".repeat(14 * 14)}乙。`]);
  });

  it("leaves a table alone, which is drawn row by row", () => {
    const rows = heights.flatMap((height) => [...column(57, [height]), ...column(309, [height])]);
    expect(straightenColumns(rows)).toEqual(rows);
    expect(straightenColumns(column(57, heights))).toEqual(column(57, heights));
  });
});

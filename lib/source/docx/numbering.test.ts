import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber } from "../number-format.ts";
import { listLevel, numPr, oneList, paragraph, writeDocx } from "./docx-in-tests.ts";
import { readDocx } from "./read-docx.ts";

/** The text of numbered paragraphs that say only 甲. */
async function labels(numbering: string, properties: string[]): Promise<string[]> {
  const outcome = await readDocx(
    writeDocx({ body: properties.map((property) => paragraph("甲", property)).join(""), numbering }),
  );
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.text.split("\n").map((line) => line.slice(0, -1));
}

describe("formatNumber", () => {
  it.each([
    ["chineseCounting", [1, 10, 11, 20, 35, 105, 110], ["一", "十", "十一", "二十", "三十五", "一百零五", "一百一十"]],
    ["chineseCountingThousand", [12, 101, 1001], ["十二", "一百零一", "一千零一"]],
    ["ideographDigital", [1, 10, 23], ["一", "一〇", "二三"]],
    ["chineseLegalSimplified", [3, 10], ["叁", "拾"]],
    ["decimalFullWidth", [1, 12], ["１", "１２"]],
    ["decimalEnclosedCircle", [1, 20, 21, 50, 51], ["①", "⑳", "㉑", "㊿", "51"]],
    ["decimalEnclosedCircleChinese", [2], ["②"]],
    ["decimalEnclosedParen", [1, 20, 21], ["⑴", "⒇", "21"]],
    ["decimalEnclosedFullstop", [1], ["⒈"]],
    ["decimalZero", [7, 10], ["07", "10"]],
    ["ideographTraditional", [1, 11], ["甲", "甲"]],
    ["upperLetter", [1, 26, 28], ["A", "Z", "BB"]],
    ["lowerRoman", [4, 19], ["iv", "xix"]],
    ["none", [1], [""]],
    ["constructor", [3], ["3"]],
  ])("prints %s", (format, counts, printed) => {
    expect(counts.map((count) => formatNumber(count, format))).toEqual(printed);
  });

  it("prints different counters differently", () => {
    const formats = fc.constantFrom(
      "chineseCounting",
      "ideographDigital",
      "decimal",
      "decimalEnclosedCircle",
      "upperRoman",
    );
    fc.assert(
      fc.property(formats, fc.nat(9999), fc.nat(9999), (format, a, b) => {
        fc.pre(a !== b);
        expect(formatNumber(a, format)).not.toBe(formatNumber(b, format));
      }),
    );
  });
});

describe("automatic numbers", () => {
  const two = listLevel(0, "decimal", "%1、") + listLevel(1, "decimal", "%1.%2）");

  it("count on a level and begin again below a new one", async () => {
    const at = [0, 1, 1, 0, 1].map((level) => numPr(1, level));
    expect(await labels(oneList(two), at)).toEqual(["1、", "1.1）", "1.2）", "2、", "2.1）"]);
  });

  it("run through where the level is told never to begin again", async () => {
    const running =
      listLevel(0, "chineseCounting", "%1、") + listLevel(1, "decimal", "%2.", '<w:lvlRestart w:val="0"/>');
    const at = [0, 1, 1, 0, 1].map((level) => numPr(1, level));
    expect(await labels(oneList(running), at)).toEqual(["一、", "1.", "2.", "二、", "3."]);
  });

  it("go on over two lists of one definition, and begin anew where the second says so", async () => {
    const num = (id: number, override = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${override}</w:num>`;
    const numbering =
      oneList(two) + num(2) + num(3, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>');
    expect(await labels(numbering, [numPr(1, 0), numPr(2, 0), numPr(3, 0), numPr(3, 0)])).toEqual([
      "1、",
      "2、",
      "5、",
      "6、",
    ]);
  });

  it("go on on a level where another list begins anew below it, as converters write each list within another", async () => {
    const anew = [0, 1].map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`);
    const num = (id: number) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${anew.join("")}</w:num>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${two}</w:abstractNum>${[1, 2, 3, 4].map(num).join("")}`;
    const at = [numPr(1, 0), numPr(2, 1), numPr(2, 1), numPr(1, 0), numPr(3, 1), numPr(1, 0), numPr(4, 0), numPr(2, 1)];
    expect(await labels(numbering, at)).toEqual(["1、", "1.1）", "1.2）", "2、", "2.1）", "3、", "1、", "1.1）"]);
  });

  it("take a level that the list replaces", async () => {
    const override = `<w:lvlOverride w:ilvl="0">${listLevel(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride>`;
    const numbering = `<w:abstractNum w:abstractNumId="0">${two}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/>${override}</w:num>`;
    expect(await labels(numbering, [numPr(1, 0)])).toEqual(["① "]);
  });

  it("follow a list that a numbering style defines", async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="0">${two}</w:abstractNum><w:abstractNum w:abstractNumId="4"><w:numStyleLink w:val="L"/></w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="4"/></w:num>';
    const styles =
      '<w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const outcome = await readDocx(writeDocx({ body: paragraph("甲", numPr(2, 0)), numbering, styles }));
    expect(outcome).toMatchObject({ ok: true, text: "1、甲" });
  });

  it("print legal levels in digits, higher levels not yet used at their start, and nothing for list 0", async () => {
    const legal = listLevel(0, "chineseCounting", "%1、") + listLevel(1, "decimal", "%1.%2.", "<w:isLgl/>");
    expect(await labels(oneList(legal), [numPr(1, 1), numPr(1, 0), numPr(0, 0)])).toEqual(["1.1.", "一、", ""]);
  });

  it("survive styles based on each other in a circle and lists that do not exist", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    const body =
      paragraph("甲", '<w:pStyle w:val="A"/>') + paragraph("乙", numPr(99, 0)) + paragraph("丙", numPr(1, 8));
    expect(await readDocx(writeDocx({ body, styles, numbering: oneList(two) }))).toMatchObject({
      ok: true,
      text: "甲\n乙\n丙",
    });
  });

  it("part a number from a text that would run together with it", async () => {
    const body =
      paragraph("2023年工作", numPr(1, 0)) + paragraph("加强领导", numPr(1, 0)) + paragraph("总则", numPr(1, 1));
    const numbering = oneList(listLevel(0, "decimal", "%1.") + listLevel(1, "decimal", "第%2条"));
    expect(await readDocx(writeDocx({ body, numbering }))).toMatchObject({
      text: "1. 2023年工作\n2.加强领导\n第1条 总则",
    });
  });
});

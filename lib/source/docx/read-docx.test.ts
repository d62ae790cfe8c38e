import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { NOTICE_LINES, NOTICE_TEXT, NOTICE_TITLE } from "../notice-in-tests.ts";
import { type DocxParts, listLevel, numPr, oneList, paragraph, run, writeDocx } from "./docx-in-tests.ts";
import { readDocx } from "./read-docx.ts";

async function linesOf(parts: DocxParts): Promise<string[]> {
  const outcome = await readDocx(writeDocx(parts));
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.text.split("\n");
}

const CHAPTERS = oneList(
  listLevel(0, "chineseCountingThousand", "%1、") +
    listLevel(1, "chineseCounting", "（%2）") +
    listLevel(2, "decimal", "%3."),
);

describe("a notice as a DOCX file", () => {
  it("reads as its plain text, with numbers typed by hand", async () => {
    const body = [NOTICE_TITLE, ...NOTICE_LINES.map(({ mark, words }) => mark + words)].map((text) => paragraph(text));
    expect((await linesOf({ body: body.join("") })).join("\n")).toBe(NOTICE_TEXT);
  });

  it("reads as its plain text, with numbers made by the word processor", async () => {
    const body = NOTICE_LINES.map(({ level, words }) => paragraph(words, level === undefined ? "" : numPr(1, level)));
    expect((await linesOf({ body: paragraph(NOTICE_TITLE) + body.join(""), numbering: CHAPTERS })).join("\n")).toBe(
      NOTICE_TEXT,
    );
  });

  it("reads as its plain text, with numbers that come from heading styles", async () => {
    const styles = [0, 1, 2].map(
      (level) =>
        `<w:style w:type="paragraph" w:styleId="H${level}">${level === 0 ? "" : '<w:basedOn w:val="H0"/>'}<w:pPr>${level === 0 ? '<w:numPr><w:numId w:val="1"/></w:numPr>' : ""}</w:pPr></w:style>`,
    );
    const levels =
      listLevel(0, "chineseCountingThousand", "%1、", '<w:pStyle w:val="H0"/>') +
      listLevel(1, "chineseCounting", "（%2）", '<w:pStyle w:val="H1"/>') +
      listLevel(2, "decimal", "%3.", '<w:pStyle w:val="H2"/>');
    const body = NOTICE_LINES.map(({ level, words }) =>
      paragraph(words, level === undefined ? "" : `<w:pStyle w:val="H${level}"/>`),
    );
    const lines = await linesOf({
      body: paragraph(NOTICE_TITLE) + body.join(""),
      styles: styles.join(""),
      numbering: oneList(levels),
    });
    expect(lines.join("\n")).toBe(NOTICE_TEXT);
  });
});

describe("the text of a document", () => {
  it("keeps soft breaks as lines and tabs as tabs", async () => {
    const body = `<w:p><w:r><w:t>中共青岚市委</w:t><w:br/><w:t>巡察办</w:t><w:tab/><w:t>编</w:t></w:r></w:p>`;
    expect(await linesOf({ body })).toEqual(["中共青岚市委", "巡察办\t编"]);
  });

  it("ends a line at a page break only where a sentence ends", async () => {
    const breaks = (type: string) => `<w:r><w:br w:type="${type}"/></w:r>`;
    const body = `<w:p>${run("全部整")}${breaks("page")}${run("改到位。")}${breaks("page")}${run("二、学习")}${breaks("column")}</w:p>`;
    expect(await linesOf({ body })).toEqual(["全部整改到位。", "二、学习"]);
  });

  it("drops tracked deletions and moves away, keeps insertions and moves to", async () => {
    const body = `<w:p><w:pPr><w:pPrChange><w:pPr>${numPr(1, 0)}</w:pPr></w:pPrChange></w:pPr>${run("已完成")}<w:del><w:r><w:delText>三</w:delText></w:r></w:del><w:ins>${run("四")}</w:ins>${run("项")}<w:moveFrom>${run("甲")}</w:moveFrom><w:moveTo>${run("。")}</w:moveTo></w:p>`;
    expect(await linesOf({ body, numbering: CHAPTERS })).toEqual(["已完成四项。"]);
  });

  it("joins the paragraphs whose break was deleted, and counts them once", async () => {
    const cut = `<w:p><w:pPr>${numPr(1, 0)}<w:rPr><w:del/></w:rPr></w:pPr>${run("压实")}</w:p>`;
    const body = cut + paragraph("责任", numPr(1, 0)) + paragraph("健全制度", numPr(1, 0));
    expect(await linesOf({ body, numbering: CHAPTERS })).toEqual(["一、压实责任", "二、健全制度"]);
  });

  it("leaves out hidden text, field codes, ruby, prompts and bullets, and keeps what fields print", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body =
      `<w:p>${run("截至")}<w:r><w:rPr><w:vanish/></w:rPr><w:t>内部</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>目前</w:t></w:r></w:p>` +
      `<w:p>${field("begin")}<w:r><w:instrText>DATE</w:instrText></w:r>${run("代码")}${field("separate")}${run("5月")}${field("end")}${run("底")}</w:p>` +
      `<w:p><w:r><w:ruby><w:rt><w:r><w:t>xun</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>巡</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>` +
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph("单击此处")}</w:sdtContent></w:sdt>` +
      `<w:sdt><w:sdtContent>${paragraph("联系人")}</w:sdtContent></w:sdt>` +
      paragraph("第一点", numPr(1, 0));
    const numbering = oneList(listLevel(0, "bullet", "\uf06c"));
    expect(await linesOf({ body, numbering })).toEqual(["截至目前", "5月底", "巡", "联系人", "第一点"]);
  });

  it("leaves out words that are struck out, and keeps those whose stroke was taken back", async () => {
    const formatted = (properties: string, words: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t>${words}</w:t></w:r>`;
    const body =
      `<w:p>${run("反馈问题")}${formatted("<w:strike/>", "12")}${run("13个，已完成")}${formatted('<w:dstrike w:val="true"/>', "9")}${run("11个")}</w:p>` +
      `<w:p>${formatted('<w:strike w:val="0"/>', "整改")}${formatted('<w:strike/><w:vanish w:val="0"/>', "措施")}${formatted("<w:rPrChange><w:rPr><w:strike/></w:rPr></w:rPrChange>", "情况")}</w:p>` +
      `<w:p><w:pPr><w:rPr><w:strike/></w:rPr></w:pPr>${run("已公布")}</w:p>` +
      `<w:p>${formatted("<w:strike/>", "已撤回")}</w:p>`;
    expect(await linesOf({ body })).toEqual(["反馈问题13个，已完成11个", "整改情况", "已公布"]);
  });

  it("reads a text box once, after the paragraph it hangs on", async () => {
    const box = `<w:txbxContent>${paragraph("青水党〔2023〕8号")}</w:txbxContent>`;
    const body = `<w:p>${run("市水务局")}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>${run("党组")}</w:p>`;
    expect(await linesOf({ body })).toEqual(["市水务局党组", "青水党〔2023〕8号"]);
  });

  it("reads a row of figures as a line with tabs, and a cell of paragraphs as paragraphs", async () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell(paragraph("问题"))}${cell(paragraph(""))}${cell(paragraph("5个"))}</w:tr><w:tr>${cell(paragraph("通报") + paragraph("正文"))}${cell(paragraph("附"))}</w:tr></w:tbl>`;
    expect(await linesOf({ body })).toEqual(["问题\t\t5个", "通报", "正文", "附"]);
  });

  it("leaves out a table of contents, be it in a control or a field of its own", async () => {
    const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const code = (words: string) => `<w:r><w:instrText xml:space="preserve"> ${words} </w:instrText></w:r>`;
    const entry = (words: string, page: string) =>
      `${run(words)}<w:r><w:tab/></w:r>${field("begin")}${code("PAGEREF _Toc1")}${field("separate")}${run(page)}${field("end")}`;
    const contents = `<w:p>${field("begin")}${code('TOC \\o "1-3"')}${field("separate")}${entry("一、组织整改", "1")}</w:p><w:p>${entry("二、问题整改", "12")}</w:p><w:p>${field("end")}</w:p>`;
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("目录")}${contents}</w:sdtContent></w:sdt>`;
    const rest = `${paragraph("一、组织整改")}<w:p>${run("整改")}<w:r><w:tab/></w:r>${run("5")}</w:p>`;
    expect(await linesOf({ body: control + rest })).toEqual(["一、组织整改", "整改\t5"]);
    expect(await linesOf({ body: contents + rest })).toEqual(["一、组织整改", "整改\t5"]);
  });

  it("reads characters that were put in by their number", async () => {
    const symbol = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = `<w:p>${symbol("Wingdings", "F081")}${run("甲")}${symbol("Wingdings 2", "F06B")}${run("乙")}${symbol("仿宋", "201C")}${run("丙")}${symbol("Times New Roman", "F094")}${symbol("Wingdings", "F0FC")}</w:p>`;
    expect(await linesOf({ body })).toEqual(["①甲②乙“丙”"]);
  });

  it("reads a row of a ledger as a line with tabs, whatever paragraphs its cells hold, and merged rows as one", async () => {
    const cell = (content: string, merge = "") => `<w:tc><w:tcPr>${merge}</w:tcPr>${content}</w:tc>`;
    const cells = (...words: string[]) => `<w:tr>${words.map((one) => cell(paragraph(one))).join("")}</w:tr>`;
    const [first, rest] = ['<w:vMerge w:val="restart"/>', "<w:vMerge/>"];
    const merged =
      `<w:tr>${cell(paragraph("2"), first)}${cell(paragraph("账目不清"), first)}${cell(paragraph("一是补账。"))}${cell(paragraph("已完成"), first)}</w:tr>` +
      `<w:tr>${cell("<w:p/>", rest)}${cell("<w:p/>", rest)}${cell(paragraph("二是公示。"))}${cell("<w:p/>", rest)}</w:tr>`;
    const several = `<w:tr>${cell(paragraph("1"))}${cell(paragraph("河道管护") + paragraph("没有压实"))}${cell(paragraph("1.修订办法") + paragraph("2.清理23处。") + paragraph("3.考核"))}${cell(paragraph("已完成"))}</w:tr>`;
    const body = `<w:tbl>${cells("序号", "问题", "整改措施", "完成情况")}${several}${merged}${`<w:tr>${cell(paragraph("说明") + paragraph("另附"))}</w:tr>`}</w:tbl>`;
    expect(await linesOf({ body })).toEqual([
      "序号\t问题\t整改措施\t完成情况",
      "1\t河道管护没有压实\t1.修订办法 2.清理23处。3.考核\t已完成",
      "2\t账目不清\t一是补账。二是公示。\t已完成",
      "说明",
      "另附",
    ]);
  });

  it("reads a page that a program put in as it was", async () => {
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="htmlChunk" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="/word/afchunk.mht"/></Relationships>`;
    const page = "MIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>一、整改</p><p>二、落实</p>";
    const extra = { "word/_rels/document.xml.rels": strToU8(relations), "word/afchunk.mht": strToU8(page) };
    expect(await linesOf({ body: '<w:altChunk w:id="htmlChunk"/><w:altChunk w:id="none"/>', extra })).toEqual([
      "一、整改",
      "二、落实",
    ]);
  });

  it("puts the notes referred to after the last line", async () => {
    const body = `<w:p>${run("完成率80%")}<w:r><w:footnoteReference w:id="7"/></w:r></w:p>${paragraph("落款")}`;
    const footnotes = `<w:footnote w:type="separator" w:id="-1">${paragraph("——")}</w:footnote><w:footnote w:id="6">${paragraph("无人引用")}</w:footnote><w:footnote w:id="7">${paragraph("截至11月底。")}</w:footnote>`;
    expect(await linesOf({ body, footnotes })).toEqual(["完成率80%", "落款", "[1] 截至11月底。"]);
  });

  it("says that a document without words is empty", async () => {
    expect(await readDocx(writeDocx({ body: "<w:p/>" }))).toEqual({ ok: false, reason: "empty" });
  });
});

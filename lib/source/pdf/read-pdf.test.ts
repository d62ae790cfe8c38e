import { describe, expect, it } from "vitest";
import { NOTICE_LINES, NOTICE_TEXT, NOTICE_TITLE } from "../notice-in-tests.ts";
import { assemblePdf, type Setting, setPdf } from "./pdf-in-tests.ts";
import { readPdf } from "./read-pdf.ts";

const PARAGRAPHS = NOTICE_LINES.map(({ mark, words }) => mark + words);

async function textOf(bytes: Uint8Array): Promise<string> {
  const outcome = await readPdf(bytes);
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.text;
}

describe("a notice as a PDF", () => {
  const settings: [string, Setting][] = [
    ["with indents", {}],
    ["in small type", { size: 10.5 }],
    ["in large type, over several pages", { size: 22, titleSize: 30 }],
    ["with a running head", { size: 18, titleSize: 24, head: "青岚市水务局文件 2023年第8期" }],
    ["with bare page numbers", { size: 18, titleSize: 24, numberPage: String }],
    ["with pages numbered in words", { size: 18, titleSize: 24, numberPage: (page) => `第${page}页 共4页` }],
    ["with blanks around figures", { spacedFigures: true }],
    ["without indents", { indent: false }],
    ["without indents, paragraphs apart", { indent: false, apart: 8 }],
  ];
  it.each(settings)("reads as its plain text, set %s", async (_, setting) => {
    const bytes = await setPdf(PARAGRAPHS, { title: NOTICE_TITLE, ...setting });
    expect(await textOf(bytes)).toBe(NOTICE_TEXT);
  });

  it("reads as its plain text at any type size, with indents", async () => {
    for (let size = 11; size <= 21; size += 0.5) {
      expect(
        await textOf(await setPdf(PARAGRAPHS, { title: NOTICE_TITLE, titleSize: 1.5 * size, size })),
        `${size} pt`,
      ).toBe(NOTICE_TEXT);
    }
  }, 60_000);

  it("reads pages that were laid down, and drops what is slanted on them", async () => {
    const upright = await setPdf(PARAGRAPHS, { title: NOTICE_TITLE, document: { compress: false } });
    for (const rotation of [90, 180, 270]) {
      const laid = Buffer.from(
        Buffer.from(upright).toString("latin1").replaceAll("/Type /Page\n", `/Type /Page /Rotate ${rotation}\n`),
        "latin1",
      );
      expect(laid.length).toBeGreaterThan(upright.length);
      expect(await textOf(laid), String(rotation)).toBe(NOTICE_TEXT);
    }
  });

  it("keeps the fields of a page apart", async () => {
    const fields = "发布日期：2023-07-05 来源：水务局 浏览次数：12";
    expect(await textOf(await setPdf([fields]))).toBe(fields);
  });

  it("keeps the blanks of a page that was printed as one paragraph, where a line ended or a mark begins", async () => {
    const title = "关于整改情况的通报";
    const flat = `${title} 现公布如下。 一、供水方面 1.管网老化。 更换管网38 公里。 2.抢修迟 缓`;
    expect(await textOf(await setPdf([flat]))).toBe(
      `${title} 现公布如下。 一、供水方面 1.管网老化。 更换管网38公里。 2.抢修迟缓`,
    );
  });

  it("reads a locked file that anyone may open", async () => {
    const bytes = await setPdf(["中共青岚市水务局党组"], { document: { ownerPassword: "secret", permissions: {} } });
    expect(await textOf(bytes)).toBe("中共青岚市水务局党组");
  });
});

describe("the words of a line", () => {
  /** Hand-made: the font is not in the file, its characters are named by a Chinese code page. */
  function setByHand(content: Uint8Array): Uint8Array {
    return assemblePdf([
      "<</Type/Catalog/Pages 2 0 R>>",
      "<</Type/Pages/Kids[3 0 R]/Count 1>>",
      "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
      { dictionary: "<<>>", stream: content },
      "<</Type/Font/Subtype/Type0/BaseFont/SimSun/Encoding/GBK-EUC-H/DescendantFonts[6 0 R]>>",
      "<</Type/Font/Subtype/CIDFontType2/BaseFont/SimSun/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/FontDescriptor 7 0 R/DW 1000/W[1 95 500]>>",
      "<</Type/FontDescriptor/FontName/SimSun/Flags 6/Ascent 859/Descent -141/CapHeight 683/StemV 78/ItalicAngle 0/FontBBox[-8 -145 1000 859]>>",
    ]);
  }

  it("come from the character maps of the package, where the font is not in the file", async () => {
    const content = `BT /F1 16 Tf 80 700 Td <${gbkHex("一是整改到位；")}> Tj 0 -30 Td <${gbkHex("二是建章立制。")}> Tj ET`;
    expect(await textOf(setByHand(Buffer.from(content)))).toBe("一是整改到位；\n二是建章立制。");
  });

  it("lose blanks between characters, copies drawn for boldness, and slanted watermarks; columns are parted by a tab", async () => {
    const bold = `<${gbkHex("通报")}> Tj`;
    const content = [
      `BT /F1 16 Tf 1 0 0 1 80 700 Tm ${bold} 1 0 0 1 80.4 700 Tm ${bold} ET`,
      `BT /F1 16 Tf 1 0 0 1 80 670 Tm <${gbkHex("整")}> Tj 1 0 0 1 104 670 Tm <${gbkHex("改")}> Tj 1 0 0 1 300 670 Tm <${gbkHex("5 个")}> Tj ET`,
      `BT /F1 40 Tf .7 .7 -.7 .7 200 300 Tm <${gbkHex("样张")}> Tj ET`,
      `BT /F1 16 Tf 1 0 0 1 80 640 Tm <${gbkHex("Open Data")}> Tj ET`,
    ].join("\n");
    expect(await textOf(setByHand(Buffer.from(content)))).toBe("通报\n整改\t5个\nOpen Data");
  });
});

/** The bytes of a text in GBK, in hexadecimal. */
function gbkHex(text: string): string {
  const decoder = new TextDecoder("gb18030");
  const codes = new Map<string, string>();
  for (let high = 0x81; high < 0xff; high += 1) {
    for (let low = 0x40; low < 0xff; low += 1) {
      const character = decoder.decode(new Uint8Array([high, low]));
      if (character.length === 1) codes.set(character, high.toString(16) + low.toString(16).padStart(2, "0"));
    }
  }
  return Array.from(text, (character) => codes.get(character) ?? character.charCodeAt(0).toString(16)).join("");
}

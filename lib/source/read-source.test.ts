// The door for bytes: charsets declared, undeclared and declared wrongly, pages with furniture, hostile input.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toGbk, toWebPage } from "../notice/variants-in-tests.ts";
import { NOTICE_TEXT } from "./notice-in-tests.ts";
import { MAX_FILE_SIZE, readSource } from "./read-source.ts";

const utf8 = (words: string) => new TextEncoder().encode(words);
function utf16(words: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const text = mark ? `\ufeff${words}` : words;
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++)
    new DataView(bytes.buffer).setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return bytes;
}
async function textOf(bytes: Uint8Array): Promise<string> {
  const source = await readSource(bytes);
  return source.ok ? source.text : `refused: ${source.reason}`;
}

describe("charsets", () => {
  it("reads UTF-8 with and without its mark, and cut off inside a character", async () => {
    expect(await textOf(utf8(NOTICE_TEXT))).toBe(NOTICE_TEXT);
    expect(await textOf(utf8(`\ufeff${NOTICE_TEXT}`))).toBe(NOTICE_TEXT);
    expect(await textOf(utf8("整改情况").subarray(0, 11))).toBe("整改情");
  });

  it("reads UTF-16 of either order, with its mark and without", async () => {
    for (const littleEndian of [true, false]) {
      expect(await textOf(utf16(NOTICE_TEXT, littleEndian, true))).toBe(NOTICE_TEXT);
      expect(await textOf(utf16(NOTICE_TEXT, littleEndian, false))).toBe(NOTICE_TEXT);
    }
  });

  it("reads GBK where nothing says so", async () => {
    const source = await readSource(toGbk(NOTICE_TEXT));
    expect(source).toMatchObject({ ok: true, text: NOTICE_TEXT, charset: "gb18030", format: "text" });
  });

  it("reads the numbers in circles that Big5 has", async () => {
    // 一、整改情況：①完成⑵持續
    const bytes = Buffer.from("a440a142bee3a7efb1a1aa70a147c6a1a7b9a6a8c6acabf9c4f2", "hex");
    expect(await textOf(bytes)).toBe("一、整改情況：①完成⑵持續");
  });

  it("believes the bytes more than the declaration", async () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body><p>${NOTICE_TEXT.split("\n")[1]}</p></body></html>`;
    for (const bytes of [
      toGbk(page("utf-8")),
      toGbk(page("gb2312")),
      toGbk(page("big5")),
      utf8(page("gbk")),
      utf8(page("big5")),
    ]) {
      expect(await textOf(bytes)).toBe(NOTICE_TEXT.split("\n")[1]);
    }
  });

  it("reads characters that only GB18030 has", async () => {
    // 㳇 is a four-byte character there.
    const bytes = new Uint8Array([...toGbk("县"), 0x82, 0x30, 0x9c, 0x35, ...toGbk("镇整改情况")]);
    expect(await textOf(bytes)).toMatch(/^县.镇整改情况$/u);
  });
});

describe("characters that no reader sees", () => {
  it("are left out of any text, so that no word is parted", async () => {
    const strewn = NOTICE_TEXT.replace(/整改/g, "整\u200b改")
      .replace(/巡察/g, "\ufeff巡\u00ad察\u2060")
      .replace(/一/g, "\u200e一");
    expect(await textOf(utf8(`${strewn}\u001a`))).toBe(NOTICE_TEXT);
    expect(await textOf(utf8("<p>整&shy;改&ZeroWidthSpace;情&#8203;况</p><p>①\ufe0f甲</p>"))).toBe("整改情况\n①甲");
    expect(await readSource(utf8("\u200b\u00ad"))).toEqual({ ok: false, reason: "empty" });
  });
});

describe("pages", () => {
  it("gives the lines a reader sees", async () => {
    const text = await textOf(utf8(toWebPage(NOTICE_TEXT, "utf-8")));
    for (const line of NOTICE_TEXT.split("\n")) expect(text.split("\n")).toContain(line);
    expect(text).not.toContain("font-size");
    expect(text).not.toContain("var share");
  });

  it.each([
    ["<div>一、整改<br>二、落实</div>", "一、整改\n二、落实"],
    ["<p>关于<b>“管网老旧”</b>问题</p>", "关于“管网老旧”问题"],
    ["<p>&ldquo;甲&rdquo;&nbsp;&#20057;&lt;丙&gt;</p>", "“甲”\u00a0乙<丙>"],
    ["<p>整改\n情况</p>", "整改情况"],
    ["<p>PM 2.5\n index</p>", "PM 2.5 index"],
    [
      "<table><tr><td>发布日期</td><td>2024-01-05</td></tr><tr><td>来源</td><td>水务局</td></tr></table>",
      "发布日期\t2024-01-05\n来源\t水务局",
    ],
    ["<p>整改<script>if (a < b) { document.write('<p>坏</p>') }</script>情况</p>", "整改情况"],
    ["<p>整改</p><div style='display:none'>隐藏</div><p hidden>隐藏</p><!-- 注 --><p>情况</p>", "整改\n情况"],
    ["<p>反馈问题<s>12</s>13个，已完成<DEL>9</DEL>1<strike>0</strike>1个</p>", "反馈问题13个，已完成11个"],
    ["<p>整改<span style='color:red; text-decoration: line-through'>甲<b>乙</b></span>情况</p>", "整改情况"],
    ["<p>整改<span style='TEXT-DECORATION-LINE:underline line-through'>甲</span>情况</p>", "整改情况"],
    [
      "<p>整改<u style='text-decoration: underline; background: url(line-through)'>措施</u><ins>情况</ins></p>",
      "整改措施情况",
    ],
    ["<del><p>督办</p><p>措施</p></del><p>整改</p>", "整改"],
    ["<p>整改<s>措施</p><p>情况</p>", "整改\n情况"],
    ["<ol><li><s>甲</s>整改</li><li><s>乙</s></li><li>情况</li></ol>", "1.整改\n3.情况"],
    ["<nav>首页<ul><li>公示</li></ul></nav><p>整改情况</p><select><option>2024</option></select>", "整改情况"],
    ["<p>没有关<p>闭的<div>标签<span>整改", "没有关\n闭的\n标签整改"],
  ])("%s", async (html, expected) => {
    expect(await textOf(utf8(`<!DOCTYPE html><html><body>${html}</body></html>`))).toBe(expected);
  });

  it("keeps the notice where navigation or a stroke through words is never closed, or a form holds it", async () => {
    expect(await textOf(utf8("<html><body><s>12<br>现将整改情况通报如下</body></html>"))).toContain("整改情况");
    expect(await textOf(utf8("<html><body><nav><a>首页</a><p>现将整改情况通报如下</p></body></html>"))).toContain(
      "整改情况",
    );
    expect(await textOf(utf8("<html><body><textarea>现将整改情况通报如下</textarea></body></html>"))).toContain(
      "整改情况",
    );
  });

  it("survives a million bytes of nesting, of open tags and of entities", async () => {
    for (const piece of [
      "<div>",
      "<table><tr><td>",
      "<tr><td>整",
      "<tr><td rowspan=500 colspan=60>",
      "<table><td><p>",
      "<ol><li>",
      "</div>",
      "<",
      "<a ",
      "&amp;",
      "&",
      "<!--",
      "<p",
      "<nav>",
      "<script>",
    ]) {
      const source = await readSource(utf8(`<html><body>${piece.repeat(Math.floor(1_000_000 / piece.length))}整改`));
      expect(typeof source.ok).toBe("boolean");
    }
  });
});

describe("what is no text", () => {
  it("is refused with its reason", async () => {
    expect(await readSource(new Uint8Array())).toEqual({ ok: false, reason: "empty" });
    expect(await readSource(utf8(" \n\u3000"))).toEqual({ ok: false, reason: "empty" });
    expect(await readSource(utf8("<html><body></body></html>"))).toEqual({ ok: false, reason: "empty" });
    expect(await readSource(new Uint8Array(MAX_FILE_SIZE + 1))).toEqual({ ok: false, reason: "too-large" });
    const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1];
    expect(await readSource(new Uint8Array(container))).toEqual({ ok: false, reason: "old-format" });
    expect(await readSource(utf8("{\\rtf1\\ansi"))).toEqual({ ok: false, reason: "old-format" });
    const locked = [...container, ...Buffer.from("EncryptedPackage", "utf16le")];
    expect(await readSource(new Uint8Array(locked))).toEqual({ ok: false, reason: "locked-file" });
    expect(
      await readSource(
        new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3, 4, 5, 6, 7, 8]),
      ),
    ).toEqual({ ok: false, reason: "not-text" });
  });

  it("never makes the door throw", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 600 }), async (bytes) => {
        const source = await readSource(bytes);
        expect(source.ok ? source.text.length > 0 : source.reason.length > 0).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

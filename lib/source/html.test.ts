// What a browser shows of a page that its words alone do not say: numbers of lists, line feeds that are seen, articles
// that a script makes visible.
import { describe, expect, it } from "vitest";
import { toGbk } from "../notice/variants-in-tests.ts";
import { readSource } from "./read-source.ts";

async function linesOf(html: string): Promise<string[]> {
  const source = await readSource(new TextEncoder().encode(`<!DOCTYPE html><html><body>${html}</body></html>`));
  return source.ok ? source.text.split("\n") : [`refused: ${source.reason}`];
}

describe("ordered lists", () => {
  it.each([
    ["<ol><li>管网老旧</li><li><p>水价不公</p></li></ol>", ["1.管网老旧", "2.水价不公"]],
    ["<ol start=3><li>甲</li><li value='7'>乙<li>丙</ol><ol><li>丁</ol>", ["3.甲", "7.乙", "8.丙", "1.丁"]],
    ["<ol><li>2023年漏损率高</li></ol>", ["1. 2023年漏损率高"]],
    ["<ol style='list-style-type: cjk-ideographic'><li>甲</li><li>乙</li></ol>", ["一、甲", "二、乙"]],
    ["<ol type=A><li>甲</li></ol><ol type=i><li>乙</li></ol>", ["A.甲", "i.乙"]],
    [
      "<ol class='custom_cn2 list-paddingleft-1'><li>甲</li></ol><ol class=custom_num2><li>乙</ol>",
      ["（一）甲", "（1）乙"],
    ],
    ["<ol><li>甲<ol><li>子</li></ol></li><li>乙</li></ol>", ["1.甲", "1.子", "2.乙"]],
    ["<ol><li>甲<ul><li>子</li></ul></li><li>乙</li></ol>", ["1.甲", "子", "2.乙"]],
  ])("%s", async (html, lines) => {
    expect(await linesOf(html)).toEqual(lines);
  });

  it("put no number before items that have one, before links, and where none is shown", async () => {
    expect(await linesOf("<ol><li>1.关于甲问题</li><li>（二）乙</li><li>三是丙</li></ol>")).toEqual([
      "1.关于甲问题",
      "（二）乙",
      "三是丙",
    ]);
    expect(await linesOf("<ol class=breadcrumb><li><a href='/'>首页</a></li><li>正文</li></ol>")).toEqual([
      "首页",
      "正文",
    ]);
    expect(await linesOf("<ol style='list-style:none'><li>甲</li></ol><ol><li data-list=bullet>乙</li></ol>")).toEqual([
      "甲",
      "乙",
    ]);
  });
});

describe("line feeds of the source", () => {
  it("end a line where the page keeps them", async () => {
    for (const [tag, style] of [
      ["pre", ""],
      ["div", "white-space: pre-wrap"],
      ["div", "white-space:pre-line"],
    ])
      expect(await linesOf(`<${tag} style="${style}"><b>一、组织</b>\n  1.甲\n2.乙</${tag}><p>丙\n丁</p>`)).toEqual([
        "一、组织",
        "1.甲",
        "2.乙",
        "丙丁",
      ]);
  });

  it("end a line before the indent of a paragraph", async () => {
    expect(await linesOf("<div>\u3000\u3000一、组织\n\u3000\u3000成立专班\n抓落实。\n\u3000\u30001.甲</div>")).toEqual([
      "\u3000\u3000一、组织",
      "\u3000\u3000成立专班抓落实。",
      "\u3000\u30001.甲",
    ]);
  });

  it("stand within a sentence where a word processor broke its source, and between the fields of a page", async () => {
    expect(await linesOf("<p>完成整改\n35项，整改率由\n9.1%升到97.5%，\nPM 2.5\n index</p>")).toEqual([
      "完成整改35项，整改率由9.1%升到97.5%，PM 2.5 index",
    ]);
    expect(await linesOf("<p><span>来源：办公室</span>\n<span>2024-01-05</span></p>")).toEqual([
      "来源：办公室 2024-01-05",
    ]);
    expect(await linesOf("<p>现将情况通报如下。\n1.甲</p>")).toEqual(["现将情况通报如下。 1.甲"]);
  });
});

describe("tables", () => {
  const head = "<tr><th>序号</th><th>问题</th><th>整改措施</th><th>完成情况</th></tr>";
  it.each([
    [
      "rows whose cells hold paragraphs, as word processors write them",
      "<tr><td><p>1</p></td>\n<td><p>账目</p><p>不清</p></td><td><p>一是补账。</p><p>二是公示。</p></td><td><p>已完成</p></td></tr>",
      ["1\t账目不清\t一是补账。二是公示。\t已完成"],
    ],
    [
      "a row whose measures were given rows of their own",
      "<tr><td rowspan=2>1</td><td rowspan=2>账目不清</td><td>一是补账。</td><td rowspan=2>已完成</td></tr><tr><td>二是公示。</td></tr>",
      ["1\t账目不清\t一是补账。二是公示。\t已完成"],
    ],
    [
      "a cell that spans rows",
      "<tr><td>1<td rowspan=2>甲<td>一是乙<td>已完成<tr><td>2<td>一是丙<td>未完成",
      ["1\t甲\t一是乙\t已完成", "2\t\t一是丙\t未完成"],
    ],
    [
      "a title across the columns",
      "<tr><td colspan=4><p>一、组织</p></td></tr><tr><td>1<td>甲<td>乙<td></tr>",
      ["一、组织", "1\t甲\t乙"],
    ],
  ])("%s", async (_, rows, lines) => {
    expect(await linesOf(`<table>${head}${rows}</table><p>落款</p>`)).toEqual([
      "序号\t问题\t整改措施\t完成情况",
      ...lines,
      "落款",
    ]);
  });

  it("whose header goes over two rows", async () => {
    const two =
      "<tr><th rowspan=2>序号<th rowspan=2><p>存在</p><p>问题</p><th colspan=2>整改<th rowspan=2>科室</tr><tr><th>整改措施<th>完成情况</tr>";
    const row = "<tr><td>1<td><p>账目</p><p>不清</p><td><p>一是补账。</p><p>二是公示。</p><td>已完成<td>财务科</tr>";
    const parted =
      "<tr><td rowspan=2>2<td rowspan=2>乙<td>一是丙。<td rowspan=2>未完成<td rowspan=2>丁<tr><td>二是戊。";
    expect(await linesOf(`<table>${two}${row}${parted}</table>`)).toEqual([
      "序号\t存在问题\t整改\t科室",
      "\t\t整改措施\t完成情况",
      "1\t账目不清\t一是补账。二是公示。\t已完成\t财务科",
      "2\t乙\t一是丙。二是戊。\t未完成\t丁",
    ]);
  });

  it("that lay out a page give their paragraphs, tables within them too", async () => {
    const page =
      "<table><tr><td>栏目</td><td><table><tr><td>索引号</td><td>2024-1</td><td>机构</td><td></td></tr><tr><td colspan=4><p>一、甲</p><p>二、乙</p></td></tr></table></td></tr></table>丙";
    expect(await linesOf(page)).toEqual(["栏目", "索引号\t2024-1\t机构", "一、甲", "二、乙", "丙"]);
  });
});

it("an article that a script makes visible is seen, what else is hidden is not", async () => {
  const hidden = "visibility: hidden; opacity: 0;";
  expect(
    await linesOf(
      `<h1>关于巡察整改的通报</h1><p>整改</p><div id="js_content" style="${hidden}">一、甲</div><p style="${hidden}">乙</p>`,
    ),
  ).toEqual(["关于巡察整改的通报", "整改", "一、甲"]);
});

describe("a page saved as one file", () => {
  const page = "<html><head><meta charset=gbk></head><body><p>一、整改=情况</p><p>二、下一步</p></body></html>";
  const archive = (encoding: string, body: string) =>
    `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Multi--x----"\r\n\r\n\r\n------Multi--x----\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n------Multi--x----\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Multi--x------\r\n`;
  const quote = (bytes: Uint8Array) =>
    Array.from(bytes, (byte) =>
      byte < 0x80 && byte !== 0x3d ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase()}`,
    )
      .join("")
      .replace(/(.{50}[^=]{3})/g, "$1=\r\n");

  it("is read as the page, whatever its charset and encoding", async () => {
    const text = "一、整改=情况\n二、下一步";
    for (const bytes of [toGbk(page), new TextEncoder().encode(page)]) {
      for (const packed of [
        archive("quoted-printable", quote(bytes)),
        archive(
          "base64",
          Buffer.from(bytes)
            .toString("base64")
            .replace(/(.{76})/g, "$1\r\n"),
        ),
        archive("8bit", Buffer.from(bytes).toString("latin1")),
      ])
        expect(await readSource(Buffer.from(packed, "latin1"))).toMatchObject({ ok: true, text, format: "html" });
    }
  });

  it("is no archive where only the words say so", async () => {
    const words = "一、整改\n\nMIME-Version: 1.0";
    expect(await readSource(new TextEncoder().encode(words))).toMatchObject({ ok: true, text: words, format: "text" });
  });
});

// What a browser shows of a page that its words alone do not say: numbers of lists, line feeds that are seen, articles
// that a script makes visible.
import { describe, expect, it } from "vitest";
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

it("an article that a script makes visible is seen, what else is hidden is not", async () => {
  const hidden = "visibility: hidden; opacity: 0;";
  expect(
    await linesOf(
      `<h1>关于巡察整改的通报</h1><p>整改</p><div id="js_content" style="${hidden}">一、甲</div><p style="${hidden}">乙</p>`,
    ),
  ).toEqual(["关于巡察整改的通报", "整改", "一、甲"]);
});

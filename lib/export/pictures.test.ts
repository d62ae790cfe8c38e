// Chinese in pictures: every label has its glyphs in the file itself, and leaves dark pixels in the PNG.
import { readFile } from "node:fs/promises";
import { Resvg } from "@resvg/resvg-js";
import subsetFont from "subset-font";
import { describe, expect, test } from "vitest";
import { toCompletionByUnitModel } from "../charts/completion-by-unit.ts";
import { drawPoster } from "../charts/draw-poster.ts";
import { makeUnit } from "../charts/progress-in-tests.ts";
import { fontFamily } from "./font-family.ts";
import { fontFiles, subsetFor } from "./fonts.ts";
import { toPng } from "./png.ts";
import { collectText, toSvgFile, toSvgText } from "./svg.ts";
import { type SvgNode, svgNode, wrapText } from "./svg-node.ts";

const rows = [makeUnit("甲州经济开发区", { total: 40, done: 36, ongoing: 4 }), makeUnit("乙县", { total: 10 })];
const model = toCompletionByUnitModel(rows, "zh-CN", {
  subject: "problem",
  mode: "count",
  sort: null,
  order: null,
  filters: "筛选：地区 某省",
});
const drawing = drawPoster(model);

/** The characters that a TrueType font maps to a glyph (cmap formats 4 and 12). */
function readCharacters(font: Buffer): Set<number> {
  const characters = new Set<number>();
  for (let index = 0; index < font.readUInt16BE(4); index += 1) {
    const record = 12 + index * 16;
    if (font.toString("latin1", record, record + 4) !== "cmap") continue;
    const cmap = font.readUInt32BE(record + 8);
    for (let table = 0; table < font.readUInt16BE(cmap + 2); table += 1) {
      const at = cmap + font.readUInt32BE(cmap + 4 + table * 8 + 4);
      if (font.readUInt16BE(at) === 12) {
        for (let group = 0; group < font.readUInt32BE(at + 12); group += 1) {
          const place = at + 16 + group * 12;
          for (let code = font.readUInt32BE(place); code <= font.readUInt32BE(place + 4); code += 1)
            characters.add(code);
        }
      } else if (font.readUInt16BE(at) === 4) {
        const segments = font.readUInt16BE(at + 6) / 2;
        for (let segment = 0; segment < segments; segment += 1) {
          const last = font.readUInt16BE(at + 14 + segment * 2);
          const first = font.readUInt16BE(at + 16 + segments * 2 + segment * 2);
          for (let code = first; code <= last && code !== 0xffff; code += 1) characters.add(code);
        }
      }
    }
  }
  return characters;
}

/** How many dark pixels an area of a rendered drawing has. */
function countDark(svg: string, area: { x: number; y: number; width: number; height: number }): number {
  const image = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: fontFamily },
  }).render();
  const { pixels } = image;
  let dark = 0;
  for (let y = Math.floor(area.y); y < area.y + area.height; y += 1) {
    for (let x = Math.floor(area.x); x < area.x + area.width; x += 1) {
      const at = (y * image.width + x) * 4;
      if ((pixels[at] ?? 255) + (pixels[at + 1] ?? 255) + (pixels[at + 2] ?? 255) < 300) dark += 1;
    }
  }
  return dark;
}

function listTexts(node: SvgNode, x = 0, y = 0): { words: string; x: number; y: number }[] {
  const [, dx, dy] = /translate\(([\d.]+) ([\d.]+)\)/.exec(String(node.attributes.transform ?? "")) ?? [];
  const [left, top] = [x + Number(dx ?? 0), y + Number(dy ?? 0)];
  const own =
    node.tag === "text"
      ? [{ words: node.children.join(""), x: left + Number(node.attributes.x), y: top + Number(node.attributes.y) }]
      : [];
  return [...own, ...node.children.flatMap((child) => (typeof child === "string" ? [] : listTexts(child, left, top)))];
}

describe("the picture of a chart", () => {
  test("carries title, filters, sentence, note, source and date as text", () => {
    const text = collectText(drawing, 400) + collectText(drawing, 700);
    for (const words of [model.title, "筛选：地区 某省", model.source, model.asOf]) expect(text).toContain(words);
    expect(text.replace(/\s/g, "")).toContain(model.note.slice(0, 20));
    for (const bar of model.bars) expect(text).toContain(bar.label);
  });

  test("embeds every glyph that it shows, in each weight", async () => {
    for (const weight of [400, 700] as const) {
      const text = collectText(drawing, weight);
      const subset = await subsetFont(await subsetFor(text, weight), text, { targetFormat: "sfnt" });
      const characters = readCharacters(subset);
      // A thin space has no glyph of its own: renderers make it of an empty width.
      const missing = [...new Set(text)].filter(
        (character) => character.trim() !== "" && !characters.has(character.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    }
    const file = await toSvgFile(drawing);
    expect(file.match(/@font-face/g)).toHaveLength(2);
    expect(file.length).toBeLessThan(120_000);
    expect(file).not.toMatch(/<script|javascript:|xlink:href="http/);
  });

  test("has dark pixels where its labels are, with no font of the machine", () => {
    const svg = toSvgText(drawing);
    for (const label of listTexts(drawing).filter(({ words }) => words === model.title || words.includes("开发区"))) {
      const left = label.words === model.title ? label.x : label.x - 100;
      expect(countDark(svg, { x: left, y: label.y - 14, width: 90, height: 16 }), label.words).toBeGreaterThan(60);
    }
  });

  test("shows a character that the font lacks as a box, not as nothing", () => {
    const one = (words: string) =>
      toSvgText(
        svgNode("svg", { xmlns: "http://www.w3.org/2000/svg", width: 60, height: 60, "font-family": fontFamily }, [
          svgNode("rect", { width: 60, height: 60, fill: "#fff" }),
          svgNode("text", { x: 10, y: 45, "font-size": 40 }, [words]),
        ]),
      );
    const all = { x: 0, y: 0, width: 60, height: 60 };
    expect(countDark(one("\u{20bb7}"), all)).toBeGreaterThan(100);
    expect(countDark(one(""), all)).toBe(0);
  });

  test("is the same file for the same figures", async () => {
    expect(await toSvgFile(drawPoster(model))).toBe(await toSvgFile(drawing));
    expect(Buffer.from(await toPng(drawing, 600)).equals(Buffer.from(await toPng(drawing, 600)))).toBe(true);
  });

  test("has a long name whole, and cuts one that would leave no room for the bars", () => {
    const draw = (name: string) =>
      toSvgText(
        drawPoster(
          toCompletionByUnitModel([makeUnit(name, { total: 40, done: 36 })], "zh-CN", {
            ...{ subject: "problem", mode: "count", sort: null, order: null, filters: null },
          }),
        ),
      );
    const round = "内陆自治区 十一届自治区党委第五轮常规巡视";
    expect(draw(round)).toContain(`>${round}</text>`);
    expect(draw(round.repeat(2))).toContain("…</text>");
  });

  test("is as wide as asked for", async () => {
    const png = Buffer.from(await toPng(drawing, 2400));
    expect(png.toString("latin1", 1, 4)).toBe("PNG");
    expect(png.readUInt32BE(16)).toBe(2400);
  });

  test("holds whatever words a notice has without becoming markup", () => {
    const evil = drawPoster(
      toCompletionByUnitModel([makeUnit('</text><script>alert(1)</script>"&', { total: 3, done: 1 })], "zh-CN", {
        subject: "problem",
        mode: "count",
        sort: null,
        order: null,
        filters: null,
      }),
    );
    expect(toSvgText(evil)).not.toContain("<script");
  });
});

describe("lines", () => {
  test("are no wider than asked and begin with no closing mark", () => {
    const words =
      "注：数字为各单位通报自述，取每次巡视巡察最新的一份通报。注明（任务）的按整改任务计数；问题与任务不相加。";
    const lines = wrapText(words, 14, 200);
    expect(lines.join("")).toBe(words);
    for (const line of lines) expect(line).not.toMatch(/^[，。；：）、]/);
    expect(wrapText("How far is each unit with its problems?", 14, 120).join(" ")).toBe(
      "How far is each unit with its problems?",
    );
  });
});

test("the fonts are there", async () => {
  for (const file of Object.values(fontFiles)) expect((await readFile(file)).length).toBeGreaterThan(1_000_000);
});

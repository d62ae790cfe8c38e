import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { referenceModels } from "@/lib/charts/models-in-tests.ts";
import { presets } from "@/lib/export/scheme.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { toEmbedPage } from "./embed-page.ts";
import { readEmbedStyles } from "./style-sheet.ts";

const options = {
  theme: "auto",
  scheme: presets.house,
  styles: await readEmbedStyles(),
  fullAddress: "https://t.example.cn/?subject=measure&unit=a",
  siteAddress: "https://t.example.cn/",
} as const;

describe.each(Object.values(referenceModels))("a chart of $shape in a frame", (model) => {
  const html = toEmbedPage(model, options);

  test("says title, filters, sentence, note, source and date, and leads to the full page", () => {
    const { frame } = getMessages("zh-CN").taking;
    for (const words of [model.title, model.subtitle, model.sentence, model.note, model.source, model.asOf, frame.full])
      expect(html).toContain(words);
    expect(html).toContain('href="https://t.example.cn/?subject=measure&amp;unit=a"');
  });

  test("begins with the way to its source, and every link opens a page of its own", () => {
    const main = html.slice(html.indexOf("<main>"));
    expect(main.indexOf("<a ")).toBeLessThan(main.indexOf("<h1>"));
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(model.shape === "tiles" ? 1 : 2);
    for (const link of links) {
      expect(link).toContain('target="_blank" rel="noopener"');
      expect(link).toContain('href="https://t.example.cn/');
    }
  });

  test("is well formed, runs nothing and loads nothing", () => {
    const errors: string[] = [];
    parse(html, { onParseError: (error) => errors.push(error.code) });
    expect(errors).toEqual([]);
    expect(html).not.toMatch(/<script|<link|<img|\son\w+=|url\((?!"?#)|@import/);
  });

  test("has a rule for every class of its drawing", () => {
    const drawn = html.slice(html.indexOf("<body>"));
    const classes = new Set([...drawn.matchAll(/class="(chart-[\w-]+)"/g)].map(([, name]) => name));
    expect(classes.size).toBeGreaterThan(3);
    for (const name of classes) expect(options.styles).toMatch(new RegExp(`\\.${name}\\b`));
  });

  test("has one drawing for wide frames and one for narrow", () => {
    expect(html.match(/<svg role="(?:img|group)"/g)).toHaveLength(2);
    expect(html).toMatch(/class="wide/);
    expect(html).toMatch(/class="narrow/);
  });
});

test("light and dark can be asked for", () => {
  expect(toEmbedPage(referenceModels.bars, { ...options, theme: "dark" })).toContain(
    '<html lang="zh-CN" data-theme="dark" data-done="teal" data-ongoing="amber" data-not-stated="grey">',
  );
  expect(toEmbedPage(referenceModels.bars, options)).toContain(
    '<html lang="zh-CN" data-done="teal" data-ongoing="amber" data-not-stated="grey">',
  );
});

test("names of hostile units are words", () => {
  const html = toEmbedPage({ ...referenceModels.bars, title: '<script>alert("1")</script>' }, options);
  expect(html).not.toContain("<script");
});

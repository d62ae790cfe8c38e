// Pictures of every question, light, dark and on paper, against committed references: a drawing changes on purpose or not at
// all. After a change that is meant, `npm run references` writes them anew; they are looked at before they are committed.
import { describe, expect, test } from "vitest";
import { toSvgText } from "../export/svg.ts";
import { questions } from "./chart-model.ts";
import { drawPoster } from "./draw-poster.ts";
import { makeCharts } from "./questions-in-tests.ts";

const charts = makeCharts();

/** One element a line, so that a difference can be read. */
function toLines(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

describe.each(questions)("the picture of %s", (question) => {
  const model = charts[question];

  test.each(["light", "dark", "print"] as const)("is the reference in %s", async (theme) => {
    await expect(toLines(toSvgText(drawPoster(model, { theme })))).toMatchFileSnapshot(
      `reference/${question}-${theme}.svg`,
    );
  });

  test("is the same drawing in the dark, in other colours", () => {
    const colourless = (svg: string) => svg.replaceAll(/#[0-9a-f]{6}/g, "#");
    const [light, dark] = [toSvgText(drawPoster(model)), toSvgText(drawPoster(model, { theme: "dark" }))];
    expect(dark).not.toBe(light);
    expect(colourless(dark)).toBe(colourless(light));
  });

  test("has no paper where it is to be transparent", () => {
    const paper = /<rect width="1200" height="\d+" fill="#[0-9a-f]{6}"\/>/;
    expect(toSvgText(drawPoster(model))).toMatch(paper);
    expect(toSvgText(drawPoster(model, { transparent: true }))).not.toMatch(paper);
  });

  test("needs no colour in print", () => {
    const colours = toSvgText(drawPoster(model, { theme: "print" })).match(/#[0-9a-f]{6}/g) ?? [];
    for (const colour of colours) expect(colour).toMatch(/^#([0-9a-f]{2})\1\1$/);
  });
});

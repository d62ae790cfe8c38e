// Pictures of fixed models against committed references: a drawing changes on purpose or not at all. After a change that
// is meant, `npx vitest run lib/charts/reference -u` writes them anew; they are looked at before they are committed.
import { describe, expect, test } from "vitest";
import { toSvgText } from "../export/svg.ts";
import type { ChartModel } from "./chart-model.ts";
import { drawPoster } from "./draw-poster.ts";
import { referenceModels } from "./models-in-tests.ts";

const shapes = Object.keys(referenceModels) as ChartModel["shape"][];

/** One element a line, so that a difference can be read. */
function toLines(svg: string): string {
  return `${svg.replaceAll("><", ">\n<")}\n`;
}

describe.each(shapes)("the picture of %s", (shape) => {
  const model = referenceModels[shape];

  test.each(["light", "print"] as const)("is the reference in %s", async (theme) => {
    await expect(toLines(toSvgText(drawPoster(model, { theme })))).toMatchFileSnapshot(
      `reference/${shape}-${theme}.svg`,
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

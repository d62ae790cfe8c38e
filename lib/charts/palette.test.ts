// The colours of files are those of the page.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { brightColours, colours, deepColours, presets } from "../export/scheme.ts";
import { colourValues, darkPalette, lightPalette, mixStep, type Palette, toPalette } from "./palette.ts";

const readSheet = (name: string) => readFileSync(path.join(import.meta.dirname, "../../app/styles", name), "utf8");
const css = readSheet("tokens.css");

const names: Partial<Record<keyof Palette, string>> = {
  paper: "paper",
  ink: "ink",
  muted: "ink-muted",
  hairline: "hairline",
  accent: "accent",
  done: "done",
  depth: "depth",
  ongoing: "ongoing",
  hatchPaper: "hatch-paper",
  hatchLine: "hatch-line",
};

describe.each([
  ["light", ":root {", lightPalette],
  ["dark", ':root[data-theme="dark"] {', darkPalette],
] as const)("in %s", (_name, selector, palette) => {
  const from = css.indexOf(selector);
  const block = css.slice(from, css.indexOf("}", from));
  test.each(Object.entries(names))("%s is the token %s", (key, token) => {
    expect(block).toContain(`--${token}: ${palette[key as keyof Palette]};`);
  });
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function toLuminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255)
    .map((channel) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function toContrast(one: string, other: string): number {
  const [low = 0, high = 0] = [toLuminance(one), toLuminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", ":root {", lightPalette],
  ["dark", ':root[data-theme="dark"] {', darkPalette],
] as const)("the colours to choose from in %s", (theme, selector, { paper }) => {
  const values = colourValues[theme];

  test("are those of the page, and the house's are the tokens", () => {
    const sheet = readSheet("schemes.css");
    const from = sheet.indexOf(selector);
    const block = sheet.slice(from, sheet.indexOf("}", from));
    for (const [name, value] of Object.entries(values)) expect(block).toContain(`--colour-${name}: ${value};`);
    expect(toPalette(theme, presets.house)).toEqual(theme === "light" ? lightPalette : darkPalette);
  });

  test("stand out from paper, and a deep one from every bright one without colour", () => {
    for (const name of colours) expect(toContrast(values[name], paper), name).toBeGreaterThanOrEqual(2);
    for (const deep of deepColours) {
      expect(toContrast(values[deep], paper), deep).toBeGreaterThanOrEqual(4.5);
      for (const bright of brightColours)
        expect(toContrast(values[deep], values[bright]), `${deep} ${bright}`).toBeGreaterThanOrEqual(1.7);
    }
  });
});

test("the style sheet knows every colour of every part", () => {
  const sheet = readSheet("scheme-choice.css");
  for (const name of colours)
    for (const part of ["done", "ongoing", "not-stated"]) expect(sheet).toContain(`[data-${part}="${name}"]`);
});

test("words on the depths of a map are readable in every colour, and one depth is told from none", () => {
  for (const [theme, { ink, paper }] of [
    ["light", lightPalette],
    ["dark", darkPalette],
  ] as const)
    for (const name of deepColours) {
      const colour = colourValues[theme][name];
      for (const step of ["step1", "step2", "step3", "step4"] as const)
        expect(toContrast(mixStep(colour, paper, step), ink), `${theme} ${name} ${step}`).toBeGreaterThanOrEqual(4.5);
      expect(toContrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
      expect(toContrast(mixStep(colour, paper, "step1"), paper)).toBeGreaterThanOrEqual(1.2);
    }
});

// The colours of files are those of the page.
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { darkPalette, lightPalette, type Palette } from "./palette.ts";

const css = readFileSync(path.join(import.meta.dirname, "../../app/styles/tokens.css"), "utf8");

const names: Partial<Record<keyof Palette, string>> = {
  paper: "paper",
  ink: "ink",
  muted: "ink-muted",
  hairline: "hairline",
  accent: "accent",
  done: "done",
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

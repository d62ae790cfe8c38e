// The colours of exported pictures. The page has the same in app/styles/tokens.css, where they follow light and dark.
// Done, ongoing and not stated differ in lightness, so that they survive a black-and-white printer.

import { type Colour, type Scheme, toDepth } from "../export/scheme.ts";
import type { Step } from "./chart-model.ts";

export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  hairline: string;
  accent: string;
  done: string;
  /** Of marks that stand for no status: the deep one of the colours of done and ongoing. */
  depth: string;
  ongoing: string;
  hatchPaper: string;
  hatchLine: string;
  /** Ongoing as dots on paper, where there is no colour to tell it by. */
  dotted: boolean;
}

export const lightPalette: Palette = {
  paper: "#ffffff",
  ink: "#1d1b18",
  muted: "#655f56",
  hairline: "#e2ded6",
  accent: "#8f2a25",
  done: "#1c6f73",
  depth: "#1c6f73",
  ongoing: "#dd9a2e",
  hatchPaper: "#f4f1ea",
  hatchLine: "#a39d91",
  dotted: false,
};

export const darkPalette: Palette = {
  paper: "#171614",
  ink: "#ece8e1",
  muted: "#a9a398",
  hairline: "#35322d",
  accent: "#e8948c",
  done: "#2f8f93",
  depth: "#2f8f93",
  ongoing: "#e8b04a",
  hatchPaper: "#24221f",
  hatchLine: "#6f695f",
  dotted: false,
};

/** Black on white: solid, dotted, hatched. */
export const printPalette: Palette = {
  paper: "#ffffff",
  ink: "#000000",
  muted: "#444444",
  hairline: "#bbbbbb",
  accent: "#000000",
  done: "#222222",
  depth: "#222222",
  ongoing: "#222222",
  hatchPaper: "#ffffff",
  hatchLine: "#777777",
  dotted: true,
};

/**
 * The colours that readers choose from; grey is for the hatch. The page has the same in app/styles/schemes.css. Each stands
 * out from paper by 2 : 1 at least (deep ones by 4.5), a deep one from a bright one by 1.7; a test holds them to it.
 */
export const colourValues: Record<"light" | "dark", Record<Colour | "grey", string>> = {
  light: {
    teal: "#1c6f73",
    blue: "#0072b2",
    green: "#2e7d32",
    purple: "#6a4c93",
    charcoal: "#3a3733",
    amber: "#dd9a2e",
    orange: "#e69f00",
    yellow: "#dcae00",
    lime: "#86bb45",
    sky: "#5fb0e2",
    rose: "#ea8fa6",
    grey: "#a39d91",
  },
  dark: {
    teal: "#2f8f93",
    blue: "#3d87c2",
    green: "#4a9150",
    purple: "#9a78c8",
    charcoal: "#8f8a82",
    amber: "#e8b04a",
    orange: "#f0ad2e",
    yellow: "#f4d55f",
    lime: "#b7dd7e",
    sky: "#a5d8f5",
    rose: "#f4b6c4",
    grey: "#6f695f",
  },
};

/** The colours of a theme in a scheme. Paper takes no scheme: it is printed in black. */
export function toPalette(theme: Theme, scheme: Scheme): Palette {
  const { done, ongoing, notStated } = scheme;
  const palette = palettes[theme];
  if (theme === "print") return palette;
  const values = colourValues[theme];
  const dotted = ongoing === "dots";
  return {
    ...palette,
    done: values[done],
    depth: values[toDepth(scheme)],
    ongoing: values[dotted ? "charcoal" : ongoing],
    hatchLine: values[notStated],
    dotted,
  };
}

export const palettes = { light: lightPalette, dark: darkPalette, print: printPalette };
export type Theme = keyof typeof palettes;

/** How much of the deep colour each step holds; the rest is paper. The page has the same in app/styles/chart.css. */
export const stepShares: Record<Step, number> = { step1: 0.18, step2: 0.32, step3: 0.46, step4: 0.62, step5: 1 };

/** A step between paper and a colour, both as #rrggbb. */
export function mixStep(colour: string, paper: string, step: Step): string {
  const share = stepShares[step];
  const channel = (from: number) => {
    const [a, b] = [colour, paper].map((hex) => Number.parseInt(hex.slice(from, from + 2), 16)) as [number, number];
    return Math.round(a * share + b * (1 - share))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

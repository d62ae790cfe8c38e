// The colours of exported pictures. The page has the same in app/styles/tokens.css, where they follow light and dark.
// Done, ongoing and not stated differ in lightness, so that they survive a black-and-white printer.

import type { Scheme } from "../export/scheme.ts";
import type { Step } from "./chart-model.ts";

export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  hairline: string;
  accent: string;
  done: string;
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
  done: "#4fb0b2",
  ongoing: "#e3a846",
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
  ongoing: "#222222",
  hatchPaper: "#ffffff",
  hatchLine: "#777777",
  dotted: true,
};

/** What a scheme changes of a theme; the page has the same in app/styles/schemes.css. */
const schemeColours: Record<Exclude<Scheme, "house">, Record<"light" | "dark", Partial<Palette>>> = {
  // Blue and orange of Okabe and Ito, which every colour vision tells apart.
  safe: {
    light: { done: "#0072b2", ongoing: "#e69f00" },
    dark: { done: "#56b4e9", ongoing: "#e69f00" },
  },
  signal: {
    light: { done: "#2e7d32", ongoing: "#f2c230" },
    dark: { done: "#6abf6e", ongoing: "#f0cc5a" },
  },
  mono: {
    light: { done: "#3a3733", ongoing: "#3a3733", dotted: true },
    dark: { done: "#cfcac1", ongoing: "#cfcac1", dotted: true },
  },
};

/** The colours of a theme in a scheme. Paper takes no scheme: it is printed in black. */
export function toPalette(theme: Theme, scheme: Scheme): Palette {
  const palette = palettes[theme];
  if (theme === "print" || scheme === "house") return palette;
  return { ...palette, ...schemeColours[scheme][theme] };
}

export const palettes = { light: lightPalette, dark: darkPalette, print: printPalette };
export type Theme = keyof typeof palettes;

/** How much of the colour of done each step holds; the rest is paper. The page has the same in app/styles/chart.css. */
export const stepShares: Record<Step, number> = { step1: 0.1, step2: 0.24, step3: 0.4, step4: 0.58, step5: 1 };

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

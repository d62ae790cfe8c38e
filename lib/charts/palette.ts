// The colours of exported pictures. The page has the same in app/globals.css, where they follow light and dark.
// Done, ongoing and not stated differ in lightness, so that they survive a black-and-white printer.

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
}

export const lightPalette: Palette = {
  paper: "#ffffff",
  ink: "#1d1b18",
  muted: "#6a655c",
  hairline: "#dedad2",
  accent: "#8f2a25",
  done: "#1c6f73",
  ongoing: "#dd9a2e",
  hatchPaper: "#f4f1ea",
  hatchLine: "#a39d91",
};

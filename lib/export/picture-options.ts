// How a picture is asked for in its address: `?width=1600&theme=dark&background=none`.

import { presets, readScheme, type Scheme, schemeParameter } from "./scheme.ts";

/** Pixels of a PNG; a picture for a slide is 2400 wide. */
export const pngWidths = { least: 300, usual: 2400, most: 4800 } as const;

export const pictureThemes = ["light", "dark", "print"] as const;
export type PictureTheme = (typeof pictureThemes)[number];

export interface PictureOptions {
  /** Pixels; only a PNG has a width of its own. */
  width: number;
  theme: PictureTheme;
  transparent: boolean;
  /** The colours of done and ongoing. */
  scheme: Scheme;
}

export type ReadPictureOptions =
  | { ok: true; options: PictureOptions }
  | { ok: false; reason: "width" | "theme" | "background" | "palette" };

/** Reads what a picture should be like; unlike a filter, a choice that makes no sense is refused, since the file would not be what was asked for. */
export function readPictureOptions(params: URLSearchParams): ReadPictureOptions {
  const [width, theme, background] = [params.get("width"), params.get("theme"), params.get("background")];
  const pixels = width === null || width === "" ? pngWidths.usual : /^\d{1,5}$/.test(width) ? Number(width) : 0;
  if (pixels < pngWidths.least || pixels > pngWidths.most) return { ok: false, reason: "width" };
  const known = theme === null || theme === "" ? "light" : pictureThemes.find((one) => one === theme);
  if (known === undefined) return { ok: false, reason: "theme" };
  if (background !== null && background !== "" && background !== "none" && background !== "paper")
    return { ok: false, reason: "background" };
  const palette = params.get(schemeParameter);
  const scheme = palette === null || palette === "" ? presets.house : readScheme(palette);
  if (scheme === null) return { ok: false, reason: "palette" };
  return { ok: true, options: { width: pixels, theme: known, transparent: background === "none", scheme } };
}

// A drawing -> a PNG picture, with the fonts of the registry and none of the machine's.
import { renderAsync } from "@resvg/resvg-js";
import { fontFamily } from "./font-family.ts";
import { fontFiles } from "./fonts.ts";
import { toSvgText } from "./svg.ts";
import type { SvgNode } from "./svg-node.ts";

/** Renders the drawing at a width in pixels. A character that the font lacks shows as a crossed box, never as nothing. */
export async function toPng(drawing: SvgNode, width: number): Promise<Uint8Array<ArrayBuffer>> {
  const image = await renderAsync(toSvgText(drawing), {
    font: { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: fontFamily },
    fitTo: { mode: "width", value: width },
  });
  return new Uint8Array(image.asPng());
}

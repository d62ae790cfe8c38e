// A drawing -> a self-contained SVG file: its fonts are inside, cut down to the characters it shows.
import { fontFamily } from "./font-family.ts";
import { type FontWeight, subsetFor } from "./fonts.ts";
import type { SvgNode } from "./svg-node.ts";

/** The drawing as SVG text, without fonts. */
export function toSvgText(node: SvgNode): string {
  const attributes = Object.entries(node.attributes)
    .map(
      ([name, value]) => ` ${name}="${escapeXml(typeof value === "number" ? String(roundCoordinate(value)) : value)}"`,
    )
    .join("");
  const children = node.children
    .map((child) => (typeof child === "string" ? escapeXml(child) : toSvgText(child)))
    .join("");
  return children === "" ? `<${node.tag}${attributes}/>` : `<${node.tag}${attributes}>${children}</${node.tag}>`;
}

/** The drawing as a file that looks the same everywhere. */
export async function toSvgFile(drawing: SvgNode): Promise<string> {
  const faces = await Promise.all(
    ([400, 700] as const).map(async (weight) => {
      const text = collectText(drawing, weight);
      if (text === "") return "";
      const font = await subsetFor(text, weight);
      return `@font-face{font-family:"${fontFamily}";font-weight:${weight};src:url(data:font/woff2;base64,${font.toString("base64")}) format("woff2")}`;
    }),
  );
  const style: SvgNode = { tag: "style", attributes: {}, children: [faces.join("")] };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toSvgText({ ...drawing, children: [style, ...drawing.children] })}\n`;
}

/** All words that the drawing shows in a weight; what is only for screen readers needs no glyphs. */
export function collectText(node: SvgNode, weight: FontWeight, inherited: FontWeight = 400): string {
  if (node.tag === "title" || node.tag === "desc" || node.tag === "style") return "";
  const own =
    node.attributes["font-weight"] === undefined
      ? inherited
      : Number(node.attributes["font-weight"]) >= 600
        ? 700
        : 400;
  return node.children
    .map((child) => (typeof child === "string" ? (own === weight ? child : "") : collectText(child, weight, own)))
    .join("");
}

function roundCoordinate(value: number): number {
  return Math.round(value * 100) / 100;
}

function escapeXml(text: string): string {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      "",
    )
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

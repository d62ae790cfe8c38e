// Provinces as equal tiles: no borders, no areas, a colour and a figure each.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import type { Tile, TilesModel } from "./chart-model.ts";
import type { Drawing, Paint, ToX } from "./draw-rows.ts";
import { tileColumns, tileRows } from "./province-tiles.ts";

export interface TileLayout {
  form: "beside" | "above";
  /** The height of a row of tiles in pixels, and the least width of a column. */
  size: number;
  fontSize: number;
}

export const wideTiles: TileLayout = { form: "beside", size: 76, fontSize: 14 };
export const narrowTiles: TileLayout = { form: "above", size: 46, fontSize: 12 };
const gap = 3;

/** Draws the tiles over the whole width; a file says with `x` how wide that is. */
export function drawTiles(model: TilesModel, layout: TileLayout, paint: Paint, x: ToX): Drawing {
  return { height: tileRows * layout.size, nodes: model.tiles.flatMap((tile) => drawTile(tile, layout, paint, x)) };
}

function drawTile(tile: Tile, { form, size, fontSize }: TileLayout, paint: Paint, x: ToX): SvgNode[] {
  const left = tile.column / tileColumns;
  const top = tile.row * size;
  const middle = x(left + 0.5 / tileColumns);
  const narrow = gap / (tileColumns * size);
  const ink = tile.role === "step5" ? "onLastStep" : tile.role === "tile" ? "muted" : "onStep";
  const fits = form === "beside" && measureText(tile.label, fontSize) <= size - 10;
  const small = form === "beside" && measureText(tile.label, fontSize - 3) <= size - 8;
  const label = fits || small ? tile.label : tile.shortLabel;
  const labelSize = fits ? fontSize : small ? fontSize - 3 : fontSize;
  const text = (words: string, y: number, fontSizeOfWords: number, more: SvgNode["attributes"] = {}) =>
    svgNode(
      "text",
      { x: middle, y: top + y, "text-anchor": "middle", "font-size": fontSizeOfWords, ...more, ...paint(ink) },
      [words],
    );
  const nodes = [
    svgNode("rect", {
      x: x(left + narrow / 2),
      y: top + gap / 2,
      width: x(1 / tileColumns - narrow),
      height: size - gap,
      rx: 2,
      "data-says": tile.description,
      ...paint(tile.role),
    }),
    text(label, size * (tile.value === "" ? 0.57 : 0.42), labelSize),
  ];
  if (tile.role === "notStated") {
    // The hatch must not run through the words.
    nodes.splice(
      1,
      0,
      svgNode("rect", {
        x: x(left + narrow * 2),
        y: top + size * 0.2,
        width: x(1 / tileColumns - narrow * 4),
        height: size * 0.3,
        ...paint("tile"),
        "stroke-width": 0,
      }),
    );
  }
  if (tile.value !== "" && tile.role !== "notStated")
    nodes.push(text(tile.value, size * 0.76, form === "beside" ? fontSize + 1 : fontSize, { "font-weight": 700 }));
  return nodes;
}

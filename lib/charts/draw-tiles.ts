// Provinces as equal tiles: no borders, no areas, a colour and a figure each.
import { measureText, type SvgNode, svgNode } from "../export/svg-node.ts";
import type { Role, Tile, TilesModel } from "./chart-model.ts";
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
/** The width of a tile on the narrowest page, 300 pixels. */
const leastNarrow = 300 / tileColumns;

/** Draws the tiles over the whole width; a file says with `x` how wide that is. */
export function drawTiles(model: TilesModel, layout: TileLayout, paint: Paint, x: ToX): Drawing {
  return { height: tileRows * layout.size, nodes: model.tiles.flatMap((tile) => drawTile(tile, layout, paint, x)) };
}

/** A line of words in a tile. */
export interface TileLine {
  words: string;
  /** The baseline, as a fraction of the tile's height. */
  place: number;
  fontSize: number;
  weight?: number;
}

/**
 * The lines below the label. A rate stands with its parts above it; where these do not fit, neither is shown: the
 * colour, the description and the table say it.
 */
function toFigureLines({ role, value, fraction }: Tile, { form, size, fontSize }: TileLayout): TileLine[] {
  if (value === "" || role === "notStated") return [];
  const large = form === "beside" ? fontSize + 1 : fontSize;
  if (fraction === undefined) return [{ words: value, place: 0.76, fontSize: large, weight: 700 }];
  const room = (form === "beside" ? size : leastNarrow) - gap * 2;
  const small = [fontSize - 1, fontSize - 3, fontSize - 4].find((one) => measureText(fraction, one) <= room);
  if (small === undefined) return [];
  return [
    { words: fraction, place: 0.59, fontSize: small, weight: 400 },
    { words: value, place: 0.85, fontSize: form === "beside" ? fontSize : small, weight: 700 },
  ];
}

/** The label and the figures of a tile. */
export function toTileLines(tile: Tile, layout: TileLayout): TileLine[] {
  const { form, size, fontSize } = layout;
  const fits = form === "beside" && measureText(tile.label, fontSize) <= size - 10;
  const small = form === "beside" && measureText(tile.label, fontSize - 3) <= size - 8;
  const figures = toFigureLines(tile, layout);
  const isAlone = tile.value === "" || (figures.length === 0 && tile.role !== "notStated");
  const label = {
    words: fits || small ? tile.label : tile.shortLabel,
    place: isAlone ? 0.57 : figures.length > 1 ? 0.3 : 0.42,
    fontSize: fits ? fontSize : small ? fontSize - 3 : fontSize,
  };
  return [label, ...figures];
}

/** The ink of words on a tile. */
export function toTileInk({ role }: Tile): Role {
  return role === "step5" ? "onLastStep" : role === "tile" ? "muted" : "onStep";
}

function drawTile(tile: Tile, layout: TileLayout, paint: Paint, x: ToX): SvgNode[] {
  const { size } = layout;
  const left = tile.column / tileColumns;
  const top = tile.row * size;
  const narrow = gap / (tileColumns * size);
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
  ];
  if (tile.role === "notStated") {
    // The hatch must not run through the words.
    nodes.push(
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
  for (const { words, place, fontSize, weight } of toTileLines(tile, layout))
    nodes.push(
      svgNode(
        "text",
        {
          x: x(left + 0.5 / tileColumns),
          y: top + size * place,
          "text-anchor": "middle",
          "font-size": fontSize,
          ...(weight === undefined ? {} : { "font-weight": weight }),
          ...paint(toTileInk(tile)),
        },
        [words],
      ),
    );
  return nodes;
}

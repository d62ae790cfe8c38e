// The provinces as equal tiles. Each tile with notices is a link that filters; the drawing lies below the links.
import type { Tile, TilesModel } from "@/lib/charts/chart-model.ts";
import { drawTiles, narrowTiles, type TileLayout, wideTiles } from "@/lib/charts/draw-tiles.ts";
import { tileColumns, tileRows } from "@/lib/charts/province-tiles.ts";
import { AppLink } from "../layout/app-link.tsx";
import { paintWithClasses, toPercent } from "./page-paint.ts";
import { StaticDrawing } from "./static-drawing.tsx";

interface TilePlotProps {
  model: TilesModel;
  hrefOf?: ((value: string) => string) | undefined;
}

export function TilePlot({ model, hrefOf }: TilePlotProps) {
  return (
    <div className="chart-area mt-3">
      <div className="tiles-beside">
        <Tiles model={model} layout={wideTiles} hrefOf={hrefOf} />
        <TileList model={model} hrefOf={hrefOf} />
      </div>
      <Tiles model={model} layout={narrowTiles} hrefOf={hrefOf} />
    </div>
  );
}

function Tiles({ model, layout, hrefOf }: TilePlotProps & { layout: TileLayout }) {
  const { form, size } = layout;
  const hatch = `hatch-${model.question}-${form}`;
  const place = ({ column, row }: Tile) => ({
    left: `${(column / tileColumns) * 100}%`,
    top: row * size,
    width: `${100 / tileColumns}%`,
    height: size,
  });
  return (
    <div
      className={`bars ${form === "beside" ? "bars-wide" : "bars-narrow"}`}
      style={form === "beside" ? { maxWidth: tileColumns * size } : { height: tileRows * size }}
    >
      <StaticDrawing
        drawing={drawTiles(model, layout, paintWithClasses(hatch), toPercent)}
        hatch={hatch}
        label={`${model.title} ${model.sentence}`}
      />
      {hrefOf ? (
        <ul className="tile-links">
          {model.tiles
            .filter((tile) => tile.role !== "tile")
            .map((tile) => (
              <li key={tile.id} style={place(tile)}>
                <AppLink
                  href={hrefOf(tile.id)}
                  locale={model.locale}
                  scroll={false}
                  title={tile.description}
                  aria-label={tile.description}
                />
              </li>
            ))}
        </ul>
      ) : null}
    </div>
  );
}

/** As many provinces as stand beside the tiles; the table has all. */
const fewTiles = 16;

/** The first provinces in words, numerator and denominator included. */
function TileList({ model, hrefOf }: TilePlotProps) {
  const first = model.tiles
    .filter((tile) => tile.rank !== null)
    .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .slice(0, fewTiles);
  return (
    <ol className="tile-list">
      {first.map((tile) => (
        <li key={tile.id}>
          {hrefOf ? (
            <AppLink href={hrefOf(tile.id)} locale={model.locale} scroll={false}>
              {tile.description}
            </AppLink>
          ) : (
            tile.description
          )}
        </li>
      ))}
    </ol>
  );
}

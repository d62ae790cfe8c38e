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
      <Tiles model={model} layout={wideTiles} hrefOf={hrefOf} />
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

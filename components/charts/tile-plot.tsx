"use client";
// The provinces as equal tiles: one drawing for every width, its positions percentages both ways. Each tile with notices is a
// link that filters; the drawing lies below the links. Drawn by the server and by the browser from data that are sent once.
import type { CSSProperties } from "react";
import type { Tile } from "@/lib/charts/chart-model.ts";
import { toPercent } from "@/lib/charts/draw-rows.ts";
import { narrowTiles, type TileLine, toTileInk, toTileLines, wideTiles } from "@/lib/charts/draw-tiles.ts";
import { tileColumns, tileRows } from "@/lib/charts/province-tiles.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { CompareCheck, type CompareCheckWords } from "../filters/compare-check.tsx";
import { CompareTick, type TickWords } from "../filters/compare-tick.tsx";
import { AppLink } from "../layout/app-link.tsx";
import { pageHatch, paintWithClasses } from "./page-paint.ts";

interface TilePlotProps {
  tiles: Tile[];
  /** Where each tile leads, by its place; nowhere where this is `null`. */
  hrefs: string[] | null;
  locale: Locale;
  /** The picture in words. */
  label: string;
  /** How many provinces the list has, and what it needs where they can be ticked. */
  listed: string;
  check: CompareCheckWords;
  tick: TickWords;
}

const paint = paintWithClasses(pageHatch);
/** A tile takes so much of its cell both ways. */
const filled = "96%";

export function TilePlot({ tiles, hrefs, locale, label, ...list }: TilePlotProps) {
  const style: Record<string, string | number> = {
    "--rows": tileRows,
    "--wide-row": `${wideTiles.size}px`,
    "--narrow-row": `${narrowTiles.size}px`,
    "--wide-width": `${tileColumns * wideTiles.size}px`,
  };
  return (
    <div className="chart-area mt-3">
      <div className="tiles-beside">
        <div className="bars tiles" style={style}>
          <svg role="img" aria-label={label} width="100%" height="100%">
            {tiles.map((tile) => (
              // biome-ignore lint/a11y/noSvgWithoutTitle: a part of the picture, which is described whole
              <svg
                key={tile.id}
                x={toX(tile)}
                y={toY(tile)}
                width={toPercent(1 / tileColumns)}
                height={toPercent(1 / tileRows)}
              >
                <TileDrawing tile={tile} />
              </svg>
            ))}
          </svg>
          {hrefs ? (
            <ul className="tile-links">
              {tiles.map((tile, index) =>
                tile.role === "tile" ? null : (
                  <li
                    key={tile.id}
                    style={{
                      left: toX(tile),
                      top: toY(tile),
                      width: toPercent(1 / tileColumns),
                      height: toPercent(1 / tileRows),
                    }}
                  >
                    <AppLink
                      href={hrefs[index] ?? ""}
                      locale={locale}
                      scroll={false}
                      title={tile.description}
                      aria-label={tile.description}
                    />
                  </li>
                ),
              )}
            </ul>
          ) : null}
        </div>
        <TileList tiles={tiles} hrefs={hrefs} locale={locale} {...list} />
      </div>
    </div>
  );
}

const toX = (tile: Tile) => toPercent(tile.column / tileColumns);
const toY = (tile: Tile) => toPercent(tile.row / tileRows);

function TileDrawing({ tile }: { tile: Tile }) {
  const [wide, narrow] = [toTileLines(tile, wideTiles), toTileLines(tile, narrowTiles)];
  return (
    <>
      <rect x="2%" y="2%" width={filled} height={filled} rx={2} {...toProps(tile.role)} />
      {/* The hatch must not run through the words. */}
      {tile.role === "notStated" ? (
        <rect x="8%" y="20%" width="84%" height="30%" strokeWidth={0} {...toProps("tile")} />
      ) : null}
      {wide.map((line, index) => {
        const other = narrow[index];
        const isSame = other !== undefined && other.words === line.words && other.place === line.place;
        if (isSame) return <Line key={line.place} tile={tile} line={line} narrow={other.fontSize} />;
        return <Line key={line.place} tile={tile} line={line} form="wide-only" />;
      })}
      {narrow.map((line, index) => {
        const other = wide[index];
        if (other !== undefined && other.words === line.words && other.place === line.place) return null;
        return <Line key={line.place} tile={tile} line={line} form="narrow-only" />;
      })}
    </>
  );
}

interface LineProps {
  tile: Tile;
  line: TileLine;
  /** The size in the narrow form, where the same line stands in both. */
  narrow?: number;
  form?: "wide-only" | "narrow-only";
}

function Line({ tile, line: { words, place, fontSize, weight }, narrow, form }: LineProps) {
  const { className } = toProps(toTileInk(tile));
  // The usual sizes stand in the style sheet.
  const isUsual = fontSize === wideTiles.fontSize && narrow === narrowTiles.fontSize;
  const style = isUsual
    ? undefined
    : ({ "--wide": `${fontSize}px`, "--narrow": `${narrow ?? fontSize}px` } as CSSProperties);
  return (
    <text
      x="50%"
      y={toPercent(place)}
      className={form ? `${className} ${form}` : className}
      fontWeight={weight}
      style={style}
    >
      {words}
    </text>
  );
}

/** Classes as React names them. */
function toProps(role: Parameters<typeof paint>[0]): { className: string; fill?: string } {
  const { class: className, fill } = paint(role);
  return { className: String(className), ...(fill === undefined ? {} : { fill: String(fill) }) };
}

/** All provinces that have notices in words, numerator and denominator included, in the order of the depths of the tiles. */
function TileList({ tiles, hrefs, locale, listed, check, tick }: Omit<TilePlotProps, "label">) {
  const inOrder = tiles
    .map((tile, index) => ({ tile, href: hrefs?.[index] }))
    .filter(({ tile }) => tile.rank !== null)
    .sort((a, b) => (a.tile.rank ?? 0) - (b.tile.rank ?? 0));
  if (hrefs === null)
    return (
      <ol className="tile-list">
        {inOrder.map(({ tile }) => (
          <li key={tile.id}>{tile.description}</li>
        ))}
      </ol>
    );
  return (
    <CompareCheck {...check} className="tile-list compare-form">
      <p className="text-muted">{listed}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <ol className="tile-rows" tabIndex={0} aria-label={listed}>
        {inOrder.map(({ tile, href }) => (
          <li key={tile.id}>
            <CompareTick name="region" value={tile.id} label={tile.id} words={tick} />
            <AppLink href={href ?? ""} locale={locale} scroll={false}>
              {tile.description}
            </AppLink>
          </li>
        ))}
      </ol>
    </CompareCheck>
  );
}

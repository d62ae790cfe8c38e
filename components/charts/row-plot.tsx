"use client";
// Rows with their labels and figures as links, over one drawing: bars, strips, the time line. It is drawn here, by the server
// and again by the browser, so that its data are sent once and not the elements made of them.
import { type CSSProperties, useId } from "react";
import { toValuePlace } from "@/lib/charts/draw-bars.ts";
import { axisHeight, type RowLayout, toMiddle, toPercent, toPlace } from "@/lib/charts/draw-rows.ts";
import { listPlotRows, type PlotRow, type RowsPlot, toRowLayout } from "@/lib/charts/row-shapes.ts";
import { measureText } from "@/lib/export/svg-node.ts";
import { leadsToText } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { toEncodedPath } from "@/lib/messages/readable-path.ts";
import { AppLink } from "../layout/app-link.tsx";
import { BarsCanvas } from "./bars-canvas.tsx";
import { MarksCanvas } from "./marks-canvas.tsx";
import { AxisPiece, RowDrawing, RowPiece } from "./row-drawing.tsx";

export interface RowPlotProps {
  plot: RowsPlot;
  /** What stands before the name of a row where its figure leads to the text that states it. */
  openSource: string;
  keyboardHint: string;
}

export function RowPlot({ plot, openSource, keyboardHint }: RowPlotProps) {
  const id = useId();
  const figures = toFigures(plot);
  return (
    <div className={`bars bars-${plot.shape}`} style={toStyle(plot)}>
      {plot.shape === "bars" ? (
        <BarsCanvas plot={plot}>
          <RowDrawing plot={plot} id={id} says={false} />
        </BarsCanvas>
      ) : (
        <MarksCanvas keyboardHint={keyboardHint}>
          {(says) => <RowDrawing plot={plot} id={id} says={says} />}
        </MarksCanvas>
      )}
      <ol>
        {listPlotRows(plot).map((row, index) => (
          <li key={row.id}>
            <RowPiece id={id} index={index} />
            <Label row={row} locale={plot.locale} />
            {figures[index] ? <Figure {...figures[index]} row={row} plot={plot} openSource={openSource} /> : null}
          </li>
        ))}
      </ol>
      <AxisPiece plot={plot} />
    </div>
  );
}

/** Where the plot lies and how high its rows are, wide and narrow; the style sheet chooses by the width that there is. */
function toStyle(plot: RowsPlot): CSSProperties {
  const style: Record<string, string | number> = { "--rows": listPlotRows(plot).length, "--axis": `${axisHeight}px` };
  for (const form of ["beside", "above"] as const) {
    const layout = toRowLayout(plot, form);
    const { rowHeight, from, to, barHeight } = layout;
    const name = form === "beside" ? "wide" : "narrow";
    style[`--${name}-row`] = `${rowHeight}px`;
    style[`--${name}-from`] = toPercent(from);
    style[`--${name}-span`] = toPercent(to - from);
    if (form === "beside") continue;
    const middle = toMiddle(0, layout);
    style["--narrow-shift"] = `${middle - rowHeight / 2}px`;
    style["--narrow-below"] = `${middle + barHeight / 2 + 2}px`;
    // Gridlines show beside the bars alone: they never run through words.
    style["--narrow-dash"] = `${barHeight + 8}px ${rowHeight - barHeight - 8}px`;
    style["--narrow-dash-from"] = `${(barHeight + 8 - rowHeight) / 2}px`;
  }
  return style;
}

interface FigurePlace {
  words: string;
  detail?: string | undefined;
  source?: string | undefined;
  /** Where the wide drawing ends before them, as a fraction of the width. */
  end: number;
  /** They have no room behind the bar and stand on it. */
  inside: boolean;
}

/** The figures of each row: at the ends of bars, beside the strips; the time line has none. */
function toFigures(plot: RowsPlot): FigurePlace[] {
  const layout: RowLayout = toRowLayout(plot, "beside");
  if (plot.shape === "bars") {
    const at = toPlace(plot.axis, layout);
    return plot.bars.map((bar) => ({ words: bar.value, source: bar.source, ...toValuePlace(bar, { layout, at }) }));
  }
  if (plot.shape === "timeline") return [];
  return plot.strips.map(({ value, detail, range }) => ({
    words: value,
    detail,
    end: range ? layout.to : layout.from,
    inside: false,
  }));
}

/** The narrowest label wide and narrow shows so many pixels of it; only a longer one needs to be said whole. */
const leastLabel = 290;

function Label({ row, locale }: { row: PlotRow; locale: Locale }) {
  const { path, label } = row;
  if (path === null) return <span className="bars-label">{label}</span>;
  return (
    <AppLink
      href={toEncodedPath(path)}
      locale={locale}
      className="bars-label"
      lang={locale === "zh-CN" ? undefined : "zh-CN"}
      title={measureText(label, 14) > leastLabel ? label : undefined}
    >
      {label}
    </AppLink>
  );
}

function Figure({
  words,
  detail,
  source,
  end,
  inside,
  row,
  plot,
  openSource,
}: FigurePlace & Omit<RowPlotProps, "keyboardHint"> & { row: PlotRow }) {
  const place = {
    className: inside ? "bars-value inside" : "bars-value",
    style: { "--end": toPercent(end) } as CSSProperties,
  };
  if (source !== undefined)
    return (
      <AppLink
        href={source}
        locale={plot.locale}
        title={leadsToText(source) ? openSource + row.label : undefined}
        {...place}
      >
        {words}
      </AppLink>
    );
  return (
    <span {...place}>
      {words}
      {detail === undefined ? null : <small>{detail}</small>}
    </span>
  );
}

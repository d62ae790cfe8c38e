"use client";
// The same bars by Recharts: tooltips, arrow keys. Loaded only when the chart is looked at.
import { useEffect, useRef, useState } from "react";
import { Bar, BarChart, CartesianGrid, Label, ReferenceLine, Tooltip, XAxis, YAxis } from "recharts";
import type { ChartBar } from "@/lib/charts/chart-model.ts";
import { aboveLayout, axisHeight, besideLayout, toGridDash } from "@/lib/charts/draw-rows.ts";
import type { BarsProps } from "./bars-props.ts";
import { findRowLink } from "./row-link.ts";

interface Row {
  label: string;
  bar: ChartBar;
  done: number;
  ongoing: number;
  notStated: number;
}

export function InteractiveBars({ model, form, height }: BarsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  const layout = form === "beside" ? besideLayout : aboveLayout;

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const watcher = new ResizeObserver((entries) => setWidth(Math.round(entries[0]?.contentRect.width ?? 0)));
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  const rows: Row[] = model.bars.map((bar) => ({
    label: bar.label,
    bar,
    done: bar.parts?.done ?? 0,
    ongoing: bar.parts?.ongoing ?? 0,
    notStated: bar.parts?.notStated ?? 0,
  }));
  const gaps = toGridDash(layout);
  const margin = { top: 0, bottom: 0, left: layout.from * width, right: (1 - layout.to) * width };
  /** The row that pointer or arrow keys are at. */
  const active = useRef<ChartBar | null>(null);
  const follow = () => {
    const index = active.current ? model.bars.indexOf(active.current) : -1;
    const top = (box.current?.getBoundingClientRect().top ?? 0) + (index + 0.5) * layout.rowHeight;
    if (index >= 0 && box.current) findRowLink(box.current, { top, height: 0 })?.click();
  };
  const hatch = `hatch-live-${model.question}-${form}`;

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the chart inside takes the focus; its rows are links beside it
    <div
      ref={box}
      style={{ height }}
      onClick={(event) => {
        // A finger asks for the words; the name above the bar is the link.
        if ((event.nativeEvent as PointerEvent).pointerType !== "touch") follow();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter") follow();
      }}
    >
      {width > 0 ? (
        <BarChart
          layout="vertical"
          data={rows}
          width={width}
          height={height}
          margin={margin}
          barSize={layout.barHeight}
          barCategoryGap={0}
          title={model.title}
          desc={model.sentence}
          accessibilityLayer
        >
          <defs>
            <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width={6} height={6} className="chart-hatch-paper" />
              <line x1={0} y1={0} x2={0} y2={6} strokeWidth={2.4} className="chart-hatch-line" />
            </pattern>
          </defs>
          <CartesianGrid
            horizontal={false}
            className="chart-grid"
            stroke="var(--hairline)"
            strokeDasharray={gaps?.dash}
            strokeDashoffset={gaps?.offset}
          />
          <XAxis
            type="number"
            domain={[0, model.axis.max]}
            ticks={model.axis.ticks.map((tick) => tick.value)}
            tickFormatter={(value: number) =>
              model.axis.ticks.find((tick) => tick.value === value)?.label ?? String(value)
            }
            height={axisHeight}
            tick={{ fontSize: 12, className: "chart-muted" }}
            axisLine={false}
            tickLine={false}
            interval={0}
          >
            <Label
              value={model.axis.label}
              position="insideBottomRight"
              offset={4}
              fontSize={12}
              className="chart-muted"
            />
          </XAxis>
          <YAxis type="category" dataKey="label" hide width={0} />
          <ReferenceLine x={0} stroke="var(--ink-muted)" strokeDasharray={gaps?.dash} strokeDashoffset={gaps?.offset} />
          <Tooltip
            cursor={{ fill: "var(--hairline)", opacity: 0.35 }}
            isAnimationActive={false}
            content={({ active: isActive, payload }) => {
              active.current = (isActive && (payload?.[0]?.payload as Row | undefined)?.bar) || null;
              return <BarTooltip bar={active.current} parts={model.parts} />;
            }}
          />
          <Bar dataKey="done" stackId="bar" className="chart-done" fill="var(--done)" isAnimationActive={false} />
          <Bar
            dataKey="ongoing"
            stackId="bar"
            className="chart-ongoing"
            fill="var(--ongoing)"
            isAnimationActive={false}
          />
          <Bar
            dataKey="notStated"
            stackId="bar"
            fill={`url(#${hatch})`}
            stroke="var(--hatch-line)"
            strokeWidth={0.75}
            isAnimationActive={false}
          />
        </BarChart>
      ) : null}
    </div>
  );
}

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated" };

function BarTooltip({ bar, parts }: { bar: ChartBar | null; parts: BarsProps["model"]["parts"] }) {
  if (!bar) return null;
  return (
    <div className="max-w-72 border border-hairline-strong bg-paper px-3 py-2 text-small shadow-lg">
      <p className="font-medium">{bar.description}</p>
      {bar.counts
        ? parts
            .filter((part) => (bar.counts?.[part.key] ?? 0) > 0)
            .map((part) => (
              <p key={part.key} className="tabular">
                <span className={`chart-swatch ${swatches[part.key]}`} />
                {part.label} {bar.counts?.[part.key]}
              </p>
            ))
        : null}
    </div>
  );
}

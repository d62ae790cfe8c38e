// What stands around every chart: its question, a sentence, the drawing, what is counted, source and date, the table
// and the ways to take it away.
import type { ReactNode } from "react";
import { type ChartModel, joinFacts } from "@/lib/charts/chart-model.ts";
import { barsHeight } from "@/lib/charts/draw-bars.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { BarsCanvas } from "./bars-canvas.tsx";
import { ChartTable } from "./chart-table.tsx";
import { ExportMenu } from "./export-menu.tsx";
import { layouts, StaticBars } from "./static-bars.tsx";

interface ChartFrameProps {
  model: ChartModel;
  /** The filters of the page, for the addresses of the export. */
  query: string;
  messages: Messages;
  /** Choices of what is shown and how. */
  children?: ReactNode;
}

export function ChartFrame({ model, query, messages, children }: ChartFrameProps) {
  const { charts } = messages;
  const { locale } = model;
  const id = `chart-${model.question}`;
  return (
    <section className="chart-frame mt-8" aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h2 id={id}>{model.title}</h2>
        <ExportMenu
          address={`/charts/${model.question}`}
          query={query}
          name={charts.question[model.question]}
          locale={locale}
          messages={messages}
        />
      </div>
      {children ? <div className="no-print mt-1 flex flex-wrap gap-x-8 gap-y-1 text-small">{children}</div> : null}
      <p className="mt-2 max-w-[52rem]">{model.sentence}</p>
      {model.bars.length > 0 ? (
        <>
          <Legend model={model} />
          <div className="chart-area mt-3">
            <Bars model={model} form="beside" />
            <Bars model={model} form="above" />
          </div>
        </>
      ) : (
        <p className="mt-3 text-muted">{model.empty ? charts.empty : null}</p>
      )}
      <div className="mt-2 max-w-[52rem] space-y-0.5 text-small text-muted">
        {model.more ? <p>{model.more}</p> : null}
        {model.silent ? <p>{model.silent}</p> : null}
        <p>{model.note}</p>
        <p>{joinFacts(model)}</p>
      </div>
      {model.table.rows.length > 0 ? (
        <details className="mt-2">
          <summary className="min-h-7 w-fit text-small">{charts.table}</summary>
          <div className="mt-2">
            <ChartTable
              table={model.table}
              caption={charts.tableCaption(model.title)}
              locale={locale}
              messages={messages}
            />
          </div>
        </details>
      ) : null}
    </section>
  );
}

function Bars({ model, form }: { model: ChartModel; form: "beside" | "above" }) {
  const layout = layouts[form];
  return (
    <div className={`bars ${form === "beside" ? "bars-wide" : "bars-narrow"}`}>
      <ol className="bars-labels">
        {model.bars.map((bar, index) => (
          <li key={bar.id} style={{ top: index * layout.rowHeight, height: form === "beside" ? layout.rowHeight : 26 }}>
            <AppLink href={bar.path} locale={model.locale} lang="zh-CN" title={bar.label}>
              {bar.label}
            </AppLink>
          </li>
        ))}
      </ol>
      <BarsCanvas model={model} form={form} height={barsHeight(model, layout)}>
        <StaticBars model={model} form={form} />
      </BarsCanvas>
    </div>
  );
}

const swatches = { done: "swatch-done", ongoing: "swatch-ongoing", notStated: "swatch-not-stated" };

/** Names the colours that occur. */
function Legend({ model }: { model: ChartModel }) {
  const shown = model.parts.filter((part) => model.bars.some((bar) => (bar.counts?.[part.key] ?? 0) > 0));
  return (
    <ul className="mt-3 flex flex-wrap gap-x-5 text-small">
      {shown.map((part) => (
        <li key={part.key}>
          <span aria-hidden="true" className={`chart-swatch ${swatches[part.key]}`} />
          {part.label}
        </li>
      ))}
    </ul>
  );
}

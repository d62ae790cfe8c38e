// What stands around every chart: its question, a sentence, the drawing, what is counted, source and date, the table
// and the ways to take it away.
import type { ReactNode } from "react";
import { type ChartModel, joinFacts } from "@/lib/charts/chart-model.ts";
import { hasPlot } from "@/lib/charts/draw-plot.ts";
import { keepTogether } from "@/lib/format.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { TakeAway } from "../taking/take-away.tsx";
import { ChartLegend } from "./chart-legend.tsx";
import { ChartPlot } from "./chart-plot.tsx";
import { ChartTable } from "./chart-table.tsx";

interface ChartFrameProps {
  model: ChartModel;
  /** The filters of the page, for the addresses of the export. */
  query: string;
  messages: Messages;
  /** Where a mark that stands for a filter's value leads; the path of the application. */
  hrefOf?: (value: string) => string;
  /** Choices of what is shown and how. */
  children?: ReactNode;
}

export function ChartFrame({ model, query, messages, hrefOf, children }: ChartFrameProps) {
  const { charts } = messages;
  const { locale } = model;
  const id = `chart-${model.question}`;
  return (
    <section className="chart-frame mt-8" aria-labelledby={id}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h2 id={id}>{model.title}</h2>
        <TakeAway model={model} query={query} messages={messages} />
      </div>
      {children ? <div className="no-print mt-1 flex flex-wrap gap-x-8 gap-y-1 text-small">{children}</div> : null}
      <p className="mt-2 max-w-[52rem]">{keepTogether(model.sentence)}</p>
      {hasPlot(model) ? (
        <>
          <ChartLegend model={model} />
          <ChartPlot model={model} hrefOf={hrefOf} />
        </>
      ) : model.empty ? (
        <p className="mt-3 text-muted">{charts.empty}</p>
      ) : null}
      <div className="mt-2 max-w-[52rem] space-y-0.5 text-small text-muted">
        {hrefOf && hasPlot(model) ? <p className="no-print">{messages.seeing.province.hint}</p> : null}
        {model.more ? <p>{model.more}</p> : null}
        {model.silent ? <p>{model.silent}</p> : null}
        <p>{model.note}</p>
        <p>{keepTogether(joinFacts(model))}</p>
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

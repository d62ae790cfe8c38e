// The figures at the ends of the bars, each a link to the words that state it: over the drawing of the server and over the
// interactive one alike.
import type { BarsModel } from "@/lib/charts/chart-model.ts";
import { toValuePlace } from "@/lib/charts/draw-bars.ts";
import { type RowLayout, toPlace } from "@/lib/charts/draw-rows.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

interface BarValuesProps {
  model: BarsModel;
  layout: RowLayout;
  messages: Messages;
}

export function BarValues({ model, layout, messages }: BarValuesProps) {
  const at = toPlace(model.axis, layout);
  return (
    <ul className="bars-values">
      {model.bars.map((bar, index) => {
        const { end, inside } = toValuePlace(bar, { layout, at });
        const top = index * layout.rowHeight;
        const place =
          layout.form === "above"
            ? { top: top + 26 + layout.barHeight + 2, left: 0 }
            : inside
              ? { top, height: layout.rowHeight, right: `calc(${(1 - end) * 100}% + 10px)` }
              : { top, height: layout.rowHeight, left: `calc(${end * 100}% + 8px)` };
        return (
          <li key={bar.id} className={inside && layout.form === "beside" ? "inside" : undefined} style={place}>
            {bar.source === undefined ? (
              <span>{bar.value}</span>
            ) : (
              <AppLink
                href={bar.source}
                locale={model.locale}
                className="figure-link"
                title={messages.pages.notice.openPlace(bar.label)}
              >
                {bar.value}
              </AppLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

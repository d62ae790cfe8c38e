// A chart model -> a whole HTML page for a frame on another site: title, sentence, drawing, note, source and the way to
// the full page. It runs no script; the drawing has a wide and a narrow form, and the frame's width chooses.
import { paintWithClasses } from "@/components/charts/page-paint.ts";
import { type ChartModel, joinFacts } from "@/lib/charts/chart-model.ts";
import { drawForm } from "@/lib/charts/draw-forms.ts";
import { drawSwatch, hasPlot, listDescriptions, toLegend } from "@/lib/charts/draw-plot.ts";
import { hatchPattern, type Link } from "@/lib/charts/draw-rows.ts";
import { type HtmlNode, htmlNode, styleNode, toHtmlDocument } from "@/lib/export/html.ts";
import { type Scheme, toSchemeAttributes } from "@/lib/export/scheme.ts";
import { svgNode } from "@/lib/export/svg-node.ts";
import { middleDot } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { localizePath } from "@/lib/messages/locale.ts";

export const embedThemes = ["auto", "light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];

export interface EmbedOptions {
  theme: EmbedTheme;
  scheme: Scheme;
  styles: string;
  /** The full page, absolute. */
  fullAddress: string;
  siteAddress: string;
}

/** The page; `theme` "auto" follows the reader's system. */
export function toEmbedPage(model: ChartModel, options: EmbedOptions): string {
  const { theme, scheme, styles, fullAddress, siteAddress } = options;
  const { charts, site, taking } = getMessages(model.locale);
  const notes = [model.more, model.silent, model.note].filter((line) => line !== null && line !== "");
  const link = (href: string, words: string) => htmlNode("a", { href, ...elsewhere }, [words]);
  return toHtmlDocument(
    htmlNode(
      "html",
      { lang: model.locale, "data-theme": theme === "auto" ? undefined : theme, ...toSchemeAttributes(scheme) },
      [
        htmlNode("head", {}, [
          htmlNode("meta", { charset: "utf-8" }),
          htmlNode("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
          htmlNode("meta", { name: "robots", content: "noindex" }),
          htmlNode("title", {}, [`${model.title} · ${site.fullName}`]),
          styleNode(styles),
        ]),
        htmlNode("body", {}, [
          toDots(),
          htmlNode("main", {}, [
            // Before anything else: where it comes from, and the way to it.
            htmlNode("p", { class: "source" }, [
              link(fullAddress, `${site.fullName}${middleDot(model.locale)}${taking.frame.full}`),
              htmlNode("span", {}, [joinFacts(model)]),
            ]),
            htmlNode("h1", {}, [model.title]),
            model.subtitle ? htmlNode("p", { class: "filters" }, [model.subtitle]) : null,
            htmlNode("p", { class: "sentence" }, [model.sentence]),
            ...(hasPlot(model)
              ? [toLegendList(model), htmlNode("div", { class: "plot" }, toPlots(model, new URL(siteAddress).origin))]
              : [htmlNode("p", { class: "notes" }, [model.empty ? charts.empty : ""])]),
            htmlNode(
              "div",
              { class: "notes" },
              notes.map((line) => htmlNode("p", {}, [line ?? ""])),
            ),
          ]),
          htmlNode("footer", {}, [link(siteAddress, taking.frame.from(site.fullName))]),
        ]),
      ],
    ),
  );
}

function toLegendList(model: ChartModel): HtmlNode {
  const hatch = "hatch-legend";
  return htmlNode(
    "ul",
    { class: "legend" },
    toLegend(model).map(({ role, label }) =>
      htmlNode("li", {}, [
        htmlNode("svg", { width: 22, height: 14, "aria-hidden": "true" }, [
          htmlNode("defs", {}, [toHatch(hatch)]),
          ...drawSwatch(role, paintWithClasses(hatch)),
        ]),
        label,
      ]),
    ),
  );
}

/** A link leaves the frame as it is, and does not tell the other site's page to the new one. */
const elsewhere = { target: "_blank", rel: "noopener" };

/** The same drawing wide and narrow; only one of them is shown, and read out. Labels and figures are links. */
function toPlots(model: ChartModel, site: string): HtmlNode[] {
  const link: Link = (words, path) =>
    svgNode("a", { href: site + localizePath(model.locale, path), ...elsewhere }, [words]);
  const label = [model.title, model.sentence, ...listDescriptions(model)].join("\n");
  return (["wide", "narrow"] as const).map((form) => {
    const hatch = `hatch-${form}`;
    const { height, nodes, viewWidth } = drawForm(model, form, paintWithClasses(hatch), link);
    const size =
      viewWidth === null
        ? { class: form, height, style: `height:${height}px` }
        : { class: `${form} scaled`, viewBox: `0 0 ${viewWidth} ${height}` };
    // What holds links is no picture to those who hear it.
    return htmlNode("svg", { role: model.shape === "tiles" ? "img" : "group", "aria-label": label, ...size }, [
      htmlNode("defs", {}, [toHatch(hatch)]),
      ...nodes,
    ]);
  });
}

function toHatch(id: string): HtmlNode {
  return hatchPattern(id, { class: "chart-hatch-paper" }, { class: "chart-hatch-line" });
}

/** The dots that style sheets refer to, as components/charts/pattern-definitions.tsx puts them on every page. */
function toDots(): HtmlNode {
  const dot = (at: number) => htmlNode("rect", { x: at, y: at, width: 2.2, height: 2.2, class: "chart-dots-dot" });
  return htmlNode("svg", { width: 0, height: 0, "aria-hidden": "true", style: "position:absolute" }, [
    htmlNode("defs", {}, [
      htmlNode("pattern", { id: "chart-dots", width: 6, height: 6, patternUnits: "userSpaceOnUse" }, [
        htmlNode("rect", { width: 6, height: 6, class: "chart-dots-paper" }),
        dot(0.5),
        dot(3.5),
      ]),
    ]),
  ]);
}

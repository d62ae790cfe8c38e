// All ways to take a chart away, for the menu that shows them: what is the same for every chart, and what is this one's own.
import { headers } from "next/headers";
import { cache } from "react";
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { plotHeight, toRowLayout } from "@/lib/charts/row-shapes.ts";
import { pictureThemes } from "@/lib/export/picture-options.ts";
import { presets, readScheme, schemeHeader, withScheme } from "@/lib/export/scheme.ts";
import { formatNumber } from "@/lib/format.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { addressHeader, type Locale, locales, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { toFileLinks } from "./file-links.tsx";
import { TakeAwayMenu, type TakeWords } from "./take-away-menu.tsx";

interface TakeAwayProps {
  model: ChartModel;
  /** The filters of the page, without "?". */
  query: string;
  /** Tells menus of the same question on one page apart. */
  part?: string;
  messages: Messages;
}

const widths = [800, 1600, 2400, 4800] as const;

/** The words of every menu of a page: one object, so that they are sent once. */
const toTakeWords = cache((locale: Locale): TakeWords => {
  const { charts, taking } = getMessages(locale);
  return {
    menu: charts.export,
    picture: taking.picture,
    choices: [
      {
        name: "width",
        label: taking.width,
        usual: "2400",
        options: widths.map((width) => [
          String(width),
          `${taking.pixels(formatNumber(width, locale))} · ${taking.widths[width]}`,
        ]),
      },
      {
        name: "theme",
        label: taking.theme,
        usual: "light",
        options: pictureThemes.map((theme) => [theme, taking.themes[theme]]),
      },
      {
        name: "background",
        label: taking.background,
        usual: "paper",
        options: (["paper", "none"] as const).map((one) => [one, taking.backgrounds[one]]),
      },
      {
        name: "lang",
        label: taking.language,
        usual: locale,
        options: locales.map((one) => [one, taking.languages[one]]),
      },
    ],
    save: taking.save,
    link: taking.link,
    pageLink: taking.pageLink,
    chartLink: taking.chartLink,
    copy: taking.copy,
    copied: taking.copied,
    embed: taking.embed,
    embedHint: taking.embedHint,
    embedSee: taking.embedSee,
    freeze: taking.freeze,
    freezeHint: taking.freezeHint,
    freezeNow: taking.freezeNow,
  };
});

export async function TakeAway({ model, query, part = "", messages }: TakeAwayProps) {
  const { charts, taking } = messages;
  const { locale, question } = model;
  const requested = await headers();
  const site = readOrigin(requested);
  const name = charts.question[question];
  // What is taken away has the colours that the reader sees.
  const seen = withScheme(query, readScheme(requested.get(schemeHeader)) ?? presets.house);
  return (
    <TakeAwayMenu
      words={toTakeWords(locale)}
      id={`take-${question}${part}`}
      label={`${charts.export} ${name}`}
      chart={localizePath(locale, `/charts/${question}`)}
      embed={localizePath(locale, `/embed/${question}`)}
      frozen={localizePath(locale, "/frozen")}
      question={question}
      site={site}
      address={requested.get(addressHeader) ?? localizePath(locale, "/")}
      query={query}
      seen={seen}
      files={toFileLinks(name, messages)}
      pictureOf={taking.pictureOf(name)}
      embedCode={taking.embedCode(name)}
      frame={{ title: model.title, height: toFrameHeight(model) }}
    />
  );
}

/** The words around the drawing, in pixels; a frame that is too low can be scrolled. */
const aroundPlot = 300;

/** How high the element is that shows the chart on another page. */
function toFrameHeight(model: ChartModel): number {
  const plot =
    model.shape === "tiles" || model.shape === "panels" ? 560 : plotHeight(model, toRowLayout(model, "beside"));
  return Math.min(1400, Math.ceil((plot + aroundPlot) / 20) * 20);
}

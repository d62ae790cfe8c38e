// All ways to take a chart away: files, a picture made to measure, its address, a frame for another page, and a version
// that never changes. Links, forms and fields: nothing here needs script but the buttons that copy.
import { headers } from "next/headers";
import type { ChartModel } from "@/lib/charts/chart-model.ts";
import { plotHeight, toRowLayout } from "@/lib/charts/draw-plot.ts";
import { pictureThemes } from "@/lib/export/picture-options.ts";
import { presets, readScheme, schemeHeader, withScheme } from "@/lib/export/scheme.ts";
import { formatNumber } from "@/lib/format.ts";
import { addressHeader, locales, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { readOrigin } from "@/lib/site-origin.ts";
import { FileLinks } from "./file-links.tsx";
import { QuotedText } from "./quoted-text.tsx";

interface TakeAwayProps {
  model: ChartModel;
  /** The filters of the page, without "?". */
  query: string;
  /** Tells menus of the same question on one page apart. */
  part?: string;
  messages: Messages;
}

const widths = [800, 1600, 2400, 4800] as const;

export async function TakeAway({ model, query, part = "", messages }: TakeAwayProps) {
  const { charts, taking } = messages;
  const { locale, question } = model;
  const requested = await headers();
  const site = readOrigin(requested);
  const name = charts.question[question];
  // What is taken away has the colours that the reader sees.
  const seen = withScheme(query, readScheme(requested.get(schemeHeader)) ?? presets.house);
  const behind = seen === "" ? "" : `?${seen}`;
  const embed = `${site}${localizePath(locale, `/embed/${question}`)}${behind}`;
  const address = requested.get(addressHeader) ?? localizePath(locale, "/");
  const id = `take-${question}${part}`;
  return (
    <details className="menu export-menu no-print text-small">
      <summary aria-label={`${charts.export} ${name}`}>{charts.export}</summary>
      <div className="menu-panel take-away">
        <FileLinks address={`/charts/${question}`} query={seen} name={name} locale={locale} messages={messages} />
        <details>
          <summary>{taking.picture}</summary>
          <form
            method="get"
            action={localizePath(locale, `/charts/${question}.png`)}
            aria-label={taking.pictureOf(name)}
          >
            {[...new URLSearchParams(seen)].map(([key, value]) => (
              <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
            ))}
            <Choice
              name="width"
              label={taking.width}
              options={widths.map((width) => [
                String(width),
                `${taking.pixels(formatNumber(width, locale))} · ${taking.widths[width]}`,
              ])}
              usual="2400"
            />
            <Choice
              name="theme"
              label={taking.theme}
              options={pictureThemes.map((theme) => [theme, taking.themes[theme]])}
              usual="light"
            />
            <Choice
              name="background"
              label={taking.background}
              options={(["paper", "none"] as const).map((one) => [one, taking.backgrounds[one]])}
              usual="paper"
            />
            <Choice
              name="lang"
              label={taking.language}
              options={locales.map((one) => [one, taking.languages[one]])}
              usual={locale}
            />
            <button type="submit" className="button">
              {taking.save}
            </button>
          </form>
        </details>
        <details>
          <summary>{taking.link}</summary>
          <p>
            <a href={address} className="inline-flex min-h-7 items-center">
              {taking.pageLink}
            </a>
          </p>
          <QuotedText
            id={`${id}-link`}
            label={taking.pageLink}
            text={`${site}${address}`}
            rows={2}
            copy={taking.copy}
            copied={taking.copied}
          />
          <QuotedText
            id={`${id}-chart`}
            label={taking.chartLink}
            text={`${site}${localizePath(locale, `/charts/${question}.svg`)}${behind}`}
            rows={2}
            copy={taking.copy}
            copied={taking.copied}
          />
        </details>
        <details>
          <summary>{taking.embed}</summary>
          <p className="text-muted">{taking.embedHint}</p>
          <QuotedText
            id={`${id}-embed`}
            label={taking.embedCode(name)}
            text={toEmbedCode(embed, model)}
            rows={5}
            copy={taking.copy}
            copied={taking.copied}
          />
          <p>
            <a href={embed} className="inline-flex min-h-7 items-center">
              {taking.embedSee}
            </a>
          </p>
        </details>
        <details>
          <summary>{taking.freeze}</summary>
          <p className="text-muted">{taking.freezeHint}</p>
          <form method="post" action={localizePath(locale, "/frozen")} aria-label={taking.freeze}>
            <input type="hidden" name="question" value={question} />
            <input type="hidden" name="query" value={query} />
            <button type="submit" className="button">
              {taking.freezeNow}
            </button>
          </form>
        </details>
      </div>
    </details>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  options: (readonly [value: string, label: string])[];
  usual: string;
}

function Choice({ name, label, options, usual }: ChoiceProps) {
  return (
    <label className="take-choice">
      <span className="text-muted">{label}</span>
      <select name={name} defaultValue={usual}>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The words around the drawing, in pixels; a frame that is too low can be scrolled. */
const aroundPlot = 300;

/** The element that shows the chart on another page. */
function toEmbedCode(address: string, model: ChartModel): string {
  const plot =
    model.shape === "tiles" || model.shape === "panels" ? 560 : plotHeight(model, toRowLayout(model, "beside"));
  const height = Math.min(1400, Math.ceil((plot + aroundPlot) / 20) * 20);
  const title = escapeAttribute(model.title);
  return `<iframe src="${escapeAttribute(address)}" title="${title}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

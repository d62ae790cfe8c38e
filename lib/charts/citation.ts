// A frozen version -> how to cite it: a data set on the web, by GB/T 7714-2015 and in English.
import { bracketed, formatDate, punctuation } from "../format.ts";
import type { ChartModel } from "./chart-model.ts";

export interface Cited {
  /** The chart's full title in the language of the citation. */
  title: string;
  address: string;
  /** The day on which it was frozen, and the day of the visit: ISO days. */
  frozenOn: string;
  visitedOn: string;
}

/** The title with what narrows it: `各单位的问题整改到哪一步了？（筛选：地区 河南省；截至 2025年4月18日）`. */
export function toFullTitle({
  title,
  subtitle,
  asOf,
  locale,
}: Pick<ChartModel, "title" | "subtitle" | "asOf" | "locale">) {
  const scope = [subtitle, asOf].filter(Boolean).join(punctuation[locale].semicolon);
  return title + bracketed(scope, locale);
}

/** `台账 Taizhang. 题名[DS/OL]. (固定日期)[引用日期]. 地址.`: author, title, kind and carrier, date, day of citing, address. */
export function toChineseCitation({ title, address, frozenOn, visitedOn }: Cited): string {
  // The standard separates by full stops of half width; a question mark of the title stays.
  return `台账 Taizhang. ${title}[DS/OL]. (${frozenOn})[${visitedOn}]. ${address}.`;
}

export function toEnglishCitation({ title, address, frozenOn, visitedOn }: Cited): string {
  const end = /[?!.]$/.test(title) ? "" : ".";
  return `Taizhang. “${title}${end}” Data set, frozen on ${formatDate(frozenOn, "en")}. ${address} (visited on ${formatDate(visitedOn, "en")}).`;
}

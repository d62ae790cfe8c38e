// Filters as words for a chart's subtitle and a file's notes: `筛选：单位 惠济区；年份 2020`.

import { type FilterField, type Filters, listActive } from "../filters.ts";
import { formatList, punctuation } from "../format.ts";
import { parseBodyKey, placeBeforeBody } from "../ledger/body-key.ts";
import { getMessages } from "../messages/get-messages.ts";
import type { Locale } from "../messages/locale.ts";

/** Names of units and rounds by their slugs, where they are known; else the slug stands, which is readable. */
export type SlugNames = ReadonlyMap<string, string>;

/** One value of a filter in words. */
export function toFilterLabel(field: FilterField, value: string, locale: Locale, names: SlugNames): string {
  const { words, filters, diagnostics, site } = getMessages(locale);
  const notStated = { unknown: site.notStated };
  const known: Partial<Record<FilterField, Record<string, string>>> = {
    level: words.level,
    kind: words.kind,
    status: words.status,
    itemKind: words.itemKind,
    stated: words.subject,
    code: diagnostics.codes,
    year: notStated,
    publishedYear: notStated,
    severity: diagnostics.severity,
  };
  if (field === "q") return filters.keywordTag(value);
  if (field === "body") return toBodyLabel(value, locale);
  if (field === "region") return value.replaceAll("/", locale === "zh-CN" ? " " : " / ");
  return known[field]?.[value] ?? names.get(value) ?? value;
}

/** 郑州市 市委第一巡察组; a name alone, which means all bodies of that name, stands alone. */
function toBodyLabel(value: string, locale: Locale): string {
  const body = parseBodyKey(value);
  if (body === null) return value;
  const { authorityUnknown } = getMessages(locale).filters;
  return body.authority === null ? authorityUnknown(body.name) : `${placeBeforeBody(body)} ${body.name}`.trim();
}

/** All active filters in words, `null` where none are set. */
export function toFiltersInWords(filters: Filters, locale: Locale, names: SlugNames = new Map()): string | null {
  const messages = getMessages(locale).filters;
  const byField = new Map<FilterField, string[]>();
  for (const { field, value } of listActive(filters)) {
    byField.set(field, [...(byField.get(field) ?? []), toFilterLabel(field, value, locale, names)]);
  }
  if (byField.size === 0) return null;
  const parts = [...byField].map(([field, labels]) => `${messages.facets[field]} ${formatList(labels, locale)}`);
  return messages.summary(parts.join(punctuation[locale].semicolon));
}

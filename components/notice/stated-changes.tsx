// What two notices state for the whole, side by side: outcomes, money, rules, dates, contact, names; each with its sentence.
import {
  formatDate,
  formatDateRange,
  formatNumber,
  formatStatedPercent,
  formatWan,
  punctuation,
} from "@/lib/format.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { NamedPair, StatedField, StatedPair, StatedValue } from "@/lib/ledger/diff-stated.ts";
import { findSourceHref } from "@/lib/ledger/source-address.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated, Sourced } from "../ledger/figure.tsx";
import { DiffTable } from "./diff-table.tsx";

interface Context {
  earlier: NoticeDetail;
  later: NoticeDetail;
  locale: Locale;
  messages: Messages;
}

/** The parts of the page, and what stands in each. */
export const statedGroups = {
  results: ["completionRate", "systems", "outcome", "amount"],
  dates: ["issuer", "round", "body", "start", "end", "feedback", "published", "signed", "disclosure"],
  contact: ["phone", "email", "address", "postcode"],
} as const satisfies Record<string, readonly StatedField[]>;
export type StatedGroup = keyof typeof statedGroups;

/** Those of a part. */
export function pickGroup(pairs: readonly StatedPair[], group: StatedGroup): StatedPair[] {
  return pairs.filter(({ field }) => (statedGroups[group] as readonly StatedField[]).includes(field));
}

function toLabel({ field, name }: StatedPair, { words }: Messages): string {
  switch (field) {
    case "outcome":
      return words.outcomeKind(name ?? "");
    case "amount":
      return words.amountKind(name ?? "");
    case "completionRate":
      return words.rateLabel;
    case "start":
      return words.inspectedFrom;
    case "end":
      return words.inspectedTo;
    case "phone":
    case "email":
    case "address":
    case "postcode":
      return words.contacts[field];
    default:
      return words[field];
  }
}

/** A value as the pages of a notice say it. */
function toWords({ field, unit }: StatedPair, value: string | number, locale: Locale, messages: Messages): string {
  if (typeof value === "string") {
    if (field !== "disclosure") return formatDate(value, locale);
    const [start, end] = value.split("/").map((day) => day || null);
    return formatDateRange(start ?? null, end ?? null, locale) ?? messages.site.notStated;
  }
  if (field === "completionRate") return formatStatedPercent(value, locale);
  if (field === "amount") return formatWan(value, locale);
  if (unit !== null) return messages.words.outcomeCount(value, unit);
  return messages.pages.unit.systemsCount(value);
}

/** 多 3, 新说明: by how much a figure differs, or that something else has come, gone or changed; `null` where nothing has. */
function toChange(pair: StatedPair, locale: Locale, { diff }: Messages): string | null {
  const { earlier, later, changed } = pair;
  if (!changed) return null;
  if (earlier.length === 0) return diff.nowStated;
  if (later.length === 0) return diff.noLonger;
  const [from, to] = [earlier[0]?.value, later[0]?.value];
  const isFigure = typeof from === "number" && typeof to === "number" && earlier.length + later.length === 2;
  if (!isFigure || pair.field === "completionRate") return diff.otherWords;
  const by =
    pair.field === "amount" ? formatWan(Math.abs(to - from), locale) : formatNumber(Math.abs(to - from), locale);
  return to > from ? diff.more(by) : diff.less(by);
}

export function StatedChanges({ pairs, earlier, later, locale, messages }: Context & { pairs: StatedPair[] }) {
  const show = (pair: StatedPair, values: StatedValue[], notice: NoticeDetail) =>
    values.length === 0 ? (
      <NotStated messages={messages} />
    ) : (
      values.map(({ value, span }, index) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the values never move
          key={index}
          lang={typeof value === "string" && /\p{Script=Han}/u.test(value) ? "zh-CN" : undefined}
        >
          {index > 0 ? punctuation[locale].listComma : null}
          <Sourced href={findSourceHref(notice.id, span)} locale={locale} messages={messages}>
            {toWords(pair, value, locale, messages)}
          </Sourced>
        </span>
      ))
    );
  return (
    <DiffTable
      head={messages.diff.item}
      rows={pairs.map((pair) => ({
        key: `${pair.field} ${pair.name} ${pair.unit}`,
        label: toLabel(pair, messages),
        earlier: show(pair, pair.earlier, earlier),
        later: show(pair, pair.later, later),
        change: toChange(pair, locale, messages),
      }))}
      messages={messages}
    />
  );
}

/** Names that one notice or both give: what is unfinished, what is for long. Not to be named is not to be done. */
export function NameChanges({ pairs, earlier, later, locale, messages }: Context & { pairs: NamedPair[] }) {
  const { name } = messages.diff;
  const side = (one: Stated<string> | null, notice: NoticeDetail) =>
    one === null ? (
      <span className="not-stated">{name.absent}</span>
    ) : (
      <span lang="zh-CN">
        <Sourced href={findSourceHref(notice.id, one.span)} locale={locale} messages={messages}>
          {one.value}
        </Sourced>
      </span>
    );
  return (
    <DiffTable
      head={messages.diff.change}
      changes={false}
      rows={pairs.map((pair, index) => ({
        key: index,
        label: pair.earlier === null ? name.added : pair.later === null ? name.removed : name.named,
        earlier: side(pair.earlier, earlier),
        later: side(pair.later, later),
      }))}
      messages={messages}
    />
  );
}

// The values that a notice states once, as fields: each with its doubts, its place in the text, and what was read.
import { formatDate, formatList } from "@/lib/format.ts";
import { readPath } from "@/lib/ledger/correction.ts";
import type { CorrectionPath, StatedPath } from "@/lib/ledger/correction-path.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import { toEffectiveDay } from "@/lib/ledger/effective-day.ts";
import type { PathValue } from "@/lib/ledger/path-value.ts";
import { placeOf } from "@/lib/ledger/path-value.ts";
import { inspectionKindSchema, inspectionLevelSchema } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { toValueWords } from "../notice/value-words.ts";
import { DoubtLines } from "./doubt-lines.tsx";
import { ReviewField } from "./review-fields.tsx";
import { toPlaceHref } from "./review-text.tsx";

export interface ReviewContext {
  notice: NoticeDetail;
  doubts: ReadonlyMap<CorrectionPath, Diagnostic[]>;
  /** Names of units that the text has, where it does not say which one it is of. */
  namedUnits: readonly string[];
  locale: Locale;
  messages: Messages;
}

const kinds: Partial<Record<StatedPath, "date" | "number">> = {
  "inspection.start": "date",
  "inspection.end": "date",
  "inspection.feedback": "date",
  published: "date",
  signed: "date",
  completionRate: "number",
  systems: "number",
};

function toTyped(value: PathValue): string {
  if (value === null || !("value" in value)) return "";
  return Array.isArray(value.value) ? value.value.join(" ") : String(value.value);
}

function toOptions(path: StatedPath, { words, site }: Messages) {
  const none = { value: "", label: site.notStated };
  if (path === "inspection.kind")
    return [none, ...inspectionKindSchema.options.map((value) => ({ value, label: words.kind[value] }))];
  if (path === "inspection.level")
    return [none, ...inspectionLevelSchema.options.map((value) => ({ value, label: words.level[value] }))];
  return undefined;
}

/** Where in a history a notice stands that states no date of its own. */
function toOrderHint(notice: NoticeDetail, locale: Locale, { review, words }: Messages): string | undefined {
  const place = toEffectiveDay(notice);
  if (place === null) return review.notice.undated;
  const { day, from } = place;
  if (from === "published" || from === "signed") return undefined;
  const name = from === "disclosure" ? words.disclosure : review.fields(`inspection.${from}`);
  return review.notice.placedBy(name, formatDate(day, locale));
}

/** What is to be known before a field is filled in. */
function toHint(path: StatedPath, { notice, namedUnits, locale, messages }: ReviewContext): string | undefined {
  const words = messages.review.notice;
  if (path === "region") return words.regionHint;
  if (path === "published") return toOrderHint(notice, locale, messages);
  if (path !== "unit" || notice.meta.unit !== null || notice.scope !== "unit") return undefined;
  return words.unitHint(formatList([...namedUnits], locale));
}

export function StatedField({ path, ...context }: ReviewContext & { path: StatedPath }) {
  const { notice, messages } = context;
  const { review } = messages;
  const value = readPath(notice, path) ?? null;
  return (
    <ReviewField
      path={path}
      label={review.fields(path)}
      kind={kinds[path] ?? "text"}
      value={toTyped(value)}
      options={toOptions(path, messages)}
      choices={path === "unit" ? context.namedUnits : undefined}
      hint={toHint(path, context)}
    >
      <Beside path={path} value={value} {...context} />
    </ReviewField>
  );
}

/** Why a value is doubtful, where it stands in the text, and what was read before it was corrected. */
export function Beside({
  path,
  value,
  notice,
  doubts,
  withoutPlace = false,
  locale,
  messages,
}: Omit<ReviewContext, "namedUnits"> & {
  path: CorrectionPath;
  value: PathValue;
  /** Where the value itself leads to its place already. */
  withoutPlace?: boolean;
}) {
  const { review } = messages;
  const correction = notice.corrections.find((one) => one.path === path);
  const place = placeOf(value);
  return (
    <>
      <DoubtLines notice={notice} doubts={doubts.get(path) ?? []} locale={locale} messages={messages} />
      {withoutPlace ? null : place === null ? (
        value === null || path.startsWith("items.") ? null : (
          <span className="mr-3">{review.notice.noPlace}</span>
        )
      ) : (
        <a
          href={toPlaceHref(place)}
          className="figure-link place-link mr-3"
          aria-label={`${review.notice.toText}: ${review.fields(path)}`}
        >
          {review.notice.toText}
        </a>
      )}
      {correction === undefined ? null : (
        <span>
          <span className="badge">{review.corrected.mark}</span>{" "}
          {review.corrected.readAs(toValueWords(path, correction.readValue, locale, messages))}
        </span>
      )}
    </>
  );
}

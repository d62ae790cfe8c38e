// The audit in words: who, when, what, on what.
import { formatDate, formatList, formatTime, formatWan, punctuation } from "@/lib/format.ts";
import type { EntryPlace } from "@/lib/ledger/path-value.ts";
import type { HistoryRow } from "@/lib/ledger/review.ts";
import type { Outcome } from "@/lib/ledger/schema.ts";
import type { InspectionLevel, RectificationStatus, Subject } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sayFileName } from "@/lib/messages/say-file-name.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { ColumnWidths } from "../layout/column-widths.tsx";

interface HistoryTableProps {
  rows: HistoryRow[];
  locale: Locale;
  messages: Messages;
}

export function HistoryTable({ rows, locale, messages }: HistoryTableProps) {
  const words = messages.review.history;
  return (
    <table className="data-table stacks">
      <ColumnWidths widths={[15, 19, 13, 11, 42]} whenNarrow={[18.5, 18, 12.5, 11, 40]} />
      <thead>
        <tr>
          <th scope="col">{words.at}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.on}</th>
          <th scope="col">{words.details}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row" className="tabular nowrap">
              <time dateTime={row.at}>{formatTime(row.at, locale)}</time>
            </th>
            <td data-label={words.who} className="wrap-break-word">
              {row.isCommand ? words.command(row.actor) : row.actor}
            </td>
            <td data-label={words.what}>
              {isLeftAlone(row) ? words.notPublished : sayKnown(words.actions, row.action)}
            </td>
            <td data-label={words.on}>
              <Target row={row} locale={locale} messages={messages} />
            </td>
            <td data-label={words.details} className="wrap-anywhere text-small">
              {toDetails(row, locale, messages)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The word of the dictionary; where another version wrote down what this one does not know, that. */
const sayKnown = (words: Record<string, string>, held: string): string => words[held] ?? held;

function Target({ row, locale, messages }: { row: HistoryRow; locale: Locale; messages: Messages }) {
  const kind = sayKnown(messages.review.history.targets, row.targetKind);
  if (row.targetKind === "frozen-version")
    return (
      <AppLink href={`/frozen/${row.targetId}`} locale={locale}>
        {kind}
      </AppLink>
    );
  if (row.targetKind !== "notice") return <span>{kind}</span>;
  const name = `${kind} ${row.targetId}`;
  if (row.action === "notice.remove") return <span>{name}</span>;
  return (
    <AppLink href={`/review/${row.targetId}`} locale={locale}>
      {name}
    </AppLink>
  );
}

/** A value as the audit keeps it, without its places, in words: a status, or JSON of what was stated. */
function toBareWords(path: string, bare: string, locale: Locale, messages: Messages): string {
  const { words, site } = messages;
  if (/^items\..*\.status$/.test(path)) return words.status[bare as RectificationStatus] ?? bare;
  const value: unknown = JSON.parse(bare);
  if (/^(?:items|measures)\..*\.place$/.test(path)) return toBarePlace(value, messages);
  if (value === null) return site.notStated;
  if (path.startsWith("outcomes.") && Array.isArray(value)) {
    return words.outcomeCount(value[0] as number, value[1] as Outcome["unit"]);
  }
  if (path.startsWith("amounts.")) return formatWan(Number(value), locale);
  if (path.startsWith("totals.") && Array.isArray(value)) {
    const subject = path.slice("totals.".length) as Subject;
    const parts = (["total", "done", "ongoing"] as const).map((part, at) =>
      value[at] === null ? "" : `${words.partOf(subject, part)} ${value[at]}`,
    );
    return formatList(
      parts.filter((part) => part !== ""),
      locale,
    );
  }
  if (Array.isArray(value)) return value.join(" ");
  return path === "inspection.level"
    ? (words.level[value as InspectionLevel] ?? String(value))
    : formatDate(String(value), locale);
}

/** `“标题” 问题，在“…”之下`. */
function toBarePlace(value: unknown, { words, review }: Messages): string {
  const { corrected } = review;
  if (!Array.isArray(value)) return corrected.notThere;
  const [kind, under, said] = value as [EntryPlace["kind"], string | null, string | null];
  const name = words.itemKind[kind];
  const place = under === null ? corrected.atTop(name) : corrected.underItem(name, under);
  return said === null ? place : `“${said}” ${place}`;
}

/** A step of publishing many that left its notice alone. */
function isLeftAlone({ action, details }: HistoryRow): boolean {
  return action === "notice.publish" && typeof details.left === "string";
}

/** Which notice was left alone, and why. */
function toLeftWords({ details, targetKind, targetId }: HistoryRow, { review }: Messages): string {
  const id = Number(targetKind === "notice" ? targetId : details.notice);
  const { number, reasons } = review.publishing;
  return review.history.leftAlone(number(id), reasons[details.left as keyof typeof reasons] ?? String(details.left));
}

const asText = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** What of the details a person reads; the rest stays in the database. */
function toDetails(row: HistoryRow, locale: Locale, messages: Messages): string {
  const { action, details } = row;
  const { history, fields } = messages.review;
  if (isLeftAlone(row)) return toLeftWords(row, messages);
  if (Array.isArray(details.changes)) {
    const changes = details.changes as { path: string; from: string; to: string }[];
    const said = (path: string, bare: string) => toBareWords(path, bare, locale, messages);
    return changes
      .map(({ path, from, to }) => history.changed(fields(path), said(path, from), said(path, to)))
      .join(punctuation[locale].semicolon);
  }
  const [from, into] = [asText(details.fromName), asText(details.intoName)];
  if (from !== null && into !== null)
    return "undone" in details ? history.unmerged(from, into) : history.merged(from, into);
  const despite =
    typeof details.despite === "number" ? history.despite(messages.review.publishing.number(details.despite)) : null;
  const fileName = typeof details.fileName === "string" ? sayFileName(details.fileName, locale) : null;
  const role = action === "user.set-role" ? [details.from, details.to] : [details.role];
  const question = typeof details.question === "string" ? sayKnown(messages.charts.question, details.question) : null;
  return formatList(
    [details.title, details.unit, fileName, details.email, ...role, despite, question, details.reason]
      .map(asText)
      .filter((one) => one !== null),
    locale,
  );
}

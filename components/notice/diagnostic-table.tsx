// Diagnostics of many notices: how grave, the sentence, the words of the text that it speaks of, and whose they are.
import type { Diagnostic } from "@/lib/ledger/diagnostic.ts";
import type { QuotedDiagnostic } from "@/lib/ledger/diagnostic-row.ts";
import { foldDiagnostics, isWriting } from "@/lib/ledger/fold-diagnostics.ts";
import { findSourceHref } from "@/lib/ledger/source-address.ts";
import { toStanding } from "@/lib/ledger/standing.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { ColumnWidths } from "../layout/column-widths.tsx";
import { NotStated, Sourced } from "../ledger/figure.tsx";
import { NoticeDate, NoticeName, RoundName, UnitName } from "../ledger/names.tsx";
import { DiagnosticPlaces, findWritten, toPlaceName } from "./diagnostic-places.tsx";
import { Highlighted } from "./highlighted.tsx";
import { SeverityMark, toSeverityClass } from "./severity-mark.tsx";

interface Context {
  locale: Locale;
  messages: Messages;
}

/** A diagnostic; with its words where they are known, and whose it is where that is shown. */
export type ShownDiagnostic = Diagnostic & { noticeId: number } & Partial<QuotedDiagnostic>;

const columns = ["unit", "notice"] as const;
type Column = (typeof columns)[number];

/** The first holds the longest word of the severities. */
const widths: Record<Locale, number[]> = { "zh-CN": [7, 50, 18, 25], en: [13, 45, 18, 24] };

interface DiagnosticTableProps extends Context {
  rows: ShownDiagnostic[];
  /** What stands beside each: in the report of one unit nothing, in that of several the unit, on a page both. */
  shown?: readonly Column[];
}

export function DiagnosticTable({ rows, shown = columns, ...context }: DiagnosticTableProps) {
  const { finding, words } = context.messages;
  const { diagnostics: list } = finding;
  const entries = foldDiagnostics(rows);
  const written = entries.findIndex(([first]) => isWriting(first));
  const parts = written < 0 ? [entries] : [entries.slice(0, written), entries.slice(written)];
  return (
    <table className={`data-table stacks ${shown.includes("notice") ? "" : "report-table"}`}>
      {shown.length === columns.length ? <ColumnWidths widths={widths[context.locale]} /> : null}
      <thead>
        <tr>
          <th scope="col" className="nowrap">
            {list.severity}
          </th>
          <th scope="col">{list.sentence}</th>
          {shown.includes("unit") ? <th scope="col">{words.unitShort}</th> : null}
          {shown.includes("notice") ? <th scope="col">{list.notice}</th> : null}
        </tr>
      </thead>
      {parts.map((part, index) => (
        <tbody key={index === 0 ? "said" : "written"}>
          {index === 1 ? (
            <tr>
              <td colSpan={2 + shown.length} className="wide text-small text-muted">
                {list.written}
              </td>
            </tr>
          ) : null}
          {part.map((entry) => (
            <Entry key={`${entry[0].noticeId}-${rows.indexOf(entry[0])}`} entry={entry} shown={shown} {...context} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

interface EntryProps extends Context {
  entry: [ShownDiagnostic, ...ShownDiagnostic[]];
  shown: readonly Column[];
}

function Entry({ entry, shown, ...context }: EntryProps) {
  const [row] = entry;
  const { locale, messages } = context;
  const { finding, diagnostics, words } = messages;
  const { diagnostics: list } = finding;
  const standing = toStanding(row);
  return (
    <tr>
      <td data-label={list.severity} className="nowrap">
        <span className={`text-small ${toSeverityClass(row.severity)}`}>
          <SeverityMark severity={row.severity} />
          {diagnostics.severity[row.severity]}
        </span>
      </td>
      <th scope="row" className={`!font-normal ${shown.includes("notice") ? "md:w-1/2" : ""}`}>
        {isWriting(row) ? <Written entry={entry} {...context} /> : <Said row={row} {...context} />}
      </th>
      {shown.includes("unit") ? (
        <td data-label={words.unitShort}>
          <span>
            {row.unit ? <UnitName unit={row.unit} {...context} /> : null}
            {row.unit || row.round ? null : <NotStated messages={messages} />}
            {/* In the report of a round each unit is one of it. */}
            {row.round && (!row.unit || shown.includes("notice")) ? (
              <span className={row.unit ? "mt-1.5 block text-small text-muted" : ""}>
                <RoundName round={row.round} {...context} />
              </span>
            ) : null}
          </span>
        </td>
      ) : null}
      {shown.includes("notice") ? (
        <td data-label={list.notice} className="md:w-72">
          {row.notice ? (
            <span>
              <span className="block leading-snug">
                <NoticeName notice={row.notice} unit={row.unit ?? null} {...context} />
              </span>
              <span className="text-small text-muted">
                <NoticeDate notice={row.notice} locale={locale} messages={messages} />
                {standing === "current" ? null : <span className="badge ml-2">{words.standing[standing]}</span>}
              </span>
            </span>
          ) : null}
        </td>
      ) : null}
    </tr>
  );
}

/** The sentence, the words of its first place, and each place by its figure; where no words are known, itself a link. */
function Said({ row, ...context }: Context & { row: ShownDiagnostic }) {
  const sentence = context.messages.diagnostics.sentences[row.code](row.values);
  if (!row.quote || !row.places) {
    return (
      <Sourced href={findSourceHref(row.noticeId, ...row.spans)} {...context}>
        {sentence}
      </Sourced>
    );
  }
  return (
    <>
      <span className="block">{sentence}</span>
      <span className="block text-small leading-snug text-muted">
        <span lang="zh-CN">
          “<Highlighted text={row.quote.text} spans={row.quote.highlights} />”
        </span>
        <DiagnosticPlaces
          places={row.places.map(({ words, span }) => ({ name: toPlaceName(words) || null, span }))}
          noticeId={row.noticeId}
          {...context}
        />
      </span>
    </>
  );
}

/** 序号缺标点 2 处 8 · 9, each number with its place; one alone in its whole sentence. */
function Written({ entry, ...context }: Context & { entry: ShownDiagnostic[] }) {
  const { finding, diagnostics } = context.messages;
  return entry.slice(0, 1).map(({ code, values, noticeId }) => (
    <span key={code}>
      {entry.length === 1
        ? diagnostics.sentences[code](values)
        : finding.diagnostics.writtenKind(diagnostics.codes[code], entry.length)}
      <DiagnosticPlaces
        places={entry.flatMap((row) => row.spans.slice(0, 1).map((span) => ({ name: findWritten(row), span })))}
        noticeId={noticeId}
        {...context}
      />
    </span>
  ));
}

// What the notice says of itself: issuer, unit, round, dates, contact. Unit and round lead to their pages, what the text
// states to its sentence.
import type { ReactNode } from "react";
import { formatDate, formatDateRange, punctuation } from "@/lib/format.ts";
import type { StatedPath } from "@/lib/ledger/correction-path.ts";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import type { NoticeMeta } from "@/lib/ledger/schema.ts";
import { findSourceHref } from "@/lib/ledger/source-address.ts";
import type { Stated } from "@/lib/ledger/span.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { sayFileName } from "@/lib/messages/say-file-name.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { NotStated, Sourced } from "../ledger/figure.tsx";
import { FactList } from "../ledger/inspection-facts.tsx";
import { RoundName, UnitName } from "../ledger/names.tsx";
import { CorrectionMark } from "./corrections.tsx";

export function NoticeFacts({
  notice,
  locale,
  messages,
}: {
  notice: NoticeDetail;
  locale: Locale;
  messages: Messages;
}) {
  const { words, pages } = messages;
  const { meta } = notice;
  const { inspection } = meta;
  const missing = <NotStated messages={messages} />;
  const chinese = (value: string) => <span lang="zh-CN">{value}</span>;
  function stated<T>(value: Stated<T> | null, show: (value: T) => ReactNode): ReactNode {
    if (value === null) return missing;
    return (
      <Sourced href={findSourceHref(notice.id, value.span)} locale={locale} messages={messages}>
        {show(value.value)}
      </Sourced>
    );
  }
  /** A fact with its mark where it was corrected. */
  const marked = (content: ReactNode, ...paths: StatedPath[]) => (
    <>
      {content}
      <CorrectionMark corrections={notice.corrections} paths={paths} locale={locale} messages={messages} />
    </>
  );
  const day = (value: string) => <span className="nowrap">{formatDate(value, locale)}</span>;
  const facts: [string, ReactNode][] = [
    [
      words.unit,
      marked(notice.unit ? <UnitName unit={notice.unit} locale={locale} messages={messages} /> : missing, "unit"),
    ],
    [words.issuer, marked(stated(meta.issuer, chinese), "issuer")],
    [
      words.region,
      marked(
        stated(meta.region, (region) => chinese(region.join(" "))),
        "region",
      ),
    ],
    [
      words.round,
      marked(
        notice.round ? <RoundName round={notice.round} locale={locale} messages={messages} /> : missing,
        "inspection.round",
        "inspection.kind",
        "inspection.level",
      ),
    ],
    [words.body, marked(stated(inspection.body, chinese), "inspection.body")],
    [
      words.inspected,
      marked(
        <Dates
          start={inspection.start}
          end={inspection.end}
          noticeId={notice.id}
          locale={locale}
          messages={messages}
        />,
        "inspection.start",
        "inspection.end",
      ),
    ],
    [words.feedback, marked(stated(inspection.feedback, day), "inspection.feedback")],
    [words.published, marked(stated(meta.published, day), "published")],
    [words.signed, marked(stated(meta.signed, day), "signed")],
  ];
  if (meta.disclosure) {
    const range = formatDateRange(meta.disclosure.start, meta.disclosure.end, locale);
    facts.push([
      words.disclosure,
      stated(range === null ? null : { value: range, span: meta.disclosure.span }, (value) => value),
    ]);
  }
  for (const kind of ["phone", "email", "address", "postcode"] as const) {
    const contacts = listContacts(meta, kind);
    if (contacts.length === 0) continue;
    facts.push([
      words.contacts[kind],
      contacts.map((one, index) => (
        <span key={`${one.span.start}-${one.value}`}>
          {index > 0 ? punctuation[locale].listComma : null}
          {stated(one, kind === "address" ? chinese : (value) => value)}
        </span>
      )),
    ]);
  }
  const { source } = notice;
  facts.push(
    [pages.notice.file, <span key="file">{sayFileName(source.fileName, locale)}</span>],
    [
      pages.notice.fingerprint,
      <details key="hash" className="text-small">
        <summary>
          SHA-256 <code>{source.hash.slice(0, 12)}</code>……
        </summary>
        <code className="break-all">{source.hash}</code>
      </details>,
    ],
  );
  return <FactList facts={facts} />;
}

function listContacts({ contact }: NoticeMeta, kind: "phone" | "email" | "address" | "postcode"): Stated<string>[] {
  if (kind === "phone") return contact.phones;
  if (kind === "email") return contact.emails;
  const one = contact[kind];
  return one === null ? [] : [one];
}

interface DatesProps {
  start: Stated<string> | null;
  end: Stated<string> | null;
  noticeId: number;
  locale: Locale;
  messages: Messages;
}

function Dates({ start, end, noticeId, locale, messages }: DatesProps) {
  const words = formatDateRange(start?.value ?? null, end?.value ?? null, locale);
  if (words === null) return <NotStated messages={messages} />;
  const places = [start, end].flatMap((day) => (day === null ? [] : [day.span]));
  return (
    <Sourced href={findSourceHref(noticeId, ...places)} locale={locale} messages={messages}>
      {words}
    </Sourced>
  );
}

// For tests: ledgers in domain words, over a text that is written as the ledger is built, so that every span is true.
import { createHash } from "node:crypto";
import type { Ledger, LedgerItem, NoticeMeta } from "../ledger/schema.ts";
import type { SourceSpan, Stated } from "../ledger/span.ts";
import type { InspectionKind, InspectionLevel, RectificationStatus, Subject } from "../ledger/status.ts";
import type { NoticeToSave } from "./mutations/save-notice.ts";

export interface TestProblem {
  title: string;
  kind?: "problem" | "task";
  status?: RectificationStatus;
  measures?: string[];
}

export interface TestNotice {
  unit?: string | null;
  region?: string[];
  scope?: "unit" | "round";
  kind?: InspectionKind;
  level?: InspectionLevel;
  body?: string;
  round?: string;
  start?: string;
  end?: string;
  feedback?: string;
  title?: string;
  issuer?: string;
  published?: string;
  signed?: string;
  totals?: { subject: Subject; total?: number; done?: number; ongoing?: number }[];
  aspects?: { title: string; problems: TestProblem[] }[];
  problems?: TestProblem[];
  unfinished?: string[];
  outcomes?: { kind: string; count: number; unit: "件" | "人" | "次" }[];
  amounts?: { kind: string; wan: number }[];
  systems?: number;
  completionRate?: number;
  phones?: string[];
  diagnostics?: Ledger["diagnostics"];
  isSample?: boolean;
  publish?: boolean;
  /** Stands after the notice: a repost's furniture. */
  footer?: string;
}

class Writer {
  text = "";

  write(words: string): SourceSpan {
    const start = this.text.length;
    this.text += words;
    const span = { start, end: this.text.length };
    this.text += "\n";
    return span;
  }

  state<T>(value: T | undefined | null): Stated<T> | null {
    if (value === undefined || value === null) return null;
    return { value, span: this.write(Array.isArray(value) ? value.join("") : String(value)) };
  }
}

function writeItem(
  writer: Writer,
  { title, kind = "problem", status = "unknown", measures = [] }: TestProblem,
  at: number,
): LedgerItem {
  const titleSpan = writer.write(title);
  const statusSpan = status === "unknown" ? null : writer.write(status);
  const written = measures.map((text) => ({ text, span: writer.write(text) }));
  const end = written.at(-1)?.span.end ?? statusSpan?.end ?? titleSpan.end;
  return {
    kind,
    number: String(at + 1),
    title,
    titleSpan,
    span: { start: titleSpan.start, end },
    status,
    statusSpan,
    measures: written,
    children: [],
  };
}

/** A notice ready to be saved: the real ledger of a text that is written on the way. */
export function writeNotice(notice: TestNotice): NoticeToSave {
  const writer = new Writer();
  const meta: NoticeMeta = {
    title: writer.state(notice.title),
    issuer: writer.state(notice.issuer),
    unit: writer.state(notice.unit),
    region: notice.region === undefined ? null : writer.state(notice.region),
    inspection: {
      kind: writer.state(notice.kind),
      level: writer.state(notice.level),
      body: writer.state(notice.body),
      round: writer.state(notice.round),
      start: writer.state(notice.start),
      end: writer.state(notice.end),
      feedback: writer.state(notice.feedback),
    },
    published: writer.state(notice.published),
    signed: writer.state(notice.signed),
    disclosure: null,
    contact: {
      phones: (notice.phones ?? []).map((value) => ({ value, span: writer.write(value) })),
      emails: [],
      address: null,
      postcode: null,
    },
    totals: (notice.totals ?? []).map(({ subject, total, done, ongoing }) => {
      const start = writer.text.length;
      const stated = { total: writer.state(total), done: writer.state(done), ongoing: writer.state(ongoing) };
      return { subject, ...stated, span: { start, end: writer.text.length } };
    }),
    completionRate: writer.state(notice.completionRate),
    outcomes: (notice.outcomes ?? []).map((one) => ({
      ...one,
      span: writer.write(`${one.kind}${one.count}${one.unit}`),
    })),
    systems: writer.state(notice.systems),
    amounts: (notice.amounts ?? []).map((one) => ({ ...one, span: writer.write(`${one.kind}${one.wan}万元`) })),
    unfinished: (notice.unfinished ?? []).map((value) => ({ value, span: writer.write(value) })),
    longTerm: [],
  };
  const items: LedgerItem[] = (notice.problems ?? []).map((problem, at) => writeItem(writer, problem, at));
  for (const { title, problems } of notice.aspects ?? []) {
    const aspect = writeItem(writer, { title }, items.length);
    const children = problems.map((problem, at) => writeItem(writer, problem, at));
    const end = children.at(-1)?.span.end ?? aspect.span.end;
    items.push({ ...aspect, kind: "aspect", span: { start: aspect.span.start, end }, children });
  }
  const end = writer.text.length;
  if (notice.footer !== undefined) writer.write(notice.footer);
  const text = writer.text;
  const ledger: Ledger = {
    scope: notice.scope ?? "unit",
    span: { start: 0, end: notice.footer === undefined ? end : text.length },
    meta,
    items,
    diagnostics: notice.diagnostics ?? [],
  };
  return {
    ledger,
    source: {
      hash: createHash("sha256").update(text).digest("hex"),
      text,
      format: "text",
      charset: "utf-8",
      fileName: "notice.txt",
      byteSize: Buffer.byteLength(text),
    },
    part: 0,
    grammarVersion: "test",
    isSample: notice.isSample ?? false,
    publish: notice.publish ?? true,
  };
}

/** A plausible notice of a unit; the unit's name tells the words of one from another's. */
export function noticeOf(unit: string, more: TestNotice = {}): TestNotice {
  return {
    unit,
    region: ["河南省", "郑州市"],
    kind: "巡视",
    level: "provincial",
    body: "省委第四巡视组",
    start: "2023-07-07",
    end: "2023-09-07",
    feedback: "2023-10-28",
    published: "2024-09-10",
    totals: [{ subject: "problem", total: 40, done: 36, ongoing: 4 }],
    problems: [{ title: `${unit}责任扛得不牢`, measures: [`一是${unit}召开专题会议。`, `二是${unit}修订办法。`] }],
    ...more,
  };
}

// How far the listed items are marked to be, and which are called unfinished by name, against what is declared of them.
// What is not marked stays unknown: it speaks neither for nor against a figure.
import type { Diagnostic } from "../diagnostic.ts";
import { NamedItems } from "../match-name.ts";
import { findNamed, findOngoing } from "../ongoing.ts";
import type { DeclaredTotal, Ledger, LedgerItem, NoticeMeta } from "../schema.ts";
import { isInside, type SourceSpan, type Stated } from "../span.ts";
import { listAll, makeDiagnostic } from "./make-diagnostic.ts";

/** More places than these are not shown one by one. */
const mostPlaces = 12;

function listMarks(items: readonly LedgerItem[]): SourceSpan[] {
  const spans = items.flatMap(({ statusSpan }) => (statusSpan ? [statusSpan] : []));
  // A chapter's title and a list of names are said once for many.
  return spans.filter((span, at) => spans.findIndex((one) => one.start === span.start && one.end === span.end) === at);
}

const isNamed = ({ statusSpan }: LedgerItem, names: NoticeMeta["unfinished"]) =>
  statusSpan !== null && names.some(({ span }) => isInside(span, statusSpan));

/**
 * The statuses of the listed items against the declared figures: more marked done or ongoing than declared, or than the
 * rest leaves. Where more are listed than declared, the two do not count the same things.
 */
function checkMarked(declared: DeclaredTotal, items: LedgerItem[], names: NoticeMeta["unfinished"]): Diagnostic[] {
  const { subject } = declared;
  const [total, done, ongoing] = [declared.total, declared.done, declared.ongoing].map(
    (stated) => stated?.value ?? null,
  );
  const listed = listAll(items).filter(({ kind }) => kind === subject);
  const isAmiss = [done, ongoing].every((part) => part === null) || (total != null && listed.length > total);
  if (isAmiss || (total != null && (done ?? 0) + (ongoing ?? 0) > total)) return [];
  const rest = (part: number | null | undefined) =>
    total == null || part == null ? Number.POSITIVE_INFINITY : total - part;
  const mostDone = Math.min(done ?? Number.POSITIVE_INFINITY, rest(ongoing));
  const mostOngoing = Math.min(ongoing ?? Number.POSITIVE_INFINITY, rest(done));
  const markedDone = listed.filter(({ status }) => status === "done");
  const markedOngoing = listed.filter(({ status }) => status === "ongoing");
  // More names than are counted as going on: that is said of the names.
  const isOfNames =
    names.length > mostOngoing && markedOngoing.filter((item) => !isNamed(item, names)).length <= mostOngoing;
  const wrong = [
    ...(markedDone.length > mostDone ? markedDone : []),
    ...(markedOngoing.length > mostOngoing && !isOfNames ? markedOngoing : []),
  ];
  if (wrong.length === 0) return [];
  const spans = [declared.done, declared.ongoing].flatMap((stated) => (stated ? [stated.span] : []));
  const stated = Object.entries({ total, done, ongoing }).flatMap(([name, value]) =>
    value == null ? [] : [[name, value]],
  );
  return [
    makeDiagnostic("status-differs", "error", [...spans, ...listMarks(wrong).slice(0, mostPlaces)], {
      subject,
      ...Object.fromEntries(stated),
      markedDone: markedDone.length,
      markedOngoing: markedOngoing.length,
      notMarked: listed.length - markedDone.length - markedOngoing.length,
    }),
  ];
}

/** Those named as unfinished against those counted as going on. */
function countNames({ unfinished, totals }: NoticeMeta): Diagnostic[] {
  const named = unfinished.length;
  const match = findNamed(findOngoing(totals), named);
  if (named === 0 || !match) return [];
  // Where they were counted by their names, there is nothing to hold against them.
  const { span: counted } = match.ongoing;
  if (unfinished.every(({ span }) => counted.start <= span.start && span.end <= counted.end)) return [];
  const spans = [counted, ...unfinished.map(({ span }) => span)];
  const values = { subject: match.subject, ongoing: match.ongoing.value, named };
  if (named === match.ongoing.value) return [makeDiagnostic("unfinished-agree", "confirmed", spans, values)];
  const code = named < match.ongoing.value ? "unfinished-fewer" : "unfinished-more";
  return [makeDiagnostic(code, "warning", spans, values)];
}

/** Each name of an unfinished one against the ledger: the problem that bears it is marked done, or there is none. */
function checkNames({ meta, items }: Ledger): Diagnostic[] {
  const named = new NamedItems(items);
  if (named.isEmpty) return [];
  const listed = listAll(items).filter(({ kind }) => kind === "problem").length;
  const declared = meta.totals.find(({ subject }) => subject === "problem")?.total?.value;
  // Of a list that leaves problems out, it may be one of these.
  const isWhole = declared !== undefined && listed >= declared;
  const missing: Stated<string>[] = [];
  const found = meta.unfinished.flatMap((name): Diagnostic[] => {
    const item = named.find(name.value);
    if (!item && !named.mayBear(name.value)) missing.push(name);
    if (item?.status !== "done") return [];
    const spans = [name.span, item.statusSpan ?? item.titleSpan];
    return [makeDiagnostic("named-but-done", "error", spans, { text: name.value })];
  });
  if (missing.length === 0) return found;
  const spans = missing.map(({ span }) => span);
  const text = missing.map(({ value }) => value).join("”“");
  return [...found, makeDiagnostic("named-not-listed", isWhole ? "warning" : "info", spans, { text })];
}

export function checkStatuses(ledger: Ledger): Diagnostic[] {
  const { meta, items } = ledger;
  return [
    ...meta.totals
      .filter(({ subject }) => subject === "problem" || subject === "task")
      .flatMap((total) => checkMarked(total, items, meta.unfinished)),
    ...countNames(meta),
    ...checkNames(ledger),
  ];
}

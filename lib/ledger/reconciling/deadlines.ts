// Deadlines that lie before the notice's own day, set for what it does not say to be done. No clock: a deadline is held
// against the day of the signature, of the publication, or the day for which the notice speaks.
import type { Diagnostic } from "../diagnostic.ts";
import type { Ledger, LedgerItem } from "../schema.ts";
import type { SourceSpan, Stated } from "../span.ts";
import { type Deadline, type DeadlineForm, findAsOf, findDeadlines, foldWords } from "./deadline-words.ts";
import { listAll, makeDiagnostic } from "./make-diagnostic.ts";

interface OwnDay extends Stated<string> {
  of: "signed" | "published" | "as-of";
}

function findOwnDay({ meta, span }: Ledger, words: string): OwnDay | null {
  if (meta.signed) return { ...meta.signed, of: "signed" };
  if (meta.published) return { ...meta.published, of: "published" };
  const asOf = findAsOf(words.slice(span.start, span.end));
  const shift = (place: SourceSpan) => ({ start: place.start + span.start, end: place.end + span.start });
  return asOf && { value: asOf.day, span: shift(asOf.span), of: "as-of" };
}

const SAYS_DONE =
  /(?:已|均|都|全部|全面|如期|按期|按时|提前|现)(?:经|已|全部|全面|如期|按期|按时|提前)*(?:于[^，。；,;]{1,12})?(?:整改)?(?:完成|建成|完工|竣工|办结|交付|销号|到位|投用|投入使用|解决|落实)|完成情况\s?[:：]\s?(?:已)?完成/;
const UNDER_WAY = /正在|仍在|尚未|尚在|还在|未完成|仍未|暂未|继续推进|持续推进|进行中|剩余|其余|余下/;

/** As much of what follows a deadline may say that it was met. */
const LONGEST_REST = 160;
/** Where a text sets more of them, nobody reads on. */
const mostDeadlines = 200;
/** More places than these are not shown one by one. */
const mostPlaces = 12;

/** The places of an item that are not its title and not of what lies below it, in text order. */
function ownPlaces({ span, titleSpan, children }: LedgerItem): SourceSpan[] {
  const places: SourceSpan[] = [];
  let { start } = span;
  for (const taken of [titleSpan, ...children.map((child) => child.span)].sort((a, b) => a.start - b.start)) {
    if (start < taken.start) places.push({ start, end: taken.start });
    start = Math.max(start, taken.end);
  }
  if (start < span.end) places.push({ start, end: span.end });
  return places;
}

/** What of the text belongs to no item. */
function otherPlaces({ span, items }: Ledger): SourceSpan[] {
  return ownPlaces({ span, titleSpan: { start: span.start, end: span.start }, children: items } as LedgerItem);
}

/** What is set for one item: the places of deadlines that have passed, and whether it has one still to come. */
interface ItemDeadlines {
  item: LedgerItem;
  passed: Deadline[];
  hasTime: boolean;
}

/** `said` holds the words of a deadline, which end at `end`: whether they do not go on to say that it was met. */
type IsLeft = (said: string, end: number, form: DeadlineForm) => boolean;

class DeadlineFinder {
  private readonly seen = new Set<number>();

  constructor(
    private readonly words: string,
    private readonly own: OwnDay,
    /** A deadline for the rectification lies behind what was fed back. */
    private readonly after: string,
  ) {}

  /** The deadlines in a place that nothing says were met. */
  find(place: SourceSpan, forms: DeadlineForm[], isLeft: IsLeft): Deadline[] {
    const said = this.words.slice(place.start, place.end);
    const found: Deadline[] = [];
    if (this.seen.size >= mostDeadlines) return found;
    for (const form of forms)
      for (const { span, day, end } of findDeadlines(said, form, Number(this.own.value.slice(0, 4)))) {
        const at = { start: place.start + span.start, end: place.start + span.end };
        if (this.seen.size >= mostDeadlines) return found;
        if (day <= this.after || this.seen.has(at.start) || !isLeft(said, end, form)) continue;
        this.seen.add(at.start);
        found.push({ span: at, day });
      }
    return found;
  }

  /** Those of an item, where the words behind a deadline do not say that it was met. */
  ofItem(item: LedgerItem): ItemDeadlines {
    const isUnderWay = item.status === "ongoing";
    const isLeft: IsLeft = (said, at, form) => {
      if (isUnderWay || form === "missed") return true;
      const [rest = ""] = said.slice(at, at + LONGEST_REST).split("\n");
      return !SAYS_DONE.test(rest) || UNDER_WAY.test(rest);
    };
    const found = ownPlaces(item).flatMap((place) => this.find(place, ["labelled", "planned", "missed"], isLeft));
    const passed = found.filter(({ day }) => day < this.own.value);
    return { item, passed, hasTime: passed.length < found.length };
  }

  /** Those outside of the list: a deadline is one only where its sentence says that something is left. */
  elsewhere(ledger: Ledger): Deadline[] {
    const isLeft: IsLeft = (said, at) => {
      const from = Math.max(said.lastIndexOf("。", at - 1), said.lastIndexOf("\n", at - 1)) + 1;
      const [rest = ""] = said.slice(at, at + LONGEST_REST).split(/[。\n]/, 1);
      return UNDER_WAY.test(said.slice(Math.max(from, at - LONGEST_REST), at) + rest) && !SAYS_DONE.test(rest);
    };
    return otherPlaces(ledger)
      .flatMap((place) => this.find(place, ["planned", "missed"], isLeft))
      .filter(({ day }) => day < this.own.value);
  }
}

/**
 * Of items that are not marked, how many a notice leaves unfinished, where it lists all that it counts: those that have
 * time left may be the ones. `null` where it does not say.
 */
function countLeft({ meta, items }: Ledger, kind: LedgerItem["kind"], found: readonly ItemDeadlines[]): number | null {
  const declared = meta.totals.find(({ subject }) => subject === kind);
  const listed = listAll(items).filter((item) => item.kind === kind);
  if (!declared?.total || !declared.done || listed.length !== declared.total.value) return null;
  const marked = listed.filter(({ status }) => status === "ongoing").length;
  const inTime = found.filter(({ item, hasTime }) => item.kind === kind && hasTime && item.status === "unknown").length;
  return Math.max(0, declared.total.value - declared.done.value - marked - inTime);
}

/** Deadlines set for what is not done, which lie before the notice's own day. */
export function checkDeadlines(ledger: Ledger, text: string): Diagnostic[] {
  const words = foldWords(text);
  const own = findOwnDay(ledger, words);
  if (!own) return [];
  const { start, end, feedback } = ledger.meta.inspection;
  const finder = new DeadlineFinder(words, own, (feedback ?? end ?? start)?.value ?? "");
  const open = listAll(ledger.items).filter(({ status }) => status !== "done");
  const found = open.map((item) => finder.ofItem(item));
  const ofDay = { day: own.value, of: own.of };
  const tell = ({ span, day }: Deadline) =>
    makeDiagnostic("deadline-passed", "info", [span, own.span], {
      deadline: day,
      text: text.slice(span.start, span.end),
      ...ofDay,
    });
  const ofItems = (["aspect", "problem", "task"] as const).flatMap((kind) => {
    const late = found.filter(({ item, passed }) => item.kind === kind && passed.length > 0);
    const isMarked = ({ item }: ItemDeadlines) => item.status === "ongoing";
    const unmarked = late.filter((one) => !isMarked(one));
    const left = countLeft(ledger, kind, found) ?? unmarked.length;
    const told = (left < unmarked.length ? late.filter(isMarked) : late).flatMap(({ passed }) => passed.map(tell));
    if (left === 0 || left >= unmarked.length) return told;
    // Which of them it is, the notice does not say.
    const spans = unmarked.flatMap(({ passed }) => passed.map(({ span }) => span));
    const values = { subject: kind, count: unmarked.length, left, ...ofDay };
    return [...told, makeDiagnostic("deadline-passed", "info", [...spans.slice(0, mostPlaces), own.span], values)];
  });
  return [...ofItems, ...finder.elsewhere(ledger).map(tell)].sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0),
  );
}

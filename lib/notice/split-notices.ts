// A page that carries several notices one after another → where each begins, and where another one may begin.
import type { SourceSpan } from "../ledger/span.ts";
import { withoutBlanks } from "./fold.ts";
import { splitLines } from "./lines.ts";
import type { Line, NoticeText } from "./notice-text.ts";
import { toLastTable } from "./pattern-needs.ts";
import { titleIssuer } from "./rules/issuer.ts";
import { unitWithin } from "./rules/party-organ.ts";
import { readSignature } from "./rules/publication.ts";
import { findTitles, type TitleFound, titleLines } from "./rules/title.ts";

/** A title sooner after the last one is a second printing of it, unless it is parted from that by a signature. */
const SHORTEST = 300;
/** Two notices on a page have more characters than this. */
const SHORTEST_PAGE = 240;
const TITLE_END = /整改[^。\n]{0,20}(?:通报|公示|公告|公开|公布|报告)/g;
/** …方面问题整改情况 heads a chapter; a notice in the middle of a page says what it is. */
const SURE_TITLE = /^(?![一二三四五六七八九十\d(])(?:[^关\n]|关+[^关于\n])*关+于.*(?:通报|公示|公告|公开|公布|报告)$/;
const SURE_LAST = toLastTable(SURE_TITLE);
const LEAD = /(?:部署|安排|要求|根据|按照|依据|遵照|经)[^\n]{0,200}巡[视察]|巡[视察]组[^\n]{0,160}(?:反馈|开展|进行)/;
/** What a notice says below its title, be it that no inspection is named there. */
const TELLS = /^(?=.*(?:整改|反馈|问题)).{12,}。/;
/** A lead that no title announces: it says at whose word who was inspected. */
const BARE_LEAD = /^(?:根据|按照|依据|遵照|经)[^。\n]{0,200}巡[视察][^。\n]{0,160}(?:反馈|开展|进行|巡[视察])/;
/** Lines between a title and its lead, and between a signature and what comes after it. */
const FARTHEST_LEAD = 6;
const FARTHEST_SIGNATURE = 4;
const FARTHEST_BARE_LEAD = 3;
/** So soon a notice has its lead and a mark, or tells of something. */
const TELLING_LINES = 20;
/** More doubts of one page say nothing new. */
const MOST_SUSPECTED = 20;
/** As much of a line as is looked at, and the longest line that only names who signs and when. */
const LINE = 400;
const SIGNATURE_LINE = 70;

export interface NoticesOfPage {
  /** Offsets at which the notices begin; `[0]` for a page with one. */
  starts: number[];
  /** Titles and leads at which another notice may begin, which was not parted from the one before. */
  suspected: SourceSpan[];
}

function endsTwoTitles(folded: string): boolean {
  TITLE_END.lastIndex = 0;
  return TITLE_END.test(folded) && TITLE_END.test(folded);
}

/** The lines of a page, with those on which a title stands. */
class Page {
  readonly lines: Line[];
  private readonly titled = new Set<number>();

  constructor(readonly text: NoticeText) {
    this.lines = splitLines(text);
  }

  /** The titles that say what they are, in text order. */
  findTitles(): TitleFound[] {
    const on = titleLines(this.text, this.lines, this.lines.length, SURE_LAST);
    // Most pages have one notice; two titles are the least that a second one needs.
    if (on.length < 2 || !endsTwoTitles(this.text.folded)) return [];
    const titles = findTitles(this.text, this.lines, on, SURE_LAST);
    for (const title of titles)
      for (let index = title.line; index < this.behind(title); index++) this.titled.add(index);
    return titles;
  }

  /** The line behind a title. */
  behind(title: TitleFound): number {
    let next = title.line;
    while (next < this.lines.length && this.lines[next]!.start < title.span.end) next++;
    return next;
  }

  words(index: number): string {
    const { start, end } = this.lines[index]!;
    return this.text.folded.slice(start, Math.min(end, start + LINE));
  }

  /** Some of `count` lines from one on, without those of titles. */
  around(from: number, count: number): string[] {
    const words: string[] = [];
    for (let index = from; index < Math.min(this.lines.length, from + count); index++)
      if (!this.titled.has(index)) words.push(this.words(index));
    return words;
  }

  /** Whether lines `from` … `to` are a notice and not the summary of one: a lead, and what it tells below that. */
  isNotice(from: number, until: number): boolean {
    const to = Math.min(until, from + TELLING_LINES);
    if (!this.hasLead(from, to)) return false;
    if (this.lines.slice(from, to).some(({ mark }) => mark !== null)) return true;
    return this.around(from, to - from).filter((words) => TELLS.test(words)).length > 1;
  }

  /** Whether the lead of a notice stands on lines `from` … `to`. */
  hasLead(from: number, to: number): boolean {
    return this.around(from, to - from).some((words) => LEAD.test(words));
  }

  /** Whether a signature ends right before a line, at most with a contact between; nothing is signed before `from`. */
  isSigned(line: number, from: number): boolean {
    const lines = this.lines.slice(Math.max(from, line - FARTHEST_SIGNATURE), line);
    const { signed, signer } = readSignature(this.text, lines);
    return signed !== null || signer !== null;
  }

  /** The unit that a title names; `null` where it names none. */
  unitOf(title: TitleFound): string | null {
    const issuer = titleIssuer(this.text, title);
    const words = issuer ? withoutBlanks(this.text.folded.slice(issuer.span.start, issuer.span.end)) : "";
    const unit = unitWithin(words);
    return unit && words.slice(unit.from, unit.to);
  }
}

interface Begin {
  title: TitleFound;
  words: string;
}

/** Whether two titles name two units, of which neither is a part of the other's name. */
function nameTwoUnits(page: Page, one: TitleFound, other: TitleFound): boolean {
  const [first, second] = [page.unitOf(one), page.unitOf(other)];
  return first !== null && second !== null && !first.endsWith(second) && !second.endsWith(first);
}

/** What a title is that stands behind another one: the beginning of a notice, perhaps of one, or of none. */
function judge(page: Page, last: Begin, { title, words }: Begin): "begins" | "may-begin" | "none" {
  const behind = page.behind(title);
  const isLed = page.hasLead(behind, behind + FARTHEST_LEAD);
  if (isLed && title.span.start - last.title.span.start >= SHORTEST) return last.words === words ? "none" : "begins";
  const above = page.behind(last.title);
  if (last.words === words || !page.isNotice(above, title.line)) return "none";
  const isSigned = page.isSigned(title.line, above);
  const isOther = nameTwoUnits(page, last.title, title);
  if (isLed) return isSigned && isOther ? "begins" : "may-begin";
  const tells = page.around(behind, FARTHEST_BARE_LEAD).some((line) => TELLS.test(line));
  return isSigned && isOther && tells ? "may-begin" : "none";
}

/** Leads behind a signature where no title says that another notice begins. */
function findBareLeads(page: Page, begins: Begin[], found: SourceSpan[]): SourceSpan[] {
  const { lines, text } = page;
  const leads: SourceSpan[] = [];
  let from = 0;
  for (let index = 2; index < lines.length - 1 && leads.length < MOST_SUSPECTED; index++) {
    const line = lines[index]!;
    if (line.mark || line.end - line.start > SIGNATURE_LINE || text.folded[line.end - 1] !== "日") continue;
    const { signed, signer } = readSignature(text, lines.slice(index - 1, index + 1));
    if (!signed || !signer) continue;
    const lead = page.around(index + 1, FARTHEST_BARE_LEAD).findIndex((words) => BARE_LEAD.test(words));
    if (lead < 0) continue;
    const span = lines[index + 1 + lead]!;
    const isKnown = (at: number) => line.end <= at && at <= span.start;
    const known = begins.some(({ title }) => isKnown(title.span.start)) || found.some(({ start }) => isKnown(start));
    // A page that prints its notice twice has no other one.
    const isRepeated = () => text.folded.indexOf(text.folded.slice(span.start, span.end)) < span.start;
    if (!known && page.isNotice(from, index - 1) && !isRepeated()) leads.push({ start: span.start, end: span.end });
    from = index + 1;
  }
  return leads;
}

/**
 * Where the notices of a page begin. A notice begins at a title of its own below which its lead follows: a title in a
 * list of links begins none. Where one soon follows another, a signature between them and another unit part them.
 */
export function findNotices(text: NoticeText): NoticesOfPage {
  if (text.folded.length < SHORTEST_PAGE) return { starts: [0], suspected: [] };
  const page = new Page(text);
  const begins: Begin[] = [];
  const suspected: SourceSpan[] = [];
  for (const title of page.findTitles()) {
    const words = withoutBlanks(text.folded.slice(title.span.start, title.span.end));
    if (!SURE_TITLE.test(words)) continue;
    const last = begins.at(-1);
    if (!last) {
      const behind = page.behind(title);
      if (page.hasLead(behind, behind + FARTHEST_LEAD)) begins.push({ title, words });
      continue;
    }
    const judged = judge(page, last, { title, words });
    if (judged === "begins") begins.push({ title, words });
    else if (judged === "may-begin" && suspected.length < MOST_SUSPECTED) suspected.push(title.span);
  }
  suspected.push(...findBareLeads(page, begins, suspected));
  return { starts: [0, ...begins.slice(1).map(({ title }) => title.span.start)], suspected };
}

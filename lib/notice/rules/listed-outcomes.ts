// Outcomes of kinds that no list of words holds: what is counted in people, is done to them, and is listed beside kinds that
// are known. Each sort of office has kinds of its own.
// example  约谈5人,暂停处方权|3人,取消|4人|评优资格 → 暂停处方权 3 人, 取消评优资格 4 人; 约谈5人,培训干部|120人 → none
import type { SourceSpan } from "../../ledger/span.ts";
import { toCharacterTable } from "../character-table.ts";
import { atEnd, atStart } from "../edge-rules.ts";
import type { NoticeText } from "../notice-text.ts";
import { MORE, UNSAID } from "./approximate.ts";
import { kindDoneToPeople, SOMEBODY } from "./done-to-people.ts";

export interface ListedOutcome {
  kind: string;
  numeral: string;
  unit: string;
  span: SourceSpan;
}

/** One of the items of a list, between signs that part it. */
interface ListItem extends SourceSpan {
  words: string;
  /** Whether it breaks down a count before it. */
  isPart: boolean;
}

const PARTS = toCharacterTable(",、;。:\n");
/** An item is no longer, in code units, and one known stands no farther from it, in items. */
const [LONGEST, FARTHEST] = [40, 4];
const BREAKS_DOWN = atStart(/^(?:其中|包括|含)/);
/** As many as no notice lists. */
const MOST = 40;
const COUNTS = /\d|[一二两三四五六七八九十百]\s?[人名件次起项个]/;

const NUMBER = `(\\d{1,5}|${UNSAID}|[一二两三四五六七八九十百][一二两三四五六七八九十百零〇]{0,3})\\s?${MORE}?`;
/** What goes before: 整改期间,对相关责任人给予…; not 未, not 恢复. */
const LEAD =
  "^((?:[^\\d,。]{0,10}(?:期间|以来|过程中|目前))?(?:[已拟将并和另又共]|先后|累计|同时)?(?:对[^\\d不迟滞缓]{1,14}?(?:人员|人|干部|党员|职工|员工|教师|医师|民警|法官|责任者))?(?:[已共]|先后|累计|分别|依规|依纪|依法)?(?:给予|予以|进行|作出|实施|采取|受到|被)?)";
const FILLER = "(?:了|共计|共|计|约|近|逾|相关人员|有关人员|责任人员|相关责任人|责任人|干部|人员|党员)?";
/** 对相关责任人|暂停处方权|3人, 撤换村支部书记|2名 */
const KIND_FIRST = atEnd(
  new RegExp(`${LEAD}([\\u3400-\\u9fff]{2,16}?)${FILLER}\\s?${NUMBER}\\s?(?:名|个)?(人次|人|名)$`),
);
const PEOPLE = `${NUMBER}\\s?(?:名(?:[\\u3400-\\u9fff]{0,6}?${SOMEBODY})?|个?(?:人次|人)(?:次)?)`;
/** 对3名医师|暂停处方权 */
const COUNT_FIRST = new RegExp(
  `${LEAD}(?:对|有)?${PEOPLE}(?:给予|予以|进行|作出|实施|采取|受到|被|依规)?([\\u3400-\\u9fff]{2,16})$`,
);
/** 取消|4人|评优资格 */
const COUNT_WITHIN = new RegExp(`${LEAD}([\\u3400-\\u9fff]{1,4}?)${PEOPLE}的?([\\u3400-\\u9fff]{1,10})$`);
/** 通报|2次: beside what was done to people, it was done to them. */
const NOTIFIED = atStart(/^(通报)\s?(\d{1,4}|[一二两三四五六七八九十]{1,3})\s?(人次|[人次起件])$/);

/** The items of a stretch, with those inside brackets left where they are. */
function itemsOf(text: NoticeText, { start, end }: SourceSpan): ListItem[] {
  const { folded, enclosures } = text;
  const items: ListItem[] = [];
  let isPart = false;
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && (PARTS[folded.charCodeAt(at)] !== 1 || enclosures.isInside(at))) continue;
    const words = folded.slice(from, Math.min(at, from + LONGEST + 1));
    isPart ||= BREAKS_DOWN.test(words);
    items.push({ start: from, end: at, words, isPart });
    if (folded[at] === ";" || folded[at] === "。") isPart = false;
    from = at + 1;
  }
  return items;
}

/** What an item tells, be it as a kind that is not known; `null` where it is nothing done to people. */
function readItem({ words, start }: ListItem): ListedOutcome | null {
  const said = (words.endsWith(")") ? words.replace(/\([^()]*\)$/, "") : words).trimEnd();
  const place = (match: RegExpExecArray, lead: string): SourceSpan => ({
    start: start + lead.length,
    end: start + match[0].length,
  });
  const notified = NOTIFIED.exec(said);
  if (notified) return { kind: notified[1]!, numeral: notified[2]!, unit: notified[3]!, span: place(notified, "") };
  if (!said.includes("人") && !said.includes("名")) return null;
  const first = KIND_FIRST.exec(said);
  const kind = first && kindDoneToPeople(first[2]!);
  if (kind) return { kind, numeral: first[3]!, unit: "人", span: place(first, first[1]!) };
  const counted = COUNT_FIRST.exec(said);
  const behind = counted && kindDoneToPeople(counted[3]!);
  if (behind) return { kind: behind, numeral: counted[2]!, unit: "人", span: place(counted, counted[1]!) };
  const within = COUNT_WITHIN.exec(said);
  const around = within && kindDoneToPeople(within[2]! + within[4]!);
  if (around) return { kind: around, numeral: within[3]!, unit: "人", span: place(within, within[1]!) };
  return null;
}

const holdsKnown = (item: SourceSpan, known: SourceSpan[]) =>
  known.some(({ start, end }) => start < item.end && item.start < end);

/** Whether a list of counts leads from an item to one that holds a known outcome. */
function isBesideKnown(items: ListItem[], at: number, known: SourceSpan[], farthest = FARTHEST): boolean {
  for (const step of [-1, 1])
    for (let index = at + step; Math.abs(index - at) <= farthest; index += step) {
      const item = items[index];
      if (!item || item.words.length > LONGEST || !COUNTS.test(item.words)) break;
      if (holdsKnown(item, known)) return true;
    }
  return false;
}

/** The outcomes of a sentence that are listed beside its known ones. */
export function readListedOutcomes(text: NoticeText, sentence: SourceSpan, known: SourceSpan[]): ListedOutcome[] {
  const found: ListedOutcome[] = [];
  if (known.length === 0) return found;
  const items = itemsOf(text, sentence);
  for (let at = 0; at < items.length && found.length < MOST; at++) {
    const item = items[at]!;
    if (item.isPart || item.words.length > LONGEST || holdsKnown(item, known) || !COUNTS.test(item.words)) continue;
    const read = isBesideKnown(items, at, known) ? readItem(item) : null;
    // 召开大会4次、通报|3次: what is not counted in people stands right beside one.
    if (read && (read.unit === "人" || isBesideKnown(items, at, known, 1))) found.push(read);
  }
  return found;
}

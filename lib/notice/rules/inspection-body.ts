// Who inspected: the body as printed, and with it the kind and the level of the inspection.
// example  省委第四巡视组 | 市委巡视六组 | 区委基层治理专项巡察组 | 省委巡视组第八组 | 中央第十二巡视组
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import type { InspectionKind, InspectionLevel } from "../../ledger/status.ts";
import { findPlaceBefore, type PlaceNames } from "../../regions.ts";
import { atStart } from "../edge-rules.ts";
import type { Found } from "../notice-text.ts";
import { parseNumeral } from "../numeral.ts";
import { authorityStart, withParty } from "./authority-words.ts";

const NUMBER = "第?(?:[一二三四五六七八九十\\d]{1,3}|\\([一二三四五六七八九十\\d]{1,3}\\))";
const AUTHORITY =
  "中央|省委|自治区党委|自治区|兵团党委|师市党委|市委|州委|盟委|地委|区委|县委|旗委|镇党委|街道党工委|[\\u3400-\\u9fff]{0,6}党工委|[\\u3400-\\u9fff]{0,8}(?:\\([\\u3400-\\u9fff]{2,4}\\))?(?:党组|党委)";
// 省委第七轮巡视省委第三巡视组 names its authority twice, and the body begins with the second.
const PROJECT = "(?:(?![省市区县州盟地旗]委|自治区党|党委|接受)[\\u3400-\\u9fff]){0,10}?";
const BODY = new RegExp(
  `(${AUTHORITY})(?:(?:${NUMBER}(?:[、,和及]${NUMBER})*)(?:轮)?${PROJECT}(巡视|巡察)(?:工作)?组|${PROJECT}(巡视|巡察)(?:(?:[\\u3400-\\u9fff]{2,4}党组织)?${NUMBER}组(?:[、和]${NUMBER}组)*|组${NUMBER}组|(?:工作)?组(?:\\(${NUMBER}组?\\))?))`,
);

/** What every form of a body's name holds: most 巡 stand without their 组. */
const GROUP = new RegExp(`巡[视察](?:(?:工作)?组|(?:[\\u3400-\\u9fff]{2,4}党组织)?${NUMBER}组)`);

export interface InspectionBody {
  body: Stated<string>;
  kind: Stated<InspectionKind>;
  authority: string;
}

/** Words before an authority that belong to its name (浙江省委, 仙居县委), none of the sentence. */
function extendLeft(folded: string, start: number, places: PlaceNames): number {
  return withParty(folded, findPlaceBefore(folded, start + 1, places) ?? start);
}

/** 巡察整改领导小组, 巡视反馈…组: no body that inspects. */
const OTHERWISE = /反馈|整改|领导|落实|移交/;

/** How far before and behind 巡 a body's name reaches. */
const BEFORE = 26;
const BEHIND = 16;

/** Matches around each 巡 of a stretch; only there can a body be named. */
function bodyMatches(folded: string, from: number, to: number): Found[] {
  const found: Found[] = [];
  let seen = from;
  for (let at = folded.indexOf("巡", from); at >= 0 && at < to; at = folded.indexOf("巡", at + 1)) {
    let start = Math.max(seen, at - BEFORE);
    const end = Math.min(to, at + BEHIND);
    for (let one = bodyWithin(folded, start, end); one; one = bodyWithin(folded, start, end)) {
      found.push(one);
      start = one.start + one.match[0].length;
      if (!OTHERWISE.test(one.match[0])) seen = Math.max(seen, start);
    }
  }
  return found;
}

function bodyWithin(folded: string, start: number, end: number): Found | null {
  const words = folded.slice(start, end);
  const match = words.includes("组") && GROUP.test(words) ? BODY.exec(words) : null;
  return match && { start: start + match.index, match };
}

/** All inspecting bodies named between two offsets, in text order. */
export function findBodies(
  text: { printed: string; folded: string },
  from: number,
  to: number,
  places: PlaceNames,
): InspectionBody[] {
  const found: InspectionBody[] = [];
  let last = from;
  for (const { start, match } of bodyMatches(text.folded, from, to)) {
    if (start < last) continue;
    const words = match[0];
    if (OTHERWISE.test(words)) continue;
    last = start + words.length;
    const own = /^(?:中央|[省市区县州盟地旗]委|自治区)/.test(match[1]!)
      ? extendLeft(text.folded, start, places)
      : authorityStart(text.folded, start, start + match[1]!.length);
    const span: SourceSpan = { start: own, end: start + words.length };
    const kind = (match[2] ?? match[3]) as InspectionKind;
    const at = text.folded.indexOf(kind, start);
    found.push({
      body: { value: text.printed.slice(span.start, span.end), span },
      kind: { value: kind, span: { start: at, end: at + 2 } },
      authority: match[1]!,
    });
  }
  return found;
}

/**
 * The level of an inspection by the authority's words and its kind.
 * 市委 with 巡视 is a municipality directly under the central government, so provincial.
 */
export function levelOf(authority: string, kind: InspectionKind | null): InspectionLevel | null {
  if (/中央/.test(authority)) return "central";
  if (/省委|自治区|兵团党委/.test(authority)) return "provincial";
  if (/市委/.test(authority)) return kind === "巡视" ? "provincial" : "municipal";
  if (/州委|自治州|盟委|地委|师市/.test(authority)) return "municipal";
  // 林区: a county's rank.
  if (/[区县旗]委|^林区党委/.test(authority)) return "county";
  return /党组|党委|党工委/.test(authority) ? "other" : null;
}

const NUMBERED = new RegExp(`${NUMBER}(?:[\\u3400-\\u9fff]{0,10}巡|组)`);

const ROUND = new RegExp(`${NUMBER}轮`);
const EVERY_NUMBER = new RegExp(NUMBER, "g");

/** The groups that a body's name counts, whatever its round: 第七 → 7, 第三、四 → 3,4. */
function groupsOf({ body }: InspectionBody): string {
  const numbers = body.value.replace(ROUND, "").match(EVERY_NUMBER) ?? [];
  return numbers.map((number) => parseNumeral(number.replace(/[第()（）]/g, ""))).join();
}

/**
 * 六届市委第五轮巡察第七组(以下简称“市委第七巡察组”): the round is said with the body where it is first named; the name that
 * the notice has for it besides is without.
 */
function withoutRound(named: InspectionBody, bodies: InspectionBody[]): InspectionBody {
  if (!named.body.value.includes("轮") || !ROUND.test(named.body.value)) return named;
  const groups = groupsOf(named);
  const plain = bodies.find(
    (body) =>
      body.kind.value === named.kind.value &&
      body.authority.slice(-2) === named.authority.slice(-2) &&
      !ROUND.test(body.body.value) &&
      groupsOf(body) === groups,
  );
  return groups !== "" && plain ? plain : named;
}

/** 2015年省委第二巡视组|曾对我市开展巡视, 上一轮…: an earlier inspection, told beside the one of the notice. */
const EARLIER_BEHIND = atStart(/^(?:曾|先前|此前)/);
const EARLIER_BEFORE = /(?:曾|此前|上一?轮|上次|前一轮|历次)[^。;]{0,16}$/;

/** Whether the words beside a body say that it came before the one that the notice is about. */
export function isEarlier(folded: string, { start, end }: SourceSpan): boolean {
  return (
    EARLIER_BEHIND.test(folded.slice(end, end + 4)) || EARLIER_BEFORE.test(folded.slice(Math.max(0, start - 24), start))
  );
}

/** The body to report: the first that carries a number or a name of its own, else the first one. */
export function chooseBody(bodies: InspectionBody[]): InspectionBody | null {
  const named =
    bodies.find(
      (body) => NUMBERED.test(body.body.value) || /专项|机动|提级|巡[视察][一二三四五六七八九十]/.test(body.body.value),
    ) ?? bodies[0];
  return named ? withoutRound(named, bodies) : null;
}

// The round of an inspection, as printed: 十五届省委第二轮巡视 | 六届区委第八轮巡察 | 十二届市委第三轮第一批 |
// 青岚省委十五届第二轮巡视 | 中共青岚省第十五届委员会第二轮巡视
import type { SourceSpan, Stated } from "../../ledger/span.ts";
import { isBlank, withoutBlanks } from "../fold.ts";
import { findWithin } from "../notice-text.ts";
import { SENTENCE, type Sentence } from "../outside.ts";
import { toFirstTable } from "../pattern-needs.ts";
import { authorityStart } from "./authority-words.ts";

const CN = "[一二三四五六七八九十\\d]{1,3}";
/** The second of the two rounds of one inspection: 第三|轮、第四, 第三|、四. */
const NEXT = `(?:轮?[、和及与]第?${CN})?`;
const TURNS = `第?${CN}${NEXT}`;
const placeName = (most: number) =>
  `(?!按照|根据|依据|遵照|(?<=[按遵])照|(?<=[根依])据)(?:(?![组届轮])[\\u3400-\\u9fff]){1,${most}}?`;
const AUTHORITY = `(?:中央|(?:${placeName(6)})?(?:省|市|区|县|州|盟|旗|地)委|自治区党委|兵团党委|[\\u3400-\\u9fff]{0,6}?(?:党工委|党组|党委))`;
/** The session behind the authority, or within its full name. */
const NAMED_SESSION = `(?:${AUTHORITY}第?${CN}届|${placeName(9)}[省市区县州盟旗]第${CN}届委员会)`;
const ROUND = new RegExp(
  `(?:${NAMED_SESSION}(?:\\d{4}年)?|第?${CN}届${AUTHORITY}(?:\\d{4}年)?|${AUTHORITY}(?:\\d{4}年)|\\d{4}年(?:${AUTHORITY})?)(?:${TURNS}|首)轮(?:第${CN}批)?(?:[\\u3400-\\u9fff]{0,8}?(?:巡视|巡察))?|第${CN}届?${AUTHORITY}${TURNS}轮(?:[\\u3400-\\u9fff]{0,4}?(?:巡视|巡察))?`,
  "g",
);
/** In the title and the lead alone: 第三轮校内巡察, 市委第三轮巡察, 部党组第九轮巡视. */
const BARE_ROUND = new RegExp(
  `(?:[省市区县州旗盟地]委|[\\u3400-\\u9fff]{1,6}党[组委])?第${CN}${NEXT}轮(?:第${CN}批)?[\\u3400-\\u9fff]{0,6}?(?:巡视|巡察)(?!组)`,
  "g",
);
/** Where the name of an authority ends that words may lead to; not where its session stands first. */
const LED_TO =
  /党[组委](?!.*党[组委])|[省市区县州盟旗地]委(?=第?[一二三四五六七八九十\d]+届)|[省市区县州盟旗](?=第[一二三四五六七八九十\d]+届委员会)/;

/** A round without the words that lead to its authority. */
function withoutLeadIn(text: { printed: string; folded: string }, start: number, end: number): Stated<string> {
  const authority = text.folded.slice(start, end).search(LED_TO);
  const span = { start: authority > 0 ? authorityStart(text.folded, start, start + authority + 2) : start, end };
  return { value: text.printed.slice(span.start, span.end), span };
}

const NEAR = /^(?:对|了|的|、|,|和|及|[\u3400-\u9fff]{0,6}(?:反馈|整改|工作|安排|部署|要求))/;

/** 对十三届省委第七轮巡视|反馈的26个问题开展“回头看”: what an earlier inspection found was looked at once more. */
const REVISITED = /^时?(?:反馈|指出)的?\d{1,4}[个项条]问题(?:[^,。;]{0,12}(?:复[核查验]|[核查]验)|[^。;]{0,64}回头看)/;
const LONGEST_REVISITED = 90;

/** 区委2015年第三轮巡察|通报的其他部门9类共性问题, 第一轮巡察|向兄弟单位反馈的问题: what others were told. */
const TOLD_TO_OTHERS =
  /^(?:期间|中)?(?:(?:通报|曝光|公布)的|(?:[向对]|(?:反馈|指出|发现)的?)(?:其[他它]|兄弟)(?:部门|单位|地区|党组织|[县市区]|乡镇))/;
/** 第一轮巡察|曾对下属中心反馈问题21个, 第二轮巡察|对6所直属学校开展: one of before, or of those below. */
const OF_BEFORE =
  /^(?:期间|中)?(?:曾|[对向][^,。;]{0,8}?(?:我[局镇乡市县区院校旗]|[直下所]属)[^,。;在]{0,4}\d{1,3}[个家所]|[对向]\d{1,3}[个家所](?:[直下所]属|基层))/;
const MAY_BE_OTHER = toFirstTable(REVISITED, TOLD_TO_OTHERS, OF_BEFORE);

/** Whether a round that ends at an offset is an earlier one, or one of others, of which that is told. */
function isOther(folded: string, end: number): boolean {
  if (end >= folded.length || MAY_BE_OTHER[folded.charCodeAt(end)] === 0) return false;
  const behind = folded.slice(end, end + LONGEST_REVISITED);
  return REVISITED.test(behind) || TOLD_TO_OTHERS.test(behind) || OF_BEFORE.test(behind);
}

/** How far before and behind its 轮 a round reaches, with the one character that is looked at before it. */
const BEFORE = 28;
const BEHIND = 16;

/** The first round named between two offsets whose kind agrees with the inspection's. */
export function findRound(
  text: { printed: string; folded: string },
  from: number,
  to: number,
  kind: string | null,
): Stated<string> | null {
  // Within the stretch only: to look for the next 轮 of the text from every sentence would cost its square.
  const stretch = text.folded.slice(from, to);
  const first = stretch.indexOf("轮");
  if (first < 0) return null;
  const limit = Math.min(to, from + stretch.lastIndexOf("轮") + BEHIND);
  for (const { start, match } of findWithin(text.folded, ROUND, from + Math.max(0, first - BEFORE), limit)) {
    const words = match[0];
    const said = /巡视|巡察/.exec(words)?.[0];
    if (isOther(text.folded, start + words.length)) continue;
    if (said && kind && said !== kind) continue;
    if (
      !said &&
      !NEAR.test(text.folded.slice(start + words.length, start + words.length + 12)) &&
      start + words.length < to
    ) {
      if (!/[。,;\s]/.test(text.folded[start + words.length] ?? "")) continue;
    }
    return withoutLeadIn(text, start, start + words.length);
  }
  return null;
}

const TURN = SENTENCE.add(/轮/);

/** The first round that one of the sentences names. */
export function findRoundIn(
  text: { printed: string; folded: string },
  sentences: Sentence[],
  kind: string | null,
): Stated<string> | null {
  for (const { start, end, signals } of sentences) {
    const found = TURN.may(signals) ? findRound(text, start, end, kind) : null;
    if (found) return found;
  }
  return null;
}

/** A round without session or year, as the lead may name it. */
export function findBareRound(
  text: { printed: string; folded: string },
  from: number,
  to: number,
): Stated<string> | null {
  if (!text.folded.slice(from, to).includes("轮")) return null;
  const first = findWithin(text.folded, BARE_ROUND, from, to).find(
    ({ start, match }) => !isOther(text.folded, start + match[0].length),
  );
  return first ? withoutLeadIn(text, first.start, first.start + first.match[0].length) : null;
}

/**
 * The round that a title names, be it parted by the end of a line: 关于七届省委|第六轮巡视…. `bare`: one without session or
 * year.
 */
export function findRoundInTitle(
  text: { printed: string; folded: string },
  { start, end }: SourceSpan,
  kind: string | null,
  bare: boolean,
): Stated<string> | null {
  const find = (words: typeof text, from: number, to: number) =>
    bare ? findBareRound(words, from, to) : findRound(words, from, to, kind);
  const words = text.folded.slice(start, end);
  if (!words.includes("轮")) return null;
  if (withoutBlanks(words) === words) return find(text, start, end);
  const places: number[] = [];
  for (let at = start; at < end; at++) if (!isBlank(text.folded, at)) places.push(at);
  const joined = (from: string) => places.map((at) => from[at]!).join("");
  const found = find({ printed: joined(text.printed), folded: joined(text.folded) }, 0, places.length);
  if (!found) return null;
  const { span, value } = found;
  return { value, span: { start: places[span.start]!, end: places[span.end - 1]! + 1 } };
}

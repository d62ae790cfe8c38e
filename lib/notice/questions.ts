// Problems that are asked about, with what was done as the answer: 1.问:|关于“…”问题|,是如何整改的? 答:…
// A question on the work as a whole asks about none: 问:整改工作是如何组织的?
import type { SourceSpan } from "../ledger/span.ts";
import { isGenericTitle } from "./chapter-words.ts";
import { atEnd, atStart } from "./edge-rules.ts";
import { skipBlanks } from "./fold.ts";
import { tellsWhatIsWanting } from "./lexicon.ts";

const [ASK, ANSWER, COLON, QUESTION] = [..."问答:?"].map((character) => character.charCodeAt(0));
/** As long as a question gets, and what ends it. */
const LONGEST = 140;
const ENDS = /[?。\n]/;
const CLEARED = "(?:整改|改正?|解决|处理|落实|纠正|治理|推进)";
/** 是如何整改的 | 采取了哪些措施 | 整改得怎么样 */
const ASKS = atEnd(
  new RegExp(
    `(?:(?:局党组|党委|党组|我们|你们|目前|现在|具体|又|都|是)*(?:如何|怎么|怎样)(?:抓好?|推[进动]|进行|逐项)?${CLEARED}(?:到位|落实|工作)?的?|(?:采取|做|有)了?(?:哪些|什么)(?:整改|具体|有效|有力|针对性的?)*(?:措施|举措|办法|工作|做法)|的?(?:整改|落实)(?:落实|进展|工作|完成)*(?:的?情况|得)?(?:是|目前)?(?:如何|怎么样|怎样)了?)$`,
  ),
);
const FRAMED = atStart(/^(?:关于|针对|对于|围绕|对|就)?“/);
/** 巡察反馈|“管网更新缓慢”, 市委巡察组指出|水费收缴拖沓的问题 */
const FOUND = atStart(
  /^(?:[省市区县州旗]委)?(?:(?:巡[视察]组?)?(?:反馈|提出)(?:意见)?(?:的|了)?(?=“)|(?:巡[视察]组?)?(?:反馈)?(?:意见)?(?:指出|认为)的?,?)/,
);
const QUOTED = /“[^”]*”/g;

/** Where the words of a question stand that name the problem, and where all of it ends. */
interface Asked {
  start: number;
  closes: number;
  end: number;
}

/** How many of the words name what is asked about. */
function namedIn(words: string): number {
  const bare = words.replace(QUOTED, (quoted) => "“".repeat(quoted.length));
  const comma = bare.lastIndexOf(",");
  const clause = bare.slice(comma + 1);
  if (comma > 0 && !clause.includes("问题") && !clause.includes("“")) return comma;
  const problem = bare.lastIndexOf("问题");
  return problem > 0 ? problem + 2 : ASKS.cut(words).length;
}

/** Where the words begin behind a 问: at an offset; the offset where there is none. */
export function behindAsk(folded: string, at: number): number {
  if (folded.charCodeAt(at) !== ASK) return at;
  const sign = skipBlanks(folded, at + 1);
  return folded.charCodeAt(sign) === COLON ? skipBlanks(folded, sign + 1) : at;
}

/** The words of a question from an offset on, without what ends it, and how long it is. */
function wordsFrom(folded: string, start: number): { words: string; end: number } {
  const rest = folded.slice(start, start + LONGEST);
  const length = rest.search(ENDS);
  const words = rest.slice(0, length < 0 ? rest.length : length).trimEnd();
  return { words, end: start + words.length + (length < 0 ? 0 : 1) };
}

/** The question about one problem whose words begin at an offset; `null` where they are none. */
function readQuestion(folded: string, from: number): Asked | null {
  const { words, end } = wordsFrom(folded, from);
  if (!ASKS.test(words)) return null;
  const asked = words.slice(0, namedIn(words));
  const named = FOUND.cut(asked);
  if (isGenericTitle(named) || !(tellsWhatIsWanting(named) || FRAMED.test(named))) return null;
  return { start: from + asked.length - named.length, closes: from + asked.length, end };
}

/** The same at an offset where its 问: stands. */
export function questionAt(folded: string, at: number): Asked | null {
  const start = behindAsk(folded, at);
  return start === at ? null : readQuestion(folded, start);
}

/** The question that a heading is, be it without 问: before it. */
export function questionIn(folded: string, { start, end }: SourceSpan): Asked | null {
  if (folded.charCodeAt(end - 1) === QUESTION) return readQuestion(folded, start);
  let sign = start - 1;
  while (folded[sign] === " ") sign--;
  if (folded.charCodeAt(sign) !== COLON) return null;
  let ask = sign - 1;
  while (folded[ask] === " ") ask--;
  return folded.charCodeAt(ask) === ASK ? readQuestion(folded, start) : null;
}

/** 问:怎么改的? 答:…: where what leads up to an answer ends, behind the answer's label; -1 where words are none such. */
export function leadToAnswer(folded: string, at: number): number {
  const start = behindAsk(folded, at);
  if (start === at) return -1;
  const { words, end } = wordsFrom(folded, start);
  if (ASKS.cut(words) !== "") return -1;
  const answer = skipBlanks(folded, end);
  if (folded.charCodeAt(answer) !== ANSWER) return end;
  const sign = skipBlanks(folded, answer + 1);
  return folded.charCodeAt(sign) === COLON ? skipBlanks(folded, sign + 1) : end;
}

/** Whether an answer inside a line is one to a question that asks about no problem: a hotline's, told in a measure. */
export function isAnswerToOther(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== ANSWER) return false;
  const from = Math.max(0, at - LONGEST);
  const ask = folded.slice(from, at).lastIndexOf("问:");
  return ask < 0 || ",;“".includes(folded[from + ask - 1] ?? " ") || questionAt(folded, from + ask) === null;
}

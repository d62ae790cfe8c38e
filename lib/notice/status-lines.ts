// A line that says nothing but how far a problem is. It belongs to no measure.
// example  (已完成整改) | [状态:正在推进] | 该问题已整改到位,长期坚持。
import { readStatus } from "./lexicon.ts";

const SUBJECT = "(?:(?:该|此|本)(?:项)?(?:具体)?(?:问题|任务|事项|整改任务))";
const STATE_LABEL = "(?:(?:备?注|(?:整改|完成|办理|落实|目前|当前)*(?:状态|进度|进展|情况|结果|结论)):)";
/** 已于2023年6月底前…; without 已 a date says when it is to be done. */
const DONE_ON = "(?:已于(?:\\d{4}年)?\\d{1,2}月(?:\\d{1,2}日|[上中下]旬|底|末|初)?(?:之?前)?)";
/** Before each list that repeats: without it the engine compiles the lists anew for every way that leads to them (0006). */
const ONCE = "(?=[^])";
const ADVERB =
  "(?:目前|现|均|已|已经|全部|全面|基本|如期|按期|按时|正在|仍在|尚在|持续|有序|稳步|加快|长期|阶段性|需|需要|尚|未|部分)";
const STATE =
  "(?:整改|完成|推进|坚持|办结|销号|到位|完毕|解决|落实|办理|见效|取得阶段性成效|取得阶段性成果|达到序时进度|阶段性(?:整改|目标|任务)|立行立改|整改中|推进中|进行中|巩固|提升)";
/** 已完成整改,长期坚持: adverbs and states, in up to three clauses. */
const CLAUSE = `(?:整改(?=已|均|正在))?${DONE_ON}?(?:${ONCE}${ADVERB}){0,3}(?:${ONCE}${STATE}){1,3}`;
const STATES = `${CLAUSE}(?:(?:[,、;](?:并|需|将|仍)?|并)${CLAUSE}){0,2}`;

const BRACKETED = new RegExp(`^[([]\\s?(?:${STATE_LABEL}|${SUBJECT}){0,2}${STATES}\\s?[)\\]][。;]?$`);
/** Without brackets only a sentence that names what is done. */
const PLAIN = new RegExp(`^(?:(?:截至|截止)?目前|现|至此)?,?${SUBJECT}(?:的)?(?:目前|现)?,?${STATES}。?$`);
/** A cell of a table says so without either, and when: √ 已完成(2023年12月). */
const CELL = new RegExp(
  `^(?:[√✓✔☑■●] ?)?${STATES}(?: ?\\((?:于|至)?\\d{4}[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}日?|底|末|[上中下]旬)?)?(?:完成|整改完成)?\\))?[。;]?$`,
);
const GRANTED = "(?:同意|准予|予以|建议){1,2}销号";
/** 办理结果:|办结|, 整改结论:|经核查,该问题已整改到位,予以销号。|, 验收意见:|合格| */
const VERDICT = new RegExp(
  `^(?:经[^,。;\\d]{1,16},)?${SUBJECT}?(?:${STATES}(?:[,、]?${GRANTED})?|${GRANTED}|(?:验收)?(?:合格|通过|达标)|(?:基本)?满意)(?:\\((?:于|至)?\\d{4}[年./-]\\d{1,2}(?:[月./-](?:\\d{1,2}日?|底|末|[上中下]旬)?)?\\))?[。;]?$`,
);
/** 是 | 否,正在推进 | √ */
const ANSWER = /^\s?([是否√✓✔☑×✗✘])\s?(?:$|[。;,(](.*)$)/;
const LONGEST = 40;
/** 正在整改|,预计2025年底前完成|。 */
const EXPECTED =
  /[,;](?:预计|计划|力争|争取|确保|拟|将)[于在到]?(?:20\d{2}年)?(?:\d{1,2}月|[上下]半年|第?[一二三四]季度)?(?:\d{1,2}日|[底末初]|[上中下]旬)?(?:之?前)?(?:全部|全面|基本|如期)?(?:完成|整改|销号|办结|到位)(?:整改|销号|到位|完成)?(?=。?$)/;

/** 是否完成:|是|: what a yes or a no says, be it with more behind it; `null` where words are neither. */
export function readAnswer(words: string): "done" | "ongoing" | null {
  const [, answer, more] = ANSWER.exec(words) ?? [];
  if (answer === undefined) return null;
  if (/[否×✗✘]/.test(answer)) return "ongoing";
  const said = more ? readStatus(more) : "done";
  return said === "planned" ? null : (said ?? "done");
}

/** What short words say of how far something is, be they the answer to whether it is done. */
export function readStatusOrAnswer(words: string): ReturnType<typeof readStatus> {
  return readAnswer(words) ?? readStatus(words);
}

/** Whether what stands behind the label of a verdict says no more than how far the problem is. */
export function saysVerdict(words: string): boolean {
  return words.length <= LONGEST && (VERDICT.test(words) || readAnswer(words) !== null);
}

/** Whether what is told of how a problem was dealt with says no more than how far it is. */
export function tellsOnlyStatus(words: string): boolean {
  const said = readStatus(words);
  if (said === null || said === "planned") return false;
  const stated = words.replace(EXPECTED, "");
  return saysOnlyStatus(stated, 0, stated.length, true) || saysVerdict(stated);
}

/** Whether a line, or a cell of a table, folded, says nothing but how far a problem is. */
export function saysOnlyStatus(folded: string, start: number, end: number, isCell = false): boolean {
  if (end - start > LONGEST || !(isCell || "([该此本目截现至".includes(folded[start]!))) return false;
  const words = folded.slice(start, end);
  return (BRACKETED.test(words) || PLAIN.test(words) || (isCell && CELL.test(words))) && readStatus(words) !== null;
}

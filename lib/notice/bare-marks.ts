// Headings without a mark, known by their wrappers alone: 关于“…”问题 | “…”方面
import { isGenericTitle } from "./chapter-words.ts";
import { atStart } from "./edge-rules.ts";
import { announcesSolution, failsAtEnd, isAction, tellsWhatIsWanting } from "./lexicon.ts";
import { type Mark, unprinted } from "./mark.ts";
import { toFirstTable } from "./pattern-needs.ts";

const BARE_PROBLEM = atStart(
  /^(?:(?:关于|针对)(?:“[^”\n]{2,120}”|(?:“[^”\n]{1,20}”|[^。;:“”\n]){4,60})(?:的|等|方面)*问题|“[^”\n]{3,120}”(?:的|等)*问题)(?:的?(?:整改|落实|整改进展)+(?:进展)?情况)?[。:]?$|^(?:关于|针对)“[^”\n]{2,120}”的?整改(?:落实|进展)?(?:情况)?[。:]?$/,
);
/** The same with its content behind it: 关于“…”问题。局党组…. */
const BARE_WITH_CONTENT =
  /^(?:关于|针对)(?:“[^”\n]{2,120}”|(?:“[^”\n]{1,20}”|[^。;:“”\n]){4,60})(?:的|等)*问题(?:的?(?:整改|落实|整改进展)+情况)?[。:](?=.)|^(?:关于|针对)“[^”\n]{2,120}”的?整改(?:落实|进展)?(?:情况)?[。:](?=.)/;
const MAY_HAVE_CONTENT = toFirstTable(BARE_WITH_CONTENT);
const BARE_ASPECT =
  /^(?:关于|在|聚焦)?(?:“[^”\n]{3,120}”|(?:“[^”\n]{1,20}”|[^。;:“”\n]){4,60})方面(?:的|存在)*(?:问题)?(?:的?(?:整改|落实|整改进展)+情况)?[。:]?$/;

/** What stands between a frame's words and the comma that parts them. */
const QUOTED = /“[^”]*”/g;
const FRAME = /^(?:关于|针对)|(?:的|等|方面)*问题(?:的?(?:整改|落实|进展)+情况)?[。:]?$/g;

/**
 * 针对账目不清,报销随意的问题: a frame around two clauses that say what is wanting; 针对账目不清,组织清理存在的问题 tells what was done.
 */
function namesOne(framed: string): boolean {
  const words = framed.replace(FRAME, "");
  if (!words.replace(QUOTED, "").includes(",")) return true;
  const [first, ...more] = words.split(",");
  if (/问题$/.test(first!)) return false;
  return (
    [first!, ...more].some((clause) => tellsWhatIsWanting(clause)) &&
    more.every((clause) => !announcesSolution(clause) && (!isAction(clause) || failsAtEnd(clause)))
  );
}

/** The mark of a line that is a heading by its wrapper: it takes up nothing of the line. */
export function bareMark(words: string, start: number): Mark | null {
  const framed = MAY_HAVE_CONTENT[words.charCodeAt(0)] === 1;
  const headed = framed ? BARE_WITH_CONTENT.exec(words) : null;
  if (headed && namesOne(headed[0])) return unprinted("bare-problem", start);
  if (words.length > 140 || !(framed || words.includes("问题") || words.includes("方面"))) return null;
  const style =
    BARE_PROBLEM.test(words) && namesOne(words)
      ? "bare-problem"
      : words.includes("方面") &&
          BARE_ASPECT.test(words) &&
          !/^(?:另|其)一方面$|(?:以下|如下|下列|下述|[一二三四五六七八九十两\d几多]个?)方面[。:]?$|抓好|做好|着力|主要从/.test(
            words,
          )
        ? "bare-aspect"
        : null;
  return style && !isGenericTitle(words) ? unprinted(style, start) : null;
}

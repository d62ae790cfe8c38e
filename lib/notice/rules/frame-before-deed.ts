// Frames of headings that nothing parts from what was done: 关于管网失修问题的整改情况|在各站设立…, 关于“泵房无人值守”问题|更换…
import { isAction, tellsWhatIsWanting } from "../lexicon.ts";
import { toFirstTable } from "../pattern-needs.ts";
import { saysLack } from "../plain-lack.ts";

/** 关于…问题的整改情况|在各站设立…: a frame with nothing behind it that parts it from what was done. */
const GLUED =
  /^(?:关于|针对|对于)?([^。:;]{4,60}?)的?问题的?(?:整改|落实)(?:整改|落实|进展|完成|工作)*情况(?=[\u3400-\u9fff])/;
/** 整改情况汇报…, 整改情况跟踪…: the words go on. */
const GOES_ON = /^(?:的|汇报|报告|通报|公[开示]|说明|材料|台账|反馈|跟踪|督[办查]|监督|检查|评估)|问题$/;
const SHORTEST_DEED = 5;
/** A frame and a deed are no shorter. */
const SHORTEST_GLUED = 18;

/** Where such a frame ends that says what is wanting, if what follows does not; 0 where there is none. */
function gluedFrame(words: string): number {
  const match = words.includes("情况") ? GLUED.exec(words) : null;
  if (!match || !tellsWhatIsWanting(match[1]!)) return 0;
  const [deed] = words.slice(match[0].length).split("。", 1) as [string];
  return deed.length < SHORTEST_DEED || GOES_ON.test(deed) || saysLack(deed) ? 0 : match[0].length;
}

/** 关于“泵房无人值守”问题|对各站开展检查…: a frame closed by its quotation marks. */
const QUOTED_FRAME = /^(?:关于|针对|对于)?\s?[“"][^“”"。]{3,60}[”"]的?问题(?=[\u3400-\u9fff])/;
const MAY_BE_QUOTED = toFirstTable(QUOTED_FRAME);
const QUOTED_PROBLEM = ["”问题", '"问题', "”的问题", '"的问题'];
const NAMES_MORE = /(?:问题|情况|方面|现象)$/;
const HAS_FIGURE = /\d/;

/** Where such a frame ends, if what was done follows; 0 where there is none. */
function quotedFrame(words: string): number {
  if (MAY_BE_QUOTED[words.charCodeAt(0)] !== 1 || !QUOTED_PROBLEM.some((end) => words.includes(end))) return 0;
  const frame = QUOTED_FRAME.exec(words)?.[0].length ?? 0;
  const [deed] = words.slice(frame).split("。", 1) as [string];
  const [first] = deed.split(/[,;:]/, 1) as [string];
  const tells =
    first.length >= SHORTEST_DEED &&
    (isAction(first) || HAS_FIGURE.test(first)) &&
    !GOES_ON.test(deed) &&
    !NAMES_MORE.test(deed);
  return frame > 0 && tells && !saysLack(first) && !tellsWhatIsWanting(first) ? frame : 0;
}

/** Where the frame of a heading ends that nothing parts from what was done; 0 where none does. */
export function frameBeforeDeed(words: string): number {
  return words.length < SHORTEST_GLUED ? 0 : gluedFrame(words) || quotedFrame(words);
}

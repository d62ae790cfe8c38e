// What is done to a good notice to make a bad one: pieces cut out, repeated, moved, exchanged for marks and labels.
import { toFullWidth, toHalfWidth, toHardWrapped, toOneLine, toPages } from "../../lib/notice/variants-in-tests.ts";
import type { Random } from "./random.ts";

/** Words that the grammar listens for, and characters that it must not stumble over. */
const PIECES = [
  ..."一、|二、|（一）|（二）|1.|2．|3、|（1）|①|1）|一是|二是|三是|第一，|其一，|首先，|其次，|最后，|——|●|问题1：|整改任务2：|反馈问题：|整改情况：|整改成效：|完成情况：已完成\n|责任单位：|完成时限：|关于“|”问题|方面|针对|“|”|‘|’|（|）|《|》|。|，|；|：|\n|\r\n|\t|　　| |反馈的12个问题，|已完成整改30项，|正在整改5项，|整改率85.7%。|分别为|全部完成|序号\t问题\t措施\t状态\n|2023年3月6日至5月12日|202131日至430日|二〇二三年|下一步，|联系电话：0371-12345678|欢迎监督。|中共青岚市水务局党组\n|市委第二巡察组|第三轮巡察|追缴1.36亿元|立案0件|7|7个|a@a.|加强监管|挽回|中共|第一巡察组".split(
    "|",
  ),
  "\u0000",
  "\ufeff",
  "\u200b",
  "\u2028",
  "\ud800",
  "\udc00",
  "𣲗",
  "&nbsp;",
  "<p>",
  "</div>",
  "<!--",
  "%PDF",
];

type Mutation = (text: string, random: Random, other: string) => string;

const place = (text: string, random: Random) => random.below(text.length + 1);

/** A short stretch of a text. */
function stretch(text: string, random: Random, longest: number): [number, number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + random.below(longest))];
}

const lines = (text: string) => text.split("\n");

const MUTATIONS: Mutation[] = [
  (text, random) => {
    const [start, end] = stretch(text, random, 200);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + random.pick(PIECES) + text.slice(at);
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + random.pick(PIECES).repeat(1 + random.below(400)) + text.slice(at);
  },
  (text, random) => {
    const [start, end] = stretch(text, random, 300);
    return text.slice(0, end) + text.slice(start, end).repeat(1 + random.below(20)) + text.slice(end);
  },
  (text, random) => {
    const parts = lines(text);
    const [moved = ""] = parts.splice(random.below(parts.length), 1);
    parts.splice(random.below(parts.length + 1), 0, moved);
    return parts.join("\n");
  },
  (text, random, other) => {
    const [start, end] = stretch(other, random, 2000);
    const at = place(text, random);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  (text, random) => text.slice(0, place(text, random)),
  (text, random) =>
    text.replaceAll(random.pick([..."。，、：；“”（）\n 一1"]), random.pick(["", " ", "\n", "。", "“", "（"])),
  (text) => toFullWidth(text),
  (text) => toHalfWidth(text),
  (text) => toOneLine(text),
  (text, random) => toHardWrapped(text, 16 + random.below(40)),
  (text, random) => toPages(text, 16 + random.below(40), 5 + random.below(40)),
  (text, random) => [...lines(text)].sort(() => random.next() - 0.5).join("\n"),
];

/** A text after one to six mutations; `other` is another text to take pieces from. */
export function mutate(text: string, random: Random, other: string): string {
  let result = text;
  for (let left = 1 + random.below(6); left > 0 && result.length < 400_000; left--)
    result = random.pick(MUTATIONS)(result, random, other);
  return result;
}

/** A text of a given length made of one to four pieces over and over. */
export function repeatPieces(random: Random, pieces: readonly string[] = PIECES): (length: number) => string {
  const unit = Array.from({ length: 1 + random.below(4) }, () => random.pick(pieces)).join("");
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

/** Bytes with some of them changed, cut out or put in. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const result = [...bytes];
  for (let left = 1 + random.below(random.pick([2, 40])); left > 0; left--) {
    const at = random.below(result.length + 1);
    const change = random.below(3);
    if (change === 0) result[Math.min(at, result.length - 1)] = random.below(256);
    else if (change === 1) result.splice(at, 1 + random.below(16));
    else result.splice(at, 0, ...Array.from({ length: 1 + random.below(16) }, () => random.below(256)));
  }
  return Uint8Array.from(random.below(5) === 0 ? result.slice(0, random.below(result.length)) : result);
}

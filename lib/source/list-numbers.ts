// The tags of a page -> the numbers that a browser puts before the items of its ordered lists. Promise: what is no
// paragraph of a text gets none: lists of links (the way to a page, other news), and items with a number of their own.
import { Token } from "parse5";
import { formatNumber, joinLabel } from "./number-format.ts";

interface OrderedList {
  /** The number of its last item. */
  count: number;
  /** What is put before an item; `%` stands for its number. */
  pattern: string;
  format: string;
}

/** By `list-style-type` and by the letter of `type`: the format and what stands around the number. */
const STYLES: Record<string, [format: string, pattern: string]> = {
  decimal: ["decimal", "%."],
  "1": ["decimal", "%."],
  "decimal-leading-zero": ["decimalZero", "%."],
  "cjk-ideographic": ["chineseCounting", "%、"],
  "simp-chinese-informal": ["chineseCounting", "%、"],
  "trad-chinese-informal": ["chineseCounting", "%、"],
  "cjk-decimal": ["ideographDigital", "%、"],
  "japanese-informal": ["chineseCounting", "%、"],
  "cjk-heavenly-stem": ["ideographTraditional", "%、"],
  "lower-alpha": ["lowerLetter", "%."],
  "lower-latin": ["lowerLetter", "%."],
  a: ["lowerLetter", "%."],
  "upper-alpha": ["upperLetter", "%."],
  "upper-latin": ["upperLetter", "%."],
  A: ["upperLetter", "%."],
  "lower-roman": ["lowerRoman", "%."],
  i: ["lowerRoman", "%."],
  "upper-roman": ["upperRoman", "%."],
  I: ["upperRoman", "%."],
  none: ["none", ""],
  // The classes of the editor that most offices write their pages with.
  custom_num: ["decimal", "%."],
  custom_num1: ["decimal", "%)"],
  custom_num2: ["decimal", "（%）"],
  custom_cn: ["chineseCounting", "%、"],
  custom_cn1: ["chineseCounting", "%）"],
  custom_cn2: ["chineseCounting", "（%）"],
};
const STYLE = /list-style(?:-type)?\s*:\s*([a-z-]+)/i;
const CLASS = /\bcustom_(?:num|cn)[12]?(?![\w-])/;

/** A number of its own, or its words of number. */
const OWN_NUMBER =
  /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）、．]|\.(?!\d))|[①-⓿❶-➓]|第?[一二三四五六七八九十]{1,3}[是，])/;

export class ListNumbers {
  /** The lists that are open; `null` is one without numbers. */
  private readonly open: (OrderedList | null)[] = [];
  /** The item that has begun and has no characters yet. */
  private waiting: OrderedList | null = null;
  private isLink = false;

  start(tag: Token.TagToken): void {
    const { tagName } = tag;
    if (tagName === "ul" || tagName === "menu" || tagName === "dl") this.open.push(null);
    else if (tagName === "ol") this.open.push(toList(tag));
    else if (tagName === "li") this.startItem(tag);
    else if (tagName === "a" && Token.getTokenAttr(tag, "href") !== null) this.isLink = true;
  }

  end(tagName: string): void {
    if (["ol", "ul", "menu", "dl"].includes(tagName)) this.open.pop();
    if (tagName === "li") this.waiting = null;
    if (tagName === "a") this.isLink = false;
  }

  /** These characters, with their number before them if they begin an item. */
  join(words: string): string {
    const list = this.waiting;
    if (list === null || /^[ \t\n\f\r]/.test(words)) return words;
    this.waiting = null;
    // A list of links: no item of it is a paragraph.
    if (this.isLink) list.pattern = "";
    if (OWN_NUMBER.test(words)) return words;
    return joinLabel(list.pattern.replace("%", formatNumber(list.count, list.format)), words);
  }

  private startItem(item: Token.TagToken): void {
    const list = this.open.at(-1) ?? null;
    this.waiting = null;
    if (list === null || Token.getTokenAttr(item, "data-list") === "bullet") return;
    list.count = toCount(Token.getTokenAttr(item, "value")) ?? list.count + 1;
    if (!/list-style(?:-type)?\s*:\s*none/i.test(Token.getTokenAttr(item, "style") ?? "")) this.waiting = list;
  }
}

function toCount(value: string | null): number | undefined {
  return value !== null && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : undefined;
}

function toList(tag: Token.TagToken): OrderedList {
  const valueOfAttribute = (name: string) => Token.getTokenAttr(tag, name) ?? "";
  const named = [
    CLASS.exec(valueOfAttribute("class"))?.[0],
    STYLE.exec(valueOfAttribute("style"))?.[1],
    valueOfAttribute("type"),
  ];
  const style = named.find((name) => name !== undefined && Object.hasOwn(STYLES, name)) ?? "decimal";
  const [format, pattern] = STYLES[style] ?? ["decimal", "%."];
  return { count: (toCount(Token.getTokenAttr(tag, "start")) ?? 1) - 1, format, pattern };
}

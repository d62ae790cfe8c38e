// The same notice in other printings: widths, line ends, indents, one line, hard-wrapped lines, web pages, GBK bytes.
// Each must give the same ledger; used by the corpus test, the properties and the evaluation.

const TO_FULL: Record<string, string> = { ",": "，", ":": "：", ";": "；", "!": "！", "?": "？", "(": "（", ")": "）" };
const TO_HALF: Record<string, string> = Object.fromEntries(Object.entries(TO_FULL).map(([half, full]) => [full, half]));

/** Punctuation between Chinese characters in full width; times, numbers, addresses of the net stay. */
export function toFullWidth(text: string): string {
  return text.replace(
    /(?<![A-Za-z0-9])[,:;!?]|[,;!?](?![0-9A-Za-z])|:(?![0-9/])|(?<=[\u3400-\u9fff])[:](?=\d{3,4}-?\d{4})|[()]/g,
    (mark) => TO_FULL[mark] ?? mark,
  );
}

/** All punctuation in half width. */
export function toHalfWidth(text: string): string {
  return text.replace(/[，：；！？（）]/g, (mark) => TO_HALF[mark] ?? mark);
}

const paragraphsOf = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The whole notice on one line, single spaces between paragraphs. */
export function toOneLine(text: string): string {
  return paragraphsOf(text).join(" ");
}

/** CR LF and indents of two ideographic spaces, empty lines between paragraphs. */
export function toIndented(text: string): string {
  return paragraphsOf(text)
    .map((line) => `\u3000\u3000${line}`)
    .join("\r\n\r\n");
}

/** Lines broken by force, as a PDF or an old mailer does; paragraphs begin with an indent. */
export function toHardWrapped(text: string, width = 38): string {
  return paragraphsOf(text)
    .flatMap((line) => {
      const indented = `\u3000\u3000${line}`;
      const parts: string[] = [];
      for (let at = 0; at < indented.length; at += width) parts.push(indented.slice(at, at + width));
      return parts;
    })
    .join("\n");
}

/** Pages of a PDF: lines as wide as the paper, Latin letters half as wide, no indents, a number below each page. */
export function toPages(text: string, width = 40, lines = 30): string {
  const rows = paragraphsOf(text).flatMap((paragraph) => {
    const parts = [""];
    let used = 0;
    for (const character of paragraph) {
      const room = character < "\u0080" ? 0.5 : 1;
      if (used + room > width) {
        parts.push("");
        used = 0;
      }
      parts[parts.length - 1] += character;
      used += room;
    }
    return parts;
  });
  return rows
    .flatMap((row, index) => (index % lines === lines - 1 ? [row, `- ${Math.ceil(index / lines)} -`] : [row]))
    .join("\n");
}

const escapeHtml = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** A page of an office's site: navigation, crumbs, scripts, the notice in paragraphs, share buttons, foot. */
export function toWebPage(text: string, charset: string): string {
  const body = paragraphsOf(text)
    .map((line) => `<p style="text-indent:2em"><span>${escapeHtml(line).replace(/“/g, "&ldquo;")}</span></p>`)
    .join("\n");
  return `<!DOCTYPE html>\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">\n<title>门户网站</title>
<style>body{font-size:14px}</style><script>var share = "<p>整改</p>";</script></head>
<body><div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li><li><a href="/hdjl">互动交流</a></li></ul></div>
<table width="1000"><tr><td>您的位置: <a href="/">首页</a> &gt; <a href="/x">通知公示</a></td></tr></table>
<div id="zoom" class="article">${body}</div>
<div class="share">分享到：<a>微信</a>&nbsp;<a>微博</a> 【<a>打印</a>】【<a>关闭</a>】</div>
<div class="foot"><p>主办：某某办公室&nbsp;&nbsp;网站标识码：0000000000</p><p>版权所有</p></div></body></html>`;
}

let gbkTable: Map<string, [number, number]> | null = null;

/** GBK bytes. What GBK does not have becomes a character reference, as browsers and editors of pages write it. */
export function toGbk(text: string): Uint8Array {
  if (gbkTable === null) {
    gbkTable = new Map();
    const decoder = new TextDecoder("gbk");
    for (let lead = 0x81; lead <= 0xfe; lead++) {
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if (trail === 0x7f) continue;
        const character = decoder.decode(new Uint8Array([lead, trail]));
        if (character.length === 1 && !gbkTable.has(character)) gbkTable.set(character, [lead, trail]);
      }
    }
  }
  const bytes: number[] = [];
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if (unit < 0x80) bytes.push(unit);
    else bytes.push(...(gbkTable.get(character) ?? new TextEncoder().encode(`&#${character.codePointAt(0)};`)));
  }
  return new Uint8Array(bytes);
}

/** All printings of a text as bytes, by name. */
export function printings(text: string): [string, Uint8Array][] {
  const utf8 = (words: string) => new TextEncoder().encode(words);
  return [
    ["as printed", utf8(text)],
    ["full width", utf8(toFullWidth(text))],
    ["half width", utf8(toHalfWidth(text))],
    ["one line", utf8(toOneLine(text))],
    ["one line, full width", utf8(toOneLine(toFullWidth(text)))],
    ["CR LF and indents", utf8(toIndented(text))],
    ["hard-wrapped", utf8(toHardWrapped(text))],
    ["pages of a PDF", utf8(toPages(text))],
    ["web page", utf8(toWebPage(text, "utf-8"))],
    ["web page in GBK", toGbk(toWebPage(text, "gb2312"))],
    ["web page in GBK, undeclared", toGbk(toWebPage(text, "").replace(/<meta[^>]*>/, ""))],
    ["with byte order mark", utf8(`\ufeff${text}`)],
  ];
}

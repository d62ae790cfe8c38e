// HTML → lines of text, as a reader of the page sees them. Read token by token: time and memory grow with the size
// of the page alone, however deeply its elements are nested, and markup that is never closed loses nothing.
import { Token, Tokenizer, TokenizerMode } from "parse5";
import { LineWriter } from "./line-writer.ts";
import { ListNumbers } from "./list-numbers.ts";

const BLOCKS = new Set(
  "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main menu nav ol option p pre section summary table tbody tfoot thead tr ul br".split(
    " ",
  ),
);
const CELLS = new Set(["td", "th"]);
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** What a reader does not see, or what is never the notice. */
const UNSEEN = new Set(
  "script style template noscript head iframe object svg math canvas audio video select button textarea nav rt rp dialog".split(
    " ",
  ),
);
const RAW: Record<string, number> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA,
};
/** Where line feeds are seen as such. */
const KEEPS_LINES = new Set(["pre", "xmp", "listing", "textarea"]);
const KEEPING_LINES = /white-space\s*:\s*(?:pre|break-spaces)/i;
/** What is struck out is no longer said. */
const STRUCK = new Set(["s", "del", "strike"]);
const STRIKING = /text-decoration(?:-line)?\s*:[^;]{0,80}line-through/i;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Whether a decoded text is HTML rather than words: by its beginning, or by the tags in it. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000);
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?:[^-]|-+[^->]))*--+>\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|section|article|main|script|link|style|span|h[1-6]|ul|ol|br|center|font)\b/i.test(
      head,
    )
  )
    return true;
  let tags = 0;
  for (const match of text.slice(0, 200_000).matchAll(/<\/(?:p|div|span|td|li|body|html|h[1-6])\s*>|<br\s*\/?>/gi)) {
    if (match.index >= 0 && ++tags >= 3) return true;
  }
  return false;
}

/** Pages of WeChat hide their article by its style until a script has run. */
const SHOWN_BY_SCRIPT = "js_content";

interface Open {
  tag: string;
  unseen: boolean;
  struck: boolean;
  keepsLines: boolean;
}

class PageReader {
  readonly seen = new LineWriter();
  readonly all = new LineWriter();
  readonly tokenizer: Tokenizer;
  private readonly open: Open[] = [];
  private readonly counts = new Map<string, number>();
  private readonly numbers = new ListNumbers();

  constructor() {
    this.tokenizer = new Tokenizer(
      { sourceCodeLocationInfo: false },
      {
        onCharacter: (token) => this.characters(token.chars),
        onWhitespaceCharacter: (token) => this.characters(token.chars),
        onNullCharacter: () => {},
        onComment: () => {},
        onDoctype: () => {},
        onEof: () => {},
        onStartTag: (token) => this.start(token),
        onEndTag: (token) => this.end(token),
      },
    );
  }

  private get top(): Open | undefined {
    return this.open[this.open.length - 1];
  }

  private isCode(tag: string | undefined): boolean {
    return tag === "script" || tag === "style" || tag === "head" || tag === "template";
  }

  private characters(words: string): void {
    const top = this.top;
    // The number of an item is not struck out with its first words.
    const numbered = top?.struck === true ? words : this.numbers.join(words);
    const keepsLines = top?.keepsLines === true;
    if (top?.unseen !== true) this.seen.write(numbered, keepsLines);
    if (!this.isCode(top?.tag) && top?.tag !== "title") this.all.write(numbered, keepsLines);
  }

  private seam(): void {
    for (const writer of [this.seen, this.all]) writer.seam();
  }

  private break(tag: string): void {
    if (BLOCKS.has(tag)) for (const writer of [this.seen, this.all]) writer.break();
  }

  /** A table, a row or a cell of one begins. */
  private enterTable(token: Token.TagToken): void {
    for (const writer of [this.seen, this.all]) {
      if (token.tagName === "table") writer.beginTable();
      if (token.tagName === "tr") writer.beginRow();
      if (CELLS.has(token.tagName))
        writer.beginCell(Token.getTokenAttr(token, "rowspan"), Token.getTokenAttr(token, "colspan"));
    }
  }

  private start(token: Token.TagToken): void {
    const tag = token.tagName;
    this.seam();
    this.break(tag);
    this.enterTable(token);
    this.numbers.start(token);
    // A page without </head>: the body, or the first thing that a reader sees, ends it.
    if (this.top?.tag === "head" && (tag === "body" || (BLOCKS.has(tag) && tag !== "noscript"))) this.pop("head");
    if (VOID.has(tag) || token.selfClosing) return;
    const valueOfAttribute = (name: string) => Token.getTokenAttr(token, name);
    const style = valueOfAttribute("style") ?? "";
    const hidden =
      valueOfAttribute("hidden") !== null || (HIDDEN.test(style) && valueOfAttribute("id") !== SHOWN_BY_SCRIPT);
    const struck = (this.top?.struck ?? false) || STRUCK.has(tag) || STRIKING.test(style);
    this.open.push({
      tag,
      unseen: (this.top?.unseen ?? false) || hidden || struck || UNSEEN.has(tag),
      struck,
      keepsLines: (this.top?.keepsLines ?? false) || KEEPS_LINES.has(tag) || KEEPING_LINES.test(style),
    });
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    const mode = RAW[tag];
    if (mode !== undefined) {
      this.tokenizer.state = mode;
      this.tokenizer.lastStartTagName = tag;
    }
  }

  private end(token: Token.TagToken): void {
    this.seam();
    this.numbers.end(token.tagName);
    this.break(token.tagName);
    if (token.tagName === "table") for (const writer of [this.seen, this.all]) writer.endTable();
    this.pop(token.tagName);
  }

  private pop(tag: string): void {
    if ((this.counts.get(tag) ?? 0) === 0) return;
    for (let last = this.open.pop(); last; last = this.open.pop()) {
      this.counts.set(last.tag, this.counts.get(last.tag)! - 1);
      if (last.tag === tag) return;
    }
  }
}

/**
 * The text of a page: block elements part lines, cells of a row are parted by a tab, scripts, styles, forms,
 * hidden parts, words struck out and navigation are left out — unless that would leave out the notice itself.
 */
export function readHtml(html: string): string {
  const reader = new PageReader();
  reader.tokenizer.write(html, true);
  const seen = reader.seen.finish();
  const all = reader.all.finish();
  const lost = /整改/.test(all) && !/整改/.test(seen);
  return lost || (seen.length * 4 < all.length && /整改.{0,200}整改/s.test(all) && !/整改.{0,200}整改/s.test(seen))
    ? all
    : seen;
}

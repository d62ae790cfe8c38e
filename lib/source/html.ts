// HTML → lines of text, as a reader of the page sees them. Read token by token: time and memory grow with the size
// of the page alone, however deeply its elements are nested, and markup that is never closed loses nothing.
import { type Token, Tokenizer, TokenizerMode } from "parse5";

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
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const CHINESE = /[\u3000-\u9fff\uff00-\uffef“”]/;

/** Whether a decoded text is HTML rather than words: by its beginning, or by the tags in it. */
export function looksLikeHtml(text: string): boolean {
  const head = text.slice(0, 2000);
  if (
    /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,1000}?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|div|p|table|section|article|main|script|link|style|span|h[1-6]|ul|ol|br|center|font)\b/i.test(
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

/** Gathers lines; white space collapses as in a browser, but never between two Chinese characters. */
class LineWriter {
  private readonly lines: string[] = [];
  private line = "";
  private gap = "";

  write(characters: string): void {
    for (const [part] of characters.matchAll(/[ \t\n\f\r]+|[^ \t\n\f\r]+/g)) {
      if (/^[ \t\n\f\r]/.test(part)) {
        this.gap = this.gap.includes("\n") || part.includes("\n") ? "\n" : " ";
        continue;
      }
      if (this.gap !== "" && this.line !== "") {
        const joins = this.gap === "\n" && CHINESE.test(this.line.slice(-1)) && CHINESE.test(part[0]!);
        if (!joins) this.line += " ";
      }
      this.gap = "";
      this.line += part;
    }
  }

  /** The beginning of a table's cell: a tab stands between it and the one before, be they empty. */
  cell(first: boolean): void {
    this.gap = "";
    if (!first) this.line += "\t";
  }

  break(): void {
    if (/[^\s\u00a0\u200b]/.test(this.line)) this.lines.push(this.line.replace(/[\t ]+$/, ""));
    this.line = "";
    this.gap = "";
  }

  finish(): string {
    this.break();
    return this.lines.join("\n");
  }
}

interface Open {
  tag: string;
  unseen: boolean;
}

class PageReader {
  readonly seen = new LineWriter();
  readonly all = new LineWriter();
  readonly tokenizer: Tokenizer;
  private readonly open: Open[] = [];
  private readonly counts = new Map<string, number>();
  /** Cells that the row has so far. */
  private cells = 0;

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
    if (top?.unseen !== true) this.seen.write(words);
    if (!this.isCode(top?.tag) && top?.tag !== "title") this.all.write(words);
  }

  private break(tag: string): void {
    if (BLOCKS.has(tag)) for (const writer of [this.seen, this.all]) writer.break();
  }

  /** A row, or a cell of one, begins. */
  private enterTable(tag: string): void {
    if (tag === "tr") this.cells = 0;
    if (!CELLS.has(tag)) return;
    for (const writer of [this.seen, this.all]) writer.cell(this.cells === 0);
    this.cells++;
  }

  private start(token: Token.TagToken): void {
    const tag = token.tagName;
    this.break(tag);
    this.enterTable(tag);
    // A page without </head>: the body, or the first thing that a reader sees, ends it.
    if (this.top?.tag === "head" && (tag === "body" || (BLOCKS.has(tag) && tag !== "noscript"))) this.pop("head");
    if (VOID.has(tag) || token.selfClosing) return;
    const hidden = token.attrs.some(({ name, value }) => name === "hidden" || (name === "style" && HIDDEN.test(value)));
    this.open.push({ tag, unseen: (this.top?.unseen ?? false) || hidden || UNSEEN.has(tag) });
    this.counts.set(tag, (this.counts.get(tag) ?? 0) + 1);
    const mode = RAW[tag];
    if (mode !== undefined) {
      this.tokenizer.state = mode;
      this.tokenizer.lastStartTagName = tag;
    }
  }

  private end(token: Token.TagToken): void {
    this.break(token.tagName === "br" ? "br" : token.tagName);
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
 * The text of a page: block elements part lines, cells of a row are parted by a space, scripts, styles, forms,
 * hidden parts and navigation are left out — unless that would leave out the notice itself.
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

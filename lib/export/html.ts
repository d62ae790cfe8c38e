// A page as plain data -> HTML, for pages that stand outside the site's frame and run no script. Words are always
// words: everything is escaped, and an address is only ever one of ours or http.

/** Elements that have no end. */
const voidTags = new Set(["meta", "link", "br", "hr", "img", "input"]);

export interface HtmlNode {
  tag: string;
  attributes: Record<string, string | number | undefined>;
  children: (HtmlNode | string)[];
}

/** An element; a drawing (SvgNode) is one too. */
export function htmlNode(
  tag: string,
  attributes: HtmlNode["attributes"] = {},
  children: (HtmlNode | string | null)[] = [],
): HtmlNode {
  return { tag, attributes, children: children.filter((child) => child !== null) };
}

/** A style sheet of ours; the end of the element cannot occur in it. */
export function styleNode(css: string): HtmlNode {
  return { tag: "style", attributes: {}, children: [css.replaceAll("</", "<\\/")] };
}

/** The node and all below it as HTML. */
export function toHtmlText(node: HtmlNode): string {
  const attributes = Object.entries(node.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");
  if (voidTags.has(node.tag)) return `<${node.tag}${attributes}>`;
  const children = node.children
    .map((child) =>
      typeof child === "string" ? (node.tag === "style" ? child : escapeHtml(child)) : toHtmlText(child),
    )
    .join("");
  return `<${node.tag}${attributes}>${children}</${node.tag}>`;
}

/** A whole document. */
export function toHtmlDocument(root: HtmlNode): string {
  return `<!doctype html>\n${toHtmlText(root)}\n`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

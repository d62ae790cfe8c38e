// XML bytes -> events, or a small tree. Promise: no entity is ever expanded, no document type is accepted, and depth
// is bounded, so time and memory grow with the bytes alone.
import { SaxesParser, type SaxesTagNS } from "saxes";
import { DocxRefusal } from "./refusal.ts";

/** Word nests about ten elements per table within a table. */
const MAX_DEPTH = 250;
const MAX_TREE_ELEMENTS = 300_000;

/** The namespaces that matter, in both editions of the standard (transitional, strict), by the prefix used here. */
const PREFIXES = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
]);

export interface XmlElement {
  /** `w:p`, `mc:Choice`, …: a prefix of PREFIXES; elements of any other namespace have the prefix `other`. */
  name: string;
  /** Attributes by local name: `w:val` and `val` are both `val`. */
  attributes: ReadonlyMap<string, string>;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  close(name: string): void;
  text(text: string): void;
}

/** Reads a whole XML document, calling the handler in document order. Throws DocxRefusal where it is not well-formed. */
export async function streamXml(chunks: AsyncIterable<Uint8Array>, handler: XmlHandler): Promise<void> {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on("error", (error) => {
    throw new DocxRefusal("unreadable-file", "XML that is not well-formed", { cause: error });
  });
  parser.on("doctype", () => {
    throw new DocxRefusal("unreadable-file", "a document type declaration in an Office part");
  });
  parser.on("opentag", (tag) => {
    depth += 1;
    if (depth > MAX_DEPTH) throw new DocxRefusal("unreadable-file", "XML nested too deeply");
    handler.open({ name: nameOf(tag), attributes: attributesOf(tag) });
  });
  parser.on("closetag", (tag) => {
    depth -= 1;
    handler.close(nameOf(tag));
  });
  parser.on("text", (text) => handler.text(text));
  parser.on("cdata", (text) => handler.text(text));

  let decoder: TextDecoder | undefined;
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk));
    parser.write(decoder.decode(chunk, { stream: true }));
  }
  parser.write(decoder?.decode() ?? "");
  parser.close();
}

export interface XmlNode extends XmlElement {
  children: XmlNode[];
}

/** Reads a small part (styles, numbering, relationships) as a tree of elements; text between them is left out. */
export async function readXmlTree(chunks: AsyncIterable<Uint8Array>): Promise<XmlNode> {
  const root: XmlNode = { name: "", attributes: new Map(), children: [] };
  const stack = [root];
  let count = 0;
  await streamXml(chunks, {
    open(element) {
      count += 1;
      if (count > MAX_TREE_ELEMENTS) throw new DocxRefusal("too-large", "too many elements in a part");
      const node: XmlNode = { ...element, children: [] };
      stack.at(-1)?.children.push(node);
      stack.push(node);
    },
    close() {
      stack.pop();
    },
    text() {},
  });
  return root.children[0] ?? root;
}

export function findChild(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name);
}

/** The `val` of a child element: `<w:ilvl w:val="1"/>` gives "1". */
export function childValue(node: XmlNode | undefined, name: string): string | undefined {
  return findChild(node, name)?.attributes.get("val");
}

/** A whole number within the range Word itself uses, or undefined. */
export function toWholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** An on/off property that is present is on unless it says otherwise. */
export function isOn(element: XmlElement): boolean {
  const value = element.attributes.get("val");
  return value === undefined || !["0", "false", "off"].includes(value);
}

function nameOf(tag: SaxesTagNS): string {
  return `${PREFIXES.get(tag.uri) ?? "other"}:${tag.local}`;
}

function attributesOf(tag: SaxesTagNS): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of Object.values(tag.attributes)) attributes.set(attribute.local, attribute.value);
  return attributes;
}

function encodingOf(firstChunk: Uint8Array): string {
  if (firstChunk[0] === 0xff && firstChunk[1] === 0xfe) return "utf-16le";
  if (firstChunk[0] === 0xfe && firstChunk[1] === 0xff) return "utf-16be";
  return "utf-8";
}

// Writes DOCX files for the tests: the parts an office program writes, as small as they can be.
import { strToU8, zipSync } from "fflate";

export const WORD_NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const RELATION_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export interface DocxParts {
  /** The children of `w:body`. */
  body: string;
  /** The children of `w:numbering`, `w:styles`, `w:footnotes`. */
  numbering?: string;
  styles?: string;
  footnotes?: string;
  /** Further parts by name; one named as a part above takes its place. */
  extra?: Record<string, Uint8Array>;
}

export function writeDocx({ body, numbering, styles, footnotes, extra }: DocxParts): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
    "_rels/.rels": relations({ officeDocument: "word/document.xml" }),
    "word/_rels/document.xml.rels": relations({
      numbering: "numbering.xml",
      styles: "styles.xml",
      footnotes: "/word/footnotes.xml",
    }),
    "word/document.xml": part("document", `<w:body>${body}</w:body>`),
  };
  if (numbering !== undefined) parts["word/numbering.xml"] = part("numbering", numbering);
  if (styles !== undefined) parts["word/styles.xml"] = part("styles", styles);
  if (footnotes !== undefined) parts["word/footnotes.xml"] = part("footnotes", footnotes);
  return zipSync({ ...parts, ...extra });
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t></w:r>`;
}

export function numPr(listId: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${listId}"/></w:numPr>`;
}

export function listLevel(index: number, format: string, pattern: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}

/** One list with these levels, in use as list 1. */
export function oneList(levels: string): string {
  return `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
}

function part(root: string, content: string): Uint8Array {
  return strToU8(`<?xml version="1.0" encoding="UTF-8"?><w:${root} ${WORD_NAMESPACES}>${content}</w:${root}>`);
}

function relations(targets: Record<string, string>): Uint8Array {
  const items = Object.entries(targets).map(
    ([type, target], index) => `<Relationship Id="r${index}" Type="${RELATION_TYPES}/${type}" Target="${target}"/>`,
  );
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join("")}</Relationships>`,
  );
}

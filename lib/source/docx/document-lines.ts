// The events of word/document.xml (or of its notes) -> lines of text, as the final version of the document reads:
// tracked insertions kept, deletions dropped, automatic numbers printed.
import { MAX_TEXT_LENGTH } from "../outcome.ts";
import { type TableCell, tableLines } from "../table-lines.ts";
import { OpenFields } from "./fields.ts";
import type { NumberingCounter } from "./numbering-counter.ts";
import { readListReference } from "./numbering-definitions.ts";
import { HIDES, openParagraph, type Paragraph, printParagraph } from "./paragraph.ts";
import { DocxRefusal } from "./refusal.ts";
import { readRunCharacter } from "./run-character.ts";
import { isOn, type XmlElement, type XmlHandler, type XmlNode } from "./xml.ts";

/** Where finished lines go: the body, a table cell, a text box, a note. */
interface Sink {
  lines: string[];
  /** Text of paragraphs whose end was deleted: it runs on into the next paragraph of the same place. */
  carried: string;
}

/** What is left out with everything in it. */
const LEFT_OUT = new Set([
  "w:del",
  "w:moveFrom", // tracked deletions
  "w:pPrChange",
  "w:rPrChange",
  "w:sectPrChange",
  "w:numberingChange", // how it was formatted before
  "w:rt", // the pronunciation above a character
]);

/** A table of contents, as word processors name it; its lines stand in the text once more. */
const CONTENTS = "Table of Contents";

export interface DocumentLines extends XmlHandler {
  lines: string[];
  /** Notes by id, filled where the part read is footnotes.xml or endnotes.xml. */
  notes: Map<string, string[]>;
  /** Ids of the notes referred to, and of other files put in as they were (by their relation), in text order. */
  references: { kind: "footnote" | "endnote" | "chunk"; id: string }[];
}

/** @param numbering counts the paragraphs; one for the whole document */
export function collectDocumentLines(numbering: NumberingCounter): DocumentLines {
  const body: Sink = { lines: [], carried: "" };
  const sinks: Sink[] = [body];
  const paragraphs: Paragraph[] = [];
  const tables: TableCell[][][] = [];
  const rows: TableCell[][] = [];
  /** Whether the open cell only goes on from the row above. */
  const continued: boolean[] = [];
  const fields = new OpenFields();
  const choices: boolean[] = [];
  const path: string[] = [];
  const notes = new Map<string, string[]>();
  const references: DocumentLines["references"] = [];
  /** The open elements of the `w:pPr` being read, as a tree: the few properties that matter are looked up in it. */
  let properties: XmlNode[] = [];
  let leftOutDepth = 0;
  let length = 0;
  let noteId = "";
  /** The content control being read shows only its prompt (“click to enter text”), or a table of contents. */
  let isLeftOut = false;

  function addText(text: string): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || paragraph.hiddenRun || fields.inCode) return;
    length += text.length;
    if (length > MAX_TEXT_LENGTH) throw new DocxRefusal("too-large", "too much text");
    paragraph.text += text;
    if (fields.inContents) paragraph.inContents = true;
  }

  function open(element: XmlElement): void {
    const { name, attributes } = element;
    path.push(name);
    if (leftOutDepth > 0) {
      leftOutDepth += 1;
      return;
    }
    if (properties.length > 0) {
      const node: XmlNode = { ...element, children: [] };
      properties.at(-1)?.children.push(node);
      properties.push(node);
      return;
    }
    const paragraph = paragraphs.at(-1);
    if (LEFT_OUT.has(name) || (name === "w:sdtContent" && isLeftOut) || (name === "mc:Fallback" && choices.at(-1))) {
      leftOutDepth = 1;
      isLeftOut = false;
      return;
    }
    if (path.at(-2) === "w:r") addText(readRunCharacter(element));
    if (paragraph && HIDES.has(name) && path.at(-2) === "w:rPr" && path.at(-3) === "w:r")
      paragraph.hiddenRun ||= isOn(element);
    switch (name) {
      case "w:p":
        paragraphs.push(openParagraph());
        break;
      case "w:pPr":
        properties = [{ ...element, children: [] }];
        break;
      case "w:r":
      case "m:r":
        if (paragraph) paragraph.hiddenRun = false;
        break;
      case "w:t":
        if (paragraph) paragraph.keepsSpace = attributes.get("space") === "preserve";
        break;
      case "w:fldChar":
        fields.mark(attributes.get("fldCharType"));
        break;
      case "w:footnoteReference":
        references.push({ kind: "footnote", id: attributes.get("id") ?? "" });
        break;
      case "w:endnoteReference":
        references.push({ kind: "endnote", id: attributes.get("id") ?? "" });
        break;
      case "w:altChunk":
        references.push({ kind: "chunk", id: attributes.get("id") ?? "" });
        break;
      case "w:showingPlcHdr":
        isLeftOut = isOn(element);
        break;
      case "w:docPartGallery":
        isLeftOut ||= attributes.get("val") === CONTENTS;
        break;
      case "w:tbl":
        tables.push([]);
        break;
      case "w:tr":
        rows.push([]);
        break;
      case "w:vMerge":
        if (attributes.get("val") !== "restart" && continued.length > 0) continued[continued.length - 1] = true;
        break;
      case "w:tc":
        continued.push(false);
        sinks.push({ lines: [], carried: "" });
        break;
      case "w:txbxContent":
        sinks.push({ lines: [], carried: "" });
        break;
      case "w:footnote":
      case "w:endnote":
        // The line that parts notes from text is itself a note, of a type of its own.
        noteId = attributes.has("type") && attributes.get("type") !== "normal" ? "" : (attributes.get("id") ?? "");
        sinks.push({ lines: [], carried: "" });
        break;
      case "mc:AlternateContent":
        choices.push(false);
        break;
      case "mc:Choice":
        // Of two choices only the first may speak; the same text stands in both.
        if (choices.at(-1)) leftOutDepth = 1;
        else if (choices.length > 0) choices[choices.length - 1] = true;
        break;
    }
  }

  function close(name: string): void {
    path.pop();
    if (leftOutDepth > 0) {
      leftOutDepth -= 1;
      return;
    }
    if (properties.length > 0) {
      const node = properties.pop();
      if (properties.length === 0 && node) readProperties(node);
      return;
    }
    switch (name) {
      case "w:p":
        closeParagraph();
        break;
      case "w:tc":
        rows.at(-1)?.push({ lines: closeSink(), continued: continued.pop() ?? false });
        break;
      case "w:tr":
        tables.at(-1)?.push(rows.pop() ?? []);
        break;
      case "w:tbl":
        addLines(tableLines(tables.pop() ?? []));
        break;
      case "w:txbxContent": {
        const lines = closeSink();
        const anchor = paragraphs.at(-1);
        if (anchor) for (const line of lines) anchor.boxes.push(line);
        else addLines(lines);
        break;
      }
      case "w:footnote":
      case "w:endnote": {
        const lines = closeSink();
        if (noteId !== "") notes.set(noteId, lines);
        break;
      }
      case "mc:AlternateContent":
        choices.pop();
        break;
    }
  }

  function text(characters: string): void {
    const name = path.at(-1);
    if (name === "w:instrText" && leftOutDepth === 0) fields.addCode(characters);
    if (leftOutDepth > 0 || properties.length > 0 || (name !== "w:t" && name !== "m:t")) return;
    const flat = characters.replace(/[\r\n\t]+/g, " ");
    addText(name === "w:t" && !paragraphs.at(-1)?.keepsSpace ? flat.trim() : flat);
  }

  function readProperties(pPr: XmlNode): void {
    const paragraph = paragraphs.at(-1);
    if (!paragraph) return;
    for (const node of pPr.children) {
      if (node.name === "w:pStyle") paragraph.styleId = node.attributes.get("val");
      if (node.name === "w:numPr") paragraph.list = readListReference(node);
      // A deleted or moved end of paragraph: what follows joins on.
      if (node.name === "w:rPr")
        paragraph.endDeleted = node.children.some(({ name }) => name === "w:del" || name === "w:moveFrom");
    }
  }

  function closeParagraph(): void {
    const paragraph = paragraphs.pop();
    const sink = sinks.at(-1);
    if (!paragraph || !sink) return;
    fields.endParagraph();
    if (paragraph.endDeleted) {
      sink.carried += paragraph.text;
    } else {
      const label = numbering.next(paragraph.styleId, paragraph.list);
      addLines(printParagraph(label, sink.carried + paragraph.text, paragraph.inContents));
      sink.carried = "";
    }
    addLines(paragraph.boxes);
  }

  function closeSink(): string[] {
    const sink = sinks.pop();
    return sink ? [...sink.lines, ...printParagraph("", sink.carried)] : [];
  }

  function addLines(lines: string[]): void {
    const sink = sinks.at(-1);
    for (const line of lines) sink?.lines.push(line);
  }

  return { open, close, text, lines: body.lines, notes, references };
}

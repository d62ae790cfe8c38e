// Writes PDF files for the tests: as an office program sets a notice (lines broken at the margin wherever they end,
// an indent of two characters, page numbers), and small ones by hand, object by object.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";

const FONT = readFileSync(
  createRequire(import.meta.url).resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf"),
);
const CANNOT_BEGIN_A_LINE = /^[，。、；：！？”’）》〕]/u;

export interface Setting {
  size?: number;
  /** First lines are set in by two characters; else paragraphs follow each other flush left. */
  indent?: boolean;
  /** Points between paragraphs, beyond the distance of lines. */
  apart?: number;
  /** Blanks are put between Chinese characters and figures, as Word's spacing does. */
  spacedFigures?: boolean;
  numberPage?: (page: number) => string;
  head?: string;
  title?: string;
  titleSize?: number;
  /** Options for pdfkit's document, such as a password. */
  document?: PDFKit.PDFDocumentOptions;
}

/** Sets paragraphs on A4 pages; one with tabs is the row of a table. */
export function setPdf(paragraphs: string[], setting: Setting = {}): Promise<Uint8Array> {
  const {
    size = 14,
    indent = true,
    spacedFigures = false,
    numberPage = (page) => `— ${page} —`,
    titleSize = 20,
  } = setting;
  const margin = 80;
  const document = new PDFDocument({ size: "A4", margin: 0, ...setting.document });
  document.registerFont("body", FONT).font("body");
  const right = document.page.width - margin;
  let page = 1;
  let y = margin + 20;

  const put = (text: string, x: number, at: number, fontSize: number) =>
    document.fontSize(fontSize).text(text, x, at, { lineBreak: false });
  const centre = (text: string, at: number, fontSize: number) =>
    put(text, (document.page.width - document.fontSize(fontSize).widthOfString(text)) / 2, at, fontSize);
  const dress = () => {
    if (setting.head) put(setting.head, margin, 40, 9);
    centre(numberPage(page), document.page.height - 55, 10);
  };
  const turnPage = (needed: number) => {
    if (y + needed <= document.page.height - margin - 20) return;
    document.addPage();
    page += 1;
    y = margin + 20;
    dress();
  };
  const putLine = (text: string, x: number) => {
    turnPage(0);
    put(text, x, y, size);
    y += size * 1.7;
  };

  dress();
  if (setting.title) {
    for (const line of wrap(document.fontSize(titleSize), setting.title, [right - margin])) {
      centre(line, y, titleSize);
      y += titleSize * 1.6;
    }
  }
  /** A row of a table is drawn cell by cell, each broken within its column; columns are as wide as each other. */
  const putRow = (cells: string[]) => {
    const width = (right - margin) / cells.length;
    const broken = cells.map((cell) => wrap(document.fontSize(size), cell, [width - size / 2]));
    const height = Math.max(...broken.map((lines) => lines.length)) * size * 1.4;
    turnPage(height);
    for (const [column, lines] of broken.entries()) {
      for (const [at, line] of lines.entries()) put(line, margin + column * width, y + at * size * 1.4, size);
    }
    y += height + size;
  };
  for (const paragraph of paragraphs) {
    if (paragraph.includes("\t")) {
      putRow(paragraph.split("\t"));
      continue;
    }
    const words = spacedFigures
      ? paragraph.replace(/(?<=\p{Script=Han})(?=[0-9])|(?<=[0-9])(?=\p{Script=Han})/gu, " ")
      : paragraph;
    const first = indent ? 2 * size : 0;
    const lines = wrap(document.fontSize(size), words, [right - margin - first, right - margin]);
    for (const [index, line] of lines.entries()) putLine(line, margin + (index === 0 ? first : 0));
    y += setting.apart ?? 0;
  }
  return finish(document);
}

/** Pages that hold only a picture. */
export function setScan(
  picture: Uint8Array,
  pages: number,
  numberPage?: (page: number) => string,
): Promise<Uint8Array> {
  const document = new PDFDocument({ size: "A4", margin: 0 });
  for (let page = 1; page <= pages; page += 1) {
    if (page > 1) document.addPage();
    document.image(Buffer.from(picture), 0, 0, { width: 500 });
    if (numberPage) document.text(numberPage(page), 280, 800, { lineBreak: false });
  }
  return finish(document);
}

/** A PDF of these objects (from number 1; the first is the catalogue), each a dictionary or a dictionary and a stream. */
export function assemblePdf(objects: (string | { dictionary: string; stream: Uint8Array })[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from("%PDF-1.5\n")];
  const offsets: number[] = [];
  let length = 9;
  const add = (part: Uint8Array) => {
    parts.push(part);
    length += part.length;
  };
  objects.forEach((object, index) => {
    offsets.push(length);
    const dictionary =
      typeof object === "string" ? object : object.dictionary.replace(/>>$/, `/Length ${object.stream.length}>>`);
    add(Buffer.from(`${index + 1} 0 obj\n${dictionary}\n`, "latin1"));
    if (typeof object !== "string") {
      add(Buffer.from("stream\n"));
      add(object.stream);
      add(Buffer.from("\nendstream\n"));
    }
    add(Buffer.from("endobj\n"));
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Root 1 0 R/Size ${objects.length + 1}>>\nstartxref\n${length}\n%%EOF\n`;
  add(Buffer.from(end));
  return Buffer.concat(parts);
}

/** Lines that fit, broken between any two characters but not within a figure, nor before a closing mark. */
function wrap(document: PDFKit.PDFDocument, text: string, widths: number[]): string[] {
  const tokens = text.match(/[A-Za-z0-9.@%+-]+|./gu) ?? [];
  const lines: string[] = [];
  let line: string[] = [];
  for (const token of tokens) {
    const width = widths[Math.min(lines.length, widths.length - 1)] ?? 0;
    if (line.length > 0 && document.widthOfString([...line, token].join("")) > width) {
      const carried = CANNOT_BEGIN_A_LINE.test(token) ? line.splice(-1) : [];
      lines.push(line.join(""));
      line = carried;
    }
    line.push(token);
  }
  return [...lines, line.join("")];
}

async function finish(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  document.end();
  const chunks: Buffer[] = [];
  for await (const chunk of document) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

// DOCX bytes -> text. Promise: what a reader of the document sees as text, automatic numbers included, one line per
// paragraph; page headers and footers, comments and pictures are left out. Footnotes follow at the end.
import { readCharacters } from "../characters.ts";
import type { SourceOutcome } from "../outcome.ts";
import { collectDocumentLines, type DocumentLines } from "./document-lines.ts";
import { createNumberingCounter } from "./numbering-counter.ts";
import { readListDefinitions } from "./numbering-definitions.ts";
import { DocxRefusal } from "./refusal.ts";
import { readXmlTree, streamXml, type XmlNode } from "./xml.ts";
import { openPackage, type ZipPackage } from "./zip-package.ts";

/** Reads an Office Open XML document of Word, WPS or another writer. Refuses whatever is damaged, encrypted or outsized. */
export async function readDocx(bytes: Uint8Array): Promise<SourceOutcome> {
  try {
    const lines = await readLines(await openPackage(bytes));
    if (lines.length === 0) return { ok: false, reason: "empty" };
    return { ok: true, text: lines.join("\n"), format: "docx", charset: null };
  } catch (error) {
    if (error instanceof DocxRefusal) return { ok: false, reason: error.reason };
    throw error;
  }
}

async function readLines(zip: ZipPackage): Promise<string[]> {
  const main = (await readRelations(zip, "")).get("officeDocument") ?? "word/document.xml";
  // A spreadsheet and a presentation are packages too, and so are OFD and ODT.
  const isOther = /^(?:xl|ppt)\//i.test(main) || (!zip.isEmpty && !zip.has(main));
  if (isOther) throw new DocxRefusal("other-format", `the main part would be ${main}`);
  const relations = await readRelations(zip, main);
  const numbering = await readTree(zip, relations.get("numbering"));
  const styles = await readTree(zip, relations.get("styles"));
  const counter = createNumberingCounter(readListDefinitions(numbering, styles));

  const document = collectDocumentLines(counter);
  await streamXml(zip.readPart(main), document);
  const chunks = await readChunks(zip, relations, document);
  return [...document.lines, ...chunks, ...(await readNotes(zip, relations, document, counter))];
}

/** Pages and texts that a program put in as they were, for Word to turn into paragraphs when it opens the file. */
async function readChunks(zip: ZipPackage, relations: Map<string, string>, document: DocumentLines): Promise<string[]> {
  const lines: string[] = [];
  for (const { kind, id } of document.references) {
    const part = kind === "chunk" ? relations.get(`#${id}`) : undefined;
    if (part === undefined || !zip.has(part)) continue;
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.readPart(part)) pieces.push(piece);
    const source = readCharacters(Buffer.concat(pieces));
    for (const line of source.ok ? source.text.split("\n") : []) lines.push(line);
  }
  return lines;
}

/** The notes that the text refers to, in its order, after its last line: `[1] …`. */
async function readNotes(
  zip: ZipPackage,
  relations: Map<string, string>,
  document: DocumentLines,
  counter: ReturnType<typeof createNumberingCounter>,
): Promise<string[]> {
  const lines: string[] = [];
  for (const kind of ["footnote", "endnote"] as const) {
    const ids = new Set(document.references.filter((reference) => reference.kind === kind).map(({ id }) => id));
    const part = relations.get(`${kind}s`);
    if (ids.size === 0 || part === undefined || !zip.has(part)) continue;
    const collected = collectDocumentLines(counter);
    await streamXml(zip.readPart(part), collected);
    let number = 0;
    for (const id of ids) {
      number += 1;
      const [first, ...rest] = collected.notes.get(id) ?? [];
      if (first !== undefined) lines.push(`[${number}] ${first}`, ...rest);
    }
  }
  return lines;
}

async function readTree(zip: ZipPackage, partName: string | undefined): Promise<XmlNode | undefined> {
  return partName !== undefined && zip.has(partName) ? readXmlTree(zip.readPart(partName)) : undefined;
}

/** The parts that a part refers to, by the last word of the relation's type, such as `numbering`, and by `#` and its id. */
async function readRelations(zip: ZipPackage, partName: string): Promise<Map<string, string>> {
  const slash = partName.lastIndexOf("/") + 1;
  const folder = partName.slice(0, slash);
  const tree = await readTree(zip, `${folder}_rels/${partName.slice(slash)}.rels`);
  const relations = new Map<string, string>();
  for (const node of tree?.children ?? []) {
    const target = node.attributes.get("Target");
    const type = node.attributes.get("Type")?.split("/").at(-1);
    if (target === undefined || type === undefined || node.attributes.get("TargetMode") === "External") continue;
    relations.set(`#${node.attributes.get("Id")}`, resolveTarget(folder, target));
    if (!relations.has(type)) relations.set(type, resolveTarget(folder, target));
  }
  return relations;
}

/** `/word/styles.xml` counts from the package's root, `styles.xml` and `../x.xml` from the part's folder. */
function resolveTarget(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

// The cases of the fuzz: the same seed and number always make the same bytes.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { collectPatterns } from "../../lib/notice/patterns-in-tests.ts";
import { toHostileNotices, toVocabularies } from "../../lib/notice/repeats-in-tests.ts";
import { toGbk, toWebPage } from "../../lib/notice/variants-in-tests.ts";
import { paragraph, writeDocx } from "../../lib/source/docx/docx-in-tests.ts";
import { setPdf } from "../../lib/source/pdf/pdf-in-tests.ts";
import { mutate, mutateBytes, repeatPieces } from "./mutations.ts";
import { createRandom, type Random } from "./random.ts";

/** One file, or a text that grows: its bytes by its length. */
export type FuzzCase = { kind: string; bytes: Uint8Array } | { kind: "growth"; grow: (length: number) => Uint8Array };

const folder = (path: string) => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

function readSeeds(): string[] {
  return ["lib/notice/testset/develop", "prisma/samples"].flatMap((path) =>
    readdirSync(folder(path))
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(folder(path) + name, "utf8")),
  );
}

/** The words of the specification's examples: each opens the way to the rules that it is an example of. */
function readExamples(): string[] {
  const pages = readdirSync(folder("lib/notice/spec")).filter((name) => name.endsWith(".md"));
  return pages.sort().flatMap((name) => {
    const page = readFileSync(folder("lib/notice/spec") + name, "utf8");
    const blocks = [...page.matchAll(/^```\w+\n([\s\S]*?)^(?:---|```)/gm)].map(([, block]) => block!);
    return blocks.flatMap((block) => block.split(/\n|｜| =>.*/)).filter((words) => words.trim() !== "");
  });
}

const seeds = readSeeds();
const examples = readExamples();
/** Before the grammar is loaded: its patterns are seen when they are made. */
const vocabularies = toVocabularies(await collectPatterns());
const utf8 = (text: string) => new TextEncoder().encode(text);
/** Typesetting takes its time, so a notice is cut for it. */
const PAGES_FOR_PDF = 3000;

const paragraphsOf = (text: string) => text.split(/\r?\n/).filter((line) => line.trim() !== "");
/** What XML cannot hold at all. */
const forXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "");

function docx(text: string): Uint8Array {
  return writeDocx({
    body: paragraphsOf(forXml(text))
      .map((line) => paragraph(line))
      .join(""),
  });
}

const KINDS: Record<string, (text: string, random: Random) => Uint8Array | Promise<Uint8Array>> = {
  text: (text) => utf8(text),
  "text in GBK": (text) => toGbk(forXml(text)),
  "web page": (text, random) => utf8(mutate(toWebPage(text, "utf-8"), random, text)),
  "text with broken bytes": (text, random) => mutateBytes(utf8(text), random),
  docx: (text) => docx(text),
  "docx with broken bytes": (text, random) => mutateBytes(docx(text.slice(0, 20_000)), random),
  pdf: (text) => setPdf(paragraphsOf(forXml(text.slice(0, PAGES_FOR_PDF)))),
  "pdf with broken bytes": async (text, random) =>
    mutateBytes(await setPdf(paragraphsOf(forXml(text.slice(0, PAGES_FOR_PDF / 3)))), random),
  "words of the grammar": (_, random) => {
    const vocabulary = random.pick(vocabularies);
    return utf8(
      random.pick(toHostileNotices(Array.from({ length: 1 + random.below(3) }, () => random.pick(vocabulary)))),
    );
  },
  "random bytes": (_, random) => Uint8Array.from({ length: random.below(50_000) }, () => random.below(256)),
};
/** Texts are the cheapest and find the most. */
const ORDER = [
  "text",
  "growth",
  "words of the grammar",
  "text",
  "web page",
  "words of the grammar",
  "text",
  "text in GBK",
  "words of the grammar",
  "docx",
  "text",
  "growth",
  "words of the grammar",
  "text with broken bytes",
  "text",
  "docx with broken bytes",
  "text",
  "pdf",
  "text",
  "pdf with broken bytes",
  "text",
  "random bytes",
];

/** Makes a case. */
export async function makeCase(seed: number, index: number): Promise<FuzzCase> {
  const random = createRandom(seed, index);
  const kind = ORDER[index % ORDER.length]!;
  if (kind === "growth") {
    const start = random.below(2) === 0 ? "" : random.pick(seeds).slice(0, 1500);
    const said = random.pick(examples);
    // In a sentence without end each figure has all the others before it.
    const endless = said.replaceAll(/[。；;]/g, "，");
    const pieces = random.pick([undefined, random.pick(vocabularies), [said], [endless], [`${said}\n`]]);
    const fill = repeatPieces(random, pieces);
    return { kind, grow: (length) => utf8(start + fill(length)) };
  }
  const text = mutate(random.pick(seeds), random, random.pick(seeds));
  return { kind, bytes: await KINDS[kind]!(text, random) };
}

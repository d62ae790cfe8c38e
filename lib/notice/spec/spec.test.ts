// The specification is the test: every example of spec/*.md is read and compared.
//   ```field     one example a line:  words => expected          (put into a notice, one field of its meta data)
//   ```title     one example a line:  heading => title
//   ```ledger    the ledger part of a notice, then a line ---, then the expected outline
//   ```enclosed  what follows the ledger right away => the day of the signature; what is unfinished. The ledger stays as it is
//   ```unplaced  the same, then the passages that have no place in it
//   ```summary   the whole text of a round over many units, then ---, then its round and totals
//   ```refused   a whole text, then ---, then the expected reason
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { checkLedger } from "../../ledger/invariants.ts";
import type { Ledger, LedgerItem, NoticeMeta } from "../../ledger/schema.ts";
import { fold } from "../fold.ts";
import { toNoticeText } from "../notice-text.ts";
import { parseNotice } from "../parse-in-tests.ts";
import { stripTitle } from "../rules/strip-title.ts";

const folder = fileURLToPath(new URL(".", import.meta.url));
const TITLE = "中共青岚市水务局党组关于巡察整改进展情况的通报";
const LEAD =
  "根据市委统一部署，2023年3月6日至5月12日，市委第二巡察组对青岚市水务局党组进行了巡察，6月20日反馈了巡察意见。";
const PUBLISH = "现将巡察整改进展情况予以公布。";
const LEDGER =
  "一、关于“河道管护不到位”问题\n一是开展清理。\n二是建立台账。\n二、关于“供水保障存在短板”问题\n一是改造管网。\n二是加强检测。";
const CLOSING = "欢迎广大干部群众对巡察整改情况进行监督。";
const SIGNATURE = "中共青岚市水务局党组\n2025年12月8日";

type Build = (words: string) => string;
const lines = (...parts: string[]) => parts.filter((part) => part !== "").join("\n");
/** Where the words of a field's example stand in the notice. */
const PLACES: Record<string, Build> = {
  statement: (words) => lines(TITLE, LEAD + PUBLISH, words, LEDGER, CLOSING, SIGNATURE),
  lead: (words) => lines(TITLE, words + PUBLISH, LEDGER, CLOSING, SIGNATURE),
  head: (words) => lines(words.replaceAll("｜", "\n"), LEAD + PUBLISH, LEDGER, CLOSING),
  page: (words) => lines(words.replaceAll("｜", "\n"), LEDGER, CLOSING),
  tail: (words) => lines(TITLE, LEAD + PUBLISH, LEDGER, words.replaceAll("｜", "\n")),
  // Title ｜ lead ｜ signature.
  whole: (words) => {
    const [title, lead, signature] = words.split("｜");
    return lines(title!, lead! + PUBLISH, LEDGER, CLOSING, signature!, "2025年12月8日");
  },
  // Title ｜ signature.
  ends: (words) => words.replace("｜", `\n${lines(LEAD + PUBLISH, LEDGER, CLOSING)}\n`).replaceAll("｜", "\n"),
};

const show = (value: unknown) => (value === null || value === undefined ? "null" : String(value));
const totals = (meta: NoticeMeta) =>
  meta.totals
    .map(
      ({ subject, total, done, ongoing }) =>
        `${subject} ${[total, done, ongoing].map((part) => part?.value ?? "-").join("/")}`,
    )
    .join("; ");
const dates = ({ inspection: { start, end, feedback } }: NoticeMeta) =>
  [start, end, feedback].map((date) => date?.value ?? "-").join(" ");
const FIELDS: Record<string, { place: keyof typeof PLACES; read: (meta: NoticeMeta) => string }> = {
  totals: { place: "statement", read: totals },
  // The same of a page whose lead is set down as fields.
  counts: { place: "page", read: totals },
  // The same behind the ledger.
  summed: { place: "tail", read: totals },
  rate: { place: "statement", read: (meta) => show(meta.completionRate?.value) },
  outcomes: {
    place: "statement",
    read: (meta) => meta.outcomes.map(({ kind, count, unit }) => `${kind} ${count} ${unit}`).join("; "),
  },
  systems: { place: "statement", read: (meta) => show(meta.systems?.value) },
  amounts: { place: "statement", read: (meta) => meta.amounts.map(({ kind, wan }) => `${kind} ${wan}`).join("; ") },
  unfinished: { place: "statement", read: (meta) => meta.unfinished.map(({ value }) => value).join("; ") },
  // The same of a page, whose lines stand between strokes.
  left: { place: "page", read: (meta) => meta.unfinished.map(({ value }) => value).join("; ") },
  tally: {
    place: "tail",
    read: ({ outcomes, amounts, systems }) =>
      [
        ...outcomes.map(({ kind, count }) => `${kind} ${count}`),
        ...amounts.map(({ kind, wan }) => `${kind} ${wan}`),
        `制度 ${show(systems?.value)}`,
      ].join("; "),
  },
  dates: { place: "lead", read: dates },
  // The same of a page without a signature.
  days: { place: "page", read: dates },
  body: {
    place: "lead",
    read: ({ inspection: { body, kind, level } }) => [body, kind, level].map((part) => part?.value ?? "-").join(" "),
  },
  round: { place: "lead", read: ({ inspection }) => show(inspection.round?.value) },
  // The same of a title over several lines.
  turn: { place: "head", read: ({ inspection }) => show(inspection.round?.value) },
  heading: { place: "head", read: (meta) => show(meta.title?.value) },
  issuer: { place: "head", read: (meta) => `${show(meta.issuer?.value)} / ${show(meta.unit?.value)}` },
  speaker: { place: "page", read: (meta) => `${show(meta.issuer?.value)} / ${show(meta.unit?.value)}` },
  whose: { place: "whole", read: (meta) => `${show(meta.issuer?.value)} / ${show(meta.unit?.value)}` },
  signer: { place: "ends", read: (meta) => `${show(meta.issuer?.value)} / ${show(meta.unit?.value)}` },
  unit: { place: "page", read: (meta) => show(meta.unit?.value) },
  place: { place: "page", read: (meta) => meta.region?.value.join(" ") ?? "null" },
  region: { place: "head", read: (meta) => meta.region?.value.join(" ") ?? "null" },
  published: { place: "head", read: (meta) => show(meta.published?.value) },
  signed: { place: "tail", read: (meta) => show(meta.signed?.value) },
  disclosure: {
    place: "tail",
    read: (meta) => (meta.disclosure ? `${meta.disclosure.start} ${meta.disclosure.end}` : "null"),
  },
  contact: {
    place: "tail",
    read: ({ contact }) =>
      [...contact.phones, ...contact.emails, contact.address, contact.postcode]
        .flatMap((part) => part?.value ?? [])
        .join("; "),
  },
};

function outline(items: LedgerItem[], depth = 0): string[] {
  const indent = "  ".repeat(depth);
  return items.flatMap((item) => [
    `${indent}${item.kind} ${item.number ?? "-"} ${item.title}${item.status === "unknown" ? "" : ` [${item.status}]`}`,
    ...item.measures.map((measure) => `${indent}  - ${measure.text}`),
    ...outline(item.children, depth + 1),
  ]);
}

function read(text: string): Ledger {
  const outcome = parseNotice(text);
  if (!outcome.ok) throw new Error(`refused: ${outcome.reason}\n${text}`);
  expect(checkLedger(outcome.ledger, text)).toEqual([]);
  return outcome.ledger;
}

/** The examples of a body, one a line: words and what is expected. @throws where a line is none */
function listExamples(body: string): { line: string; words: string; expected: string }[] {
  const examples = body.split("\n").filter((line) => line.trim() !== "");
  return examples.map((line) => {
    const at = line.lastIndexOf("=>");
    if (at < 0) throw new Error(`no => in an example: ${line}`);
    return { line: line.trim(), words: line.slice(0, at).trim(), expected: line.slice(at + 2).trim() };
  });
}

/** The two parts of an example over several lines. @throws where there are more or fewer */
function splitExample(body: string): [words: string, expected: string] {
  const parts = body.split(/^---$/m).map((part) => part.trim());
  const [words, expected] = parts;
  if (words === undefined || expected === undefined || parts.length > 2)
    throw new Error(`not two parts in an example: ${body}`);
  return [words, expected];
}

function runExamples(kind: string, body: string): void {
  if (kind === "ledger") {
    const [words, expected] = splitExample(body);
    it(`ledger: ${words.split("\n")[0]}`, () => {
      const text = lines(TITLE, LEAD + PUBLISH, words, CLOSING, SIGNATURE);
      expect(outline(read(text).items).map(fold)).toEqual(
        expected
          .split("\n")
          .map((line) => fold(line.trimEnd()))
          .map((line, index) => (index === 0 ? line.trimStart() : line)),
      );
    });
  } else if (kind === "enclosed") {
    for (const { line, words, expected } of listExamples(body)) {
      it(`enclosed: ${line}`, () => {
        const { meta, items } = read(lines(TITLE, LEAD + PUBLISH, LEDGER, words.replaceAll("｜", "\n")));
        const named = meta.unfinished.map(({ value }) => value).join("、");
        expect(`${show(meta.signed?.value)}; ${named}`.trim()).toBe(expected);
        expect(items.flatMap(({ measures }) => measures.map(({ text }) => text))).toEqual(
          read(lines(TITLE, LEAD + PUBLISH, LEDGER, SIGNATURE)).items.flatMap(({ measures }) =>
            measures.map(({ text }) => text),
          ),
        );
      });
    }
  } else if (kind === "unplaced") {
    const [words, expected] = splitExample(body);
    it(`unplaced: ${words.split("\n")[0]}`, () => {
      const text = lines(TITLE, LEAD + PUBLISH, words, CLOSING, SIGNATURE);
      const unplaced = read(text).diagnostics.filter(({ code }) => code === "unplaced-text");
      expect(unplaced.map(({ spans: [span] }) => text.slice(span!.start, span!.end)).join("\n")).toBe(expected);
    });
  } else if (kind === "summary") {
    const [words, expected] = splitExample(body);
    it(`summary: ${words.split("\n")[0]}`, () => {
      const { scope, meta } = read(words);
      expect(`${scope} ${show(meta.inspection.round?.value)}: ${totals(meta)}`).toBe(expected);
    });
  } else if (kind === "refused") {
    const [words, expected] = splitExample(body);
    it(`refused: ${words.split("\n")[0]}`, () => {
      const outcome = parseNotice(words);
      expect(outcome.ok ? "read" : outcome.reason).toBe(expected);
    });
  } else {
    for (const { line, words, expected } of listExamples(body)) {
      it(`${kind}: ${line}`, () => {
        if (kind === "title") {
          const text = toNoticeText(words);
          const { span } = stripTitle(text, { start: 0, end: words.length });
          expect(words.slice(span.start, span.end)).toBe(expected);
          return;
        }
        const field = FIELDS[kind]!;
        expect(field.read(read(PLACES[field.place]!(words)).meta)).toBe(expected);
      });
    }
  }
}

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".md"))
  .sort()) {
  describe(file, () => {
    const text = readFileSync(new URL(file, import.meta.url), "utf8");
    const fences = [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
    it("has examples", () => expect(fences.length).toBeGreaterThan(0));
    // One that is not understood would be left out in silence.
    it("has no other fences", () => expect(text.match(/^```/gm)).toHaveLength(2 * fences.length));
    for (const [, kind, body] of fences) runExamples(kind!, body!);
  });
}

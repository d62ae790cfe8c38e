// Reading speed: the grammar against markdown-it's parse of the same texts in the same process.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import MarkdownIt from "markdown-it";
import { parseNotices } from "../../lib/notice/parse-notice.ts";
import { compareInTurns, toProcessorMilliseconds } from "./yardstick.ts";

/** Folders that may hold notices; the first lies beside the project and may be missing. */
const FOLDERS = ["../shared/corpus", "prisma/samples", "lib/notice/testset/develop", "lib/notice/testset/held-back"];

export interface ReadingFigures {
  texts: number;
  characters: number;
  /** Medians for one pass over all texts, in milliseconds of processor time: others may be at work on the machine. */
  ours: number;
  markdownIt: number;
  ratio: number;
  missing: string[];
}

/** Reads every plain-text notice at hand with both parsers, in turns. */
export async function measureReading(root: string, rounds = 30): Promise<ReadingFigures> {
  const folders = FOLDERS.map((folder) => join(root, folder));
  const texts = folders.filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".txt"))
      .sort()
      .map((name) => readFileSync(join(folder, name), "utf8")),
  );
  const markdown = new MarkdownIt();
  const { subject, yardstick, ratio } = await compareInTurns(
    () => {
      for (const text of texts) parseNotices(text);
    },
    () => {
      for (const text of texts) markdown.parse(text, {});
    },
    rounds,
    toProcessorMilliseconds,
  );
  return {
    texts: texts.length,
    characters: texts.reduce((sum, text) => sum + text.length, 0),
    ours: subject,
    markdownIt: yardstick,
    ratio,
    missing: FOLDERS.filter((folder) => !existsSync(join(root, folder))),
  };
}

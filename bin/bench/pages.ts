// Answer times of the pages as a ratio to the bare dynamic page, asked in turns within one run.
import type { BenchDatabase } from "./database.ts";
import { compareInTurns, toMedian, toMilliseconds } from "./yardstick.ts";

export interface PageFigures {
  path: string;
  /** Medians in milliseconds from the request to the last byte, while the data stay as they are. */
  p50: number;
  bareP50: number;
  ratio: number;
  /** The same for the first answer after the data have changed. */
  afterChange: number;
  /** Statements that the database executes for an answer after a change, and for one that is asked for again. */
  statementsAfterChange: number;
  statements: number;
  /** Size of the document, uncompressed, in bytes. */
  bytes: number;
}

/** Half the words of notices hold the first; the second stands in some titles and few measures. */
const keywords = ["整改", "资金管理"];

async function readAll(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { "accept-language": "zh-CN" } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength;
}

async function listFirst<Row>(app: string, kind: "units" | "rounds" | "notices", limit: number): Promise<Row[]> {
  const answer = await fetch(`${app}/api/v1/${kind}?limit=${limit}`);
  return ((await answer.json()) as { rows: Row[] }).rows;
}

/** Each main page of the application once, with the first unit, round and notice that there are. */
export async function listPaths(app: string): Promise<string[]> {
  const units = await listFirst<{ slug: string; href: string }>(app, "units", 2);
  const [round] = await listFirst<{ href: string }>(app, "rounds", 1);
  const [notice] = await listFirst<{ href: string }>(app, "notices", 1);
  const compared = units.map(({ slug }) => `unit=${encodeURIComponent(slug)}`);
  const details = [units[0], round, notice].flatMap((one) => (one === undefined ? [] : [one.href]));
  const lists = ["/", "/units", "/rounds", "/notices", "/ledger", "/diagnostics"];
  const searches = keywords.map((word) => `/search?q=${encodeURIComponent(word)}`);
  return [...lists, ...details, ...searches, `/compare?${compared.join("&")}`];
}

/** Measures each path of the application against the bare page. */
export async function measurePages(
  app: string,
  bare: string,
  paths: readonly string[],
  database: BenchDatabase,
  rounds = 40,
): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const path of paths) {
    const ask = () => readAll(app + path);
    const bytes = await ask();
    const { subject, yardstick, ratio } = await compareInTurns(ask, () => readAll(bare), rounds);
    const statements = await database.countStatements(ask);
    const afterChange: number[] = [];
    for (let round = 0; round < rounds / 4; round += 1) {
      await database.touch();
      afterChange.push(await toMilliseconds(ask));
    }
    await database.touch();
    figures.push({
      path,
      p50: subject,
      bareP50: yardstick,
      ratio,
      afterChange: toMedian(afterChange),
      statementsAfterChange: await database.countStatements(ask),
      statements,
      bytes,
    });
  }
  return figures;
}

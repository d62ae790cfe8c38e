// Answer times of the pages as a ratio to the bare dynamic page, asked in turns within one run.
import { compareInTurns } from "./yardstick.ts";

export interface PageFigures {
  path: string;
  /** Medians in milliseconds from the request to the last byte. */
  p50: number;
  bareP50: number;
  ratio: number;
  /** Size of the document, uncompressed, in bytes. */
  bytes: number;
}

async function readAll(url: string): Promise<number> {
  const answer = await fetch(url, { headers: { "accept-language": "zh-CN" } });
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
  return (await answer.arrayBuffer()).byteLength;
}

/** Measures each path of the application against the bare page. */
export async function measurePages(
  app: string,
  bare: string,
  paths: readonly string[],
  rounds = 40,
): Promise<PageFigures[]> {
  const figures: PageFigures[] = [];
  for (const path of paths) {
    const bytes = await readAll(app + path);
    const { subject, yardstick, ratio } = await compareInTurns(
      () => readAll(app + path),
      () => readAll(bare),
      rounds,
    );
    figures.push({ path, p50: subject, bareP50: yardstick, ratio, bytes });
  }
  return figures;
}

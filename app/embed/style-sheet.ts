// The style sheet of embedded charts: the tokens and the chart's parts of the pages, and what a frame needs besides.
// A frame loads nothing but itself, so it stands inside it.
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";

const files = ["tokens.css", "schemes.css", "scheme-choice.css", "chart.css", "chart-shapes.css", "embed.css"];

let kept: Promise<string> | undefined;

/** Read once; in development anew each time, so that changes show. The files are named in next.config.ts. */
export function readEmbedStyles(): Promise<string> {
  if (kept && process.env.NODE_ENV === "production") return kept;
  const folder = path.join(process.cwd(), "app", "styles");
  const reading = Promise.all(
    files.map((file) => readFile(/* turbopackIgnore: true */ path.join(folder, file), "utf8")),
  ).then((sheets) => sheets.join("\n"));
  reading.catch(() => {
    kept = undefined;
  });
  kept = reading;
  return reading;
}

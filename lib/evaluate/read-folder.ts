// A folder of notices (NAME.txt, NAME.docx, …) with NAME.json → readings beside their labels.
import { readdir, readFile } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { mayBeNotice } from "../file-endings.ts";
import { toContract } from "../notice/contract.ts";
import { parseNotices } from "../notice/parse-notice.ts";
import { readSource } from "../source/read-source.ts";
import type { Label, Reading } from "./score.ts";

/** Reads a text and puts it beside its label. */
export async function toReading(file: string, bytes: Uint8Array, label: Label): Promise<Reading> {
  const source = await readSource(bytes);
  if (!source.ok) return { file, result: null, refused: source.reason, label };
  const outcome = parseNotices(source.text).find((one) => one.ok) ?? parseNotices(source.text)[0]!;
  return outcome.ok
    ? { file, result: toContract(outcome.ledger), refused: null, label }
    : { file, result: null, refused: outcome.reason, label };
}

/** Reads all labelled files of a folder, in the order of their names. */
export async function readFolder(folder: string): Promise<Reading[]> {
  const names = (await readdir(folder)).sort();
  const readings: Reading[] = [];
  for (const name of names) {
    if (!mayBeNotice(name)) continue;
    const labelName = `${basename(name, extname(name))}.json`;
    if (!names.includes(labelName)) continue;
    const label = JSON.parse(await readFile(join(folder, labelName), "utf8")) as Label;
    readings.push(await toReading(name, await readFile(join(folder, name)), label));
  }
  return readings;
}

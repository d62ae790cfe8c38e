// Everything published -> one ZIP, as a stream: a bounded part of the data in memory, one moment of the database, no clock.
import "server-only";
import { Readable } from "node:stream";
import { ZipFile } from "yazl";
import type { Reader } from "../db/client.ts";
import { readNotices } from "../db/queries/get-notice.ts";
import { listPublished, type PublishedNotice, readOpenTable } from "../db/queries/read-open-table.ts";
import { toCsvLine } from "../export/csv.ts";
import type { NoticeDetail } from "../ledger/detail.ts";
import { toPrintedLine } from "../notice/print-line.ts";
import { toDataPackage, toReadme } from "./describe.ts";
import { descriptionFile, toFileName, toTablePath } from "./layout.ts";
import type { OpenTable } from "./table.ts";
import { openTables } from "./tables.ts";
import { toCells } from "./to-cells.ts";
import { toLedger } from "./to-ledger.ts";

/** Every entry has the same time: the archive is made of the data alone. DOS time is local, and so is this. */
const toEntryOptions = () => ({ mtime: new Date(2000, 0, 1, 12), mode: 0o100644, forceDosTimestamp: true });

/** Files read at once for their texts. */
const batchSize = 25;

interface OpenFile {
  name: string;
  notices: PublishedNotice[];
}

/** The imported files with their published notices, in the order in which they came. */
function toFiles(published: readonly PublishedNotice[]): Map<number, OpenFile> {
  const files = new Map<number, OpenFile>();
  for (const notice of published) {
    const file = files.get(notice.sourceId);
    if (file === undefined)
      files.set(notice.sourceId, { name: toFileName(notice.id, notice.isSample), notices: [notice] });
    else file.notices.push(notice);
  }
  return files;
}

async function* writeTable(
  table: OpenTable,
  ids: readonly number[],
  fileOf: ReadonlyMap<number, string>,
  db: Reader,
): AsyncGenerator<string> {
  yield `\uFEFF${toCsvLine(table.columns.map((column) => column.name))}`;
  for await (const rows of readOpenTable(table.name, ids, db)) {
    if (rows.length > 0) yield rows.map((row) => toCsvLine(toCells(table, row, fileOf))).join("");
  }
}

/** Gives the notices of a file; files are asked for in order, and read a batch at a time. */
function readInBatches(files: readonly OpenFile[], db: Reader): (at: number) => Promise<NoticeDetail[]> {
  let from = -1;
  let batch: NoticeDetail[] = [];
  return async (at) => {
    const start = at - (at % batchSize);
    if (start !== from) {
      batch = await readNotices(
        files.slice(start, start + batchSize).flatMap((file) => file.notices.map((notice) => notice.id)),
        db,
      );
      from = start;
    }
    return (files[at]?.notices ?? []).flatMap(({ id }) => batch.filter((notice) => notice.id === id));
  };
}

async function* once(words: string | Promise<string>): AsyncGenerator<string> {
  yield await words;
}

/** What was read from a file, in the form of `npm run parse`, and what editors put right in each of its notices. */
function toJson(file: OpenFile, notices: readonly NoticeDetail[]): string {
  const outcomes = notices.map((notice) => ({ ok: true as const, ledger: toLedger(notice) }));
  const printed = toPrintedLine(`${file.name.replace(/^.*\//, "")}.txt`, outcomes);
  // In the order of their paths: that of their doing is not kept with them, and two may be of one moment. What waits
  // changes nothing here.
  const corrections = notices.map((notice) =>
    notice.corrections
      .filter(({ waits }) => !waits)
      .map(({ path, readValue, correctedValue }) => ({ path, readValue, correctedValue }))
      .sort((one, other) => (one.path < other.path ? -1 : 1)),
  );
  return `${JSON.stringify({ ...printed, corrections }, null, 1)}\n`;
}

/**
 * The ZIP of everything published, piece by piece.
 * @param db a transaction that sees one moment, open until the last piece
 * @param version the data's version at that moment
 */
export async function* writeOpenData(db: Reader, version: string): AsyncGenerator<Uint8Array> {
  const published = await listPublished(db);
  const ids = published.map((notice) => notice.id).sort((a, b) => a - b);
  const files = toFiles(published);
  const fileOf = new Map([...files].map(([source, file]) => [source, file.name]));
  const list = [...files.values()];
  const noticesOf = readInBatches(list, db);

  const zip = new ZipFile();
  const add = (path: string, content: () => AsyncGenerator<string>): void => {
    zip.addReadStreamLazy(path, toEntryOptions(), (give) => {
      const stream = Readable.from(content(), { objectMode: false });
      stream.on("error", (error) => zip.emit("error", error));
      give(null, stream);
    });
  };
  const samples = published.filter((notice) => notice.isSample).length;
  add("README.md", () => once(toReadme(version, { notices: published.length, samples })));
  add(descriptionFile, () => once(toDataPackage(version)));
  for (const table of openTables) add(toTablePath(table.name), () => writeTable(table, ids, fileOf, db));
  for (const [at, file] of list.entries()) {
    add(`${file.name}.txt`, () => once(noticesOf(at).then(([first]) => first?.text ?? "")));
    add(`${file.name}.json`, () => once(noticesOf(at).then((notices) => toJson(file, notices))));
  }
  const output = zip.outputStream as Readable;
  zip.on("error", (error: Error) => output.destroy(error));
  zip.end();
  yield* output as AsyncIterable<Uint8Array>;
}

// Published notices -> the texts of their files as readers may see them, some at a time: each file once, however many of
// its notices are asked for, and never more text in memory than one large file has.
import "server-only";
import type { SourceSpan } from "../../ledger/span.ts";
import { blankSpans } from "../../ledger/span.ts";
import { readRows } from "../asking/one-moment.ts";
import { hiddenShapeOf } from "../asking/shapes.ts";
import { Prisma } from "../generated/client.ts";

/** Bytes of text that are read at once; a file that has more is read by itself. */
const mostBytes = 4_000_000;

interface KeptFile {
  id: number;
  bytes: number;
  notices: number[];
}

/** The files in their order, as many together as may be read at once. */
function toBatches(files: readonly KeptFile[]): KeptFile[][] {
  const batches: KeptFile[][] = [];
  let room = 0;
  for (const file of files) {
    const batch = batches.at(-1);
    if (batch !== undefined && file.bytes <= room) batch.push(file);
    else {
      batches.push([file]);
      room = mostBytes;
    }
    room -= file.bytes;
  }
  return batches;
}

/** The texts of the notices `ids` by their ids; what is cut from one keeps the whole of it in memory (`keepWords`). */
export async function* readTexts(ids: readonly number[]): AsyncGenerator<Map<number, string>> {
  // The length is known without the text being read.
  const files = await readRows<KeptFile[]>(Prisma.sql`
    SELECT f.id, octet_length(f.text) AS bytes, array_agg(n.id) AS notices
    FROM "Notice" n JOIN "Source" f ON f.id = n."sourceId"
    WHERE n.id = ANY(${[...ids]}::int[]) AND n.status = 'published' GROUP BY f.id ORDER BY f.id`);
  for (const batch of toBatches(files)) {
    const rows = await readRows<{ id: number; text: string; hidden: SourceSpan[] }[]>(Prisma.sql`
      SELECT f.id, f.text, ${hiddenShapeOf(Prisma.sql`f.id`)} AS hidden FROM "Source" f
      WHERE f.id = ANY(${batch.map(({ id }) => id)}::int[])`);
    const texts = new Map(rows.map(({ id, text, hidden }) => [id, blankSpans(text, hidden)]));
    yield new Map(
      batch.flatMap(({ id, notices }) => {
        const text = texts.get(id);
        return text === undefined ? [] : notices.map((notice): [number, string] => [notice, text]);
      }),
    );
  }
}

/** Words that were cut from a text, without the rest of it: a part of a string holds on to the whole. */
export function keepWords(words: string): string {
  return Buffer.from(words, "utf16le").toString("utf16le");
}

// For tests: opens what was written, by another reader than the one that wrote it.
import { unzipSync } from "fflate";

/** Path → words of every entry. */
export async function unzip(pieces: AsyncIterable<Uint8Array>): Promise<Record<string, string>> {
  const entries = unzipSync(await gather(pieces));
  return Object.fromEntries(
    Object.entries(entries).map(([path, bytes]) => [path, Buffer.from(bytes).toString("utf8")]),
  );
}

export async function gather(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const gathered: Uint8Array[] = [];
  for await (const piece of pieces) gathered.push(piece);
  return Buffer.concat(gathered);
}

/** A table as rows by column: quotes, line breaks in quotes and the byte order mark as RFC 4180 has them. */
export function parseTable(csv: string): Record<string, string>[] {
  const lines: string[][] = [[]];
  let cell = "";
  let quoted = false;
  const text = csv.replace(/^\uFEFF/, "");
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (quoted && character === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (!quoted && character === ",") {
      lines.at(-1)?.push(cell);
      cell = "";
    } else if (!quoted && character === "\r" && text.charAt(at + 1) === "\n") {
      lines.at(-1)?.push(cell);
      lines.push([]);
      cell = "";
      at++;
    } else cell += character;
  }
  const [head = [], ...rows] = lines.slice(0, -1);
  return rows.map((row) => {
    if (row.length !== head.length) throw new Error(`a row of ${row.length} cells under ${head.length} columns`);
    return Object.fromEntries(head.map((name, column) => [name, row[column] ?? ""]));
  });
}

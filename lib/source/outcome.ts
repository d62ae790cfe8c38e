// What becomes of a file's bytes: the text that is kept for ever, or the reason why there is none.
import type { RefusalReason } from "../ledger/diagnostic.ts";

/** What the bytes turned out to be, by their content; a file's name or declared type is not believed. */
export type SourceFormat = "text" | "html" | "docx" | "pdf";

/** The longest text that is taken in, in UTF-16 code units; longer ones are refused as `too-large`. */
export const MAX_TEXT_LENGTH = 10_000_000;

export type SourceOutcome =
  | {
      ok: true;
      /** Lines in reading order, parted by `\n`. Spans of the ledger point into exactly this string. */
      text: string;
      format: SourceFormat;
      /** The encoding that was used to decode the bytes; null where the format holds characters itself. */
      charset: string | null;
    }
  | { ok: false; reason: RefusalReason };

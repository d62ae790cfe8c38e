// How the parts of the DOCX reader give up from deep inside a stream; readDocx turns it into an outcome.
import type { RefusalReason } from "../../ledger/diagnostic.ts";

export class DocxRefusal extends Error {
  constructor(
    readonly reason: Extract<RefusalReason, "too-large" | "unreadable-file" | "other-format" | "locked-file" | "empty">,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = "DocxRefusal";
  }
}

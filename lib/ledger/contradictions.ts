// Which of the codes say that what a notice states of a subject cannot all be true.
// Apart from the figures themselves: the codes are a Zod schema, and charts take figures to the browser.
import { type DiagnosticCode, reconciledCodes } from "./diagnostic.ts";

/** What is found where what a notice says of a subject cannot all be true; each names its subject. */
export const contradictions: readonly DiagnosticCode[] = [
  "sum-differs",
  "done-exceeds-total",
  "rate-differs",
  "status-differs",
  "unfinished-more",
  "total-stated-twice",
  "figure-stated-twice",
];

/** Those that only the reading finds: they stay when a figure is corrected, and say nothing of the corrected one. */
export const contradictionsOfReading = contradictions.filter((code) => reconciledCodes.every((one) => one !== code));

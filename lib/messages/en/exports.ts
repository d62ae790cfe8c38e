// Exported files: names and errors.
import type { exports_ as zh } from "../zh-CN/exports.ts";

export const exports_: typeof zh = {
  unknownQuestion: (name, known) => `There is no chart “${name}”. There are: ${known}.`,
  unknownTable: (name, known) => `There is no table “${name}”. There are: ${known}.`,
  unknownFormat: (format, known) => `“${format}” is not a format. There are: ${known}.`,
  unread: "The data cannot be read just now. Please try again later.",
  broken: "Something broke on the server, and this was not made. What is stored has not been changed.",
  badWidth: (min, max) => `The width must be a whole number from ${min} to ${max} (pixels).`,
  tooMany: (most) => `More than ${most} rows match, which is too many for one export. Filter first.`,
  fileName: {
    ledger: "ledger",
    units: "units",
    rounds: "rounds",
    notices: "notices",
    ongoing: "not-finished",
    diagnostics: "diagnostics",
    ranking: "ranking",
    "compare-units": "units-compared",
    "compare-rounds": "rounds-compared",
    "compare-regions": "regions-compared",
    "completion-by-unit": "completion-by-unit",
    "progress-by-round": "progress-by-round",
    "spread-by-round": "spread-by-round",
    "inspections-by-time": "inspections-by-time",
    "notices-by-province": "notices-by-province",
    durations: "durations",
    "subjects-by-unit": "subjects-by-unit",
    "subjects-by-round": "subjects-by-round",
    "subjects-by-region": "what-regions-declare",
    "subjects-by-notice": "subjects-by-notice",
  },
};

// The list of review: which drafts, choosing and publishing them.
import { formatNumber } from "../../format.ts";
import type { Messages } from "../zh-CN.ts";

const count = (value: number, one: string, many: string) => `${formatNumber(value, "en")} ${value === 1 ? one : many}`;

export const reviewList: Messages["review"]["list"] = {
  title: "Review",
  lead: "The doubtful come first. Readers see nothing of a draft.",
  states: "State",
  choose: "Choose",
  chooseNamed: (title) => `Choose: ${title}`,
  notice: "Notice",
  diagnostics: "Diagnostics",
  corrections: (number) => count(number, "correction", "corrections"),
  importedAt: "Imported (Beijing time)",
  chooseAll: (number) => `Choose all ${formatNumber(number, "en")} on this page`,
  chosen: (number) => (number === 0 ? "None chosen yet" : `${formatNumber(number, "en")} chosen`),
  publishChosen: (number) => (number === 0 ? "Publish the chosen" : `Publish the ${formatNumber(number, "en")} chosen`),
  publishAll: (number) => (number === 1 ? "Publish the one draft" : `Publish all ${formatNumber(number, "en")} drafts`),
  confirmAll: "Yes, publish all drafts",
  notConfirmed: "Tick “Yes, publish all drafts” first.",
  noneChosen: "None is chosen.",
  doubtfulAmong: (number) => `${count(number, "of them has", "of them have")} doubtful values.`,
  cleanOnly: (number) => `See only the ${formatNumber(number, "en")} without doubts`,
  confirmPart: (part) => `Yes, publish all drafts in “${part}”`,
  publishPart: (number) =>
    number === 1 ? "Publish this one draft" : `Publish these ${formatNumber(number, "en")} drafts`,
  partsLabel: "Filter",
  parts: {
    all: "All",
    doubtful: "With doubts",
    clean: "Without doubts",
    successor: "Newer or earlier notices",
    sibling: "Several drafts of one inspection",
    possible: "Might be the same inspection",
    nowhere: "Unit not stated",
  },
  doubts: (number) => count(number, "doubtful value", "doubtful values"),
  emptyPart: "Nothing is left in this part",
  empty: { draft: "No drafts", published: "Nothing is published yet", withdrawn: "Nothing is withdrawn" },
  emptyNext: "Import notices, then review and publish them here.",
  noUnit: "Unit not stated; choose one, or once published it counts for no unit",
};

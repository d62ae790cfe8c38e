// The editors' page for the tree: places of items, words of measures, what was missed.
import type { Messages } from "../zh-CN.ts";
import { n, plural } from "./numbers.ts";

export const entries: Messages["review"]["entries"] = {
  parts: { title: "Title of an item", status: "Status", place: "Place of an item", text: "Words of a measure" },
  title: "Places and words of the items",
  lead: "What was read at the wrong level, as the wrong kind, cut wrongly, missed, or read too much is put right here. Words are always those of the text, and so is the order.",
  back: "Back to the review",
  open: "Change places and measures, add what was missed",
  doubtful: "Doubtful",
  others: "Also found",
  remarks: (count) => `${plural(count, "note")} on how it is written`,
  list: "Items",
  measures: (count) => plural(count, "measure"),
  edit: (title) => `change “${title}”`,
  close: "Close",
  words: "Title (words of the text)",
  measureWords: (at) => `Measure ${n(at)} (words of the text)`,
  kind: "What it is",
  under: "Lies under",
  top: "the top",
  underHint:
    "Only under an item that stands before it in the text and has not ended there; what lies under it goes along.",
  takeOut: "This is no item: take it out",
  takeOutHint:
    "The items under it move one level up, its measures go to the item before; where none stands before, they go too. It can be undone.",
  takeOutMeasure: "This is no measure: take it out",
  save: "Save this item",
  saved: (count) => `Saved ${plural(count, "correction")}.`,
  invalid: (fields) =>
    `Not saved: ${fields}. The words must be those of the text and must not overlap another item or measure; where they stand in several places, select the one that is meant.`,
  add: "Add what was missed",
  addWords: "Words of the text",
  addHint:
    "Select them in the text and press “Use the selected words”, or type them as printed. A mark before them is recognised.",
  addSubmit: "Add",
  added: "Added, see the items below; where it is not in its place, change that.",
  useSelected: "Use the selected words",
  noneSelected: "Select words in the text first.",
  refusals: {
    "no-words": "The text does not have these words; nothing was added. A title has 300 characters at most.",
    taken:
      "These words belong to another item or measure: cut that shorter first, or undo the correction that took it out.",
    "no-item-above": "No item stands before it that the measure could lie under: add the item first.",
  },
  several: (count) =>
    `These words stand in ${n(count)} places; nothing was added. Give some more of them, or select the place in the text.`,
};

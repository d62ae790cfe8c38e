// What an import came to: a table of counts, then every file that did not go in, with its reason.

import type { NoticeOutcome } from "../lib/import-notice.ts";
import { en } from "../lib/messages/en.ts";
import type { Locale } from "../lib/messages/locale.ts";
import { zhCN } from "../lib/messages/zh-CN.ts";
import type { FileResult } from "./import-files.ts";

const words = {
  "zh-CN": {
    imported: "已导入",
    superseding: "其中更新了旧通报",
    history: "其中归入历史",
    withoutUnit: "其中未说明单位",
    samples: "其中取代了示例",
    already: "已在库中",
    refused: "不收",
    failed: "出错",
    unopened: "打不开",
    busy: "数据库正忙",
    left: "未处理",
    notices: "份",
    alreadyAs: "已在库中，编号",
    unopenedAs: "打不开",
  },
  en: {
    imported: "imported",
    superseding: "  superseding an earlier notice",
    history: "  kept as history",
    withoutUnit: "  without a unit",
    samples: "  replacing a sample",
    already: "already there",
    refused: "refused",
    failed: "failed",
    unopened: "cannot be opened",
    busy: "the database is busy",
    left: "not reached",
    notices: "",
    alreadyAs: "already there as notice",
    unopenedAs: "cannot be opened",
  },
} as const;

/** It is in the database, now or since before. */
function isThere(outcome: NoticeOutcome): boolean {
  return "noticeId" in outcome;
}

/** It could not be stored: trying again may help. */
function isBroken(outcome: NoticeOutcome): boolean {
  return !outcome.ok && (outcome.reason === "busy" || outcome.reason === "failed");
}

function isRefused(outcome: NoticeOutcome): boolean {
  return !isThere(outcome) && !isBroken(outcome);
}

function hasBroken(result: FileResult): boolean {
  return !("outcomes" in result) || result.outcomes.some(isBroken);
}

/** One line on what became of a file. */
export function toResultLine(result: FileResult, locale: Locale): string {
  const said = words[locale];
  if ("unopened" in result) return `✗ ${result.file}: ${said.unopenedAs} (${result.unopened})`;
  if ("failed" in result) return `✗ ${result.file}: ${said.failed}: ${result.failed}`;
  const parts = result.outcomes.map((outcome) => {
    if (outcome.ok) return `${said.imported} #${outcome.noticeId}${outcome.unit === null ? "" : ` ${outcome.unit}`}`;
    if ("noticeId" in outcome) return `${said.alreadyAs} #${outcome.noticeId}`;
    if (outcome.reason === "busy" || outcome.reason === "failed") return said[outcome.reason];
    return `${said.refused}: ${outcome.reason === "refused" ? (locale === "en" ? en : zhCN).diagnostics.refusals[outcome.refusal] : outcome.reason}`;
  });
  const mark = result.outcomes.some((outcome) => outcome.ok) ? "✓" : result.outcomes.some(isThere) ? "=" : "✗";
  return `${mark} ${result.file}: ${parts.join("; ")}`;
}

function countNotices(results: readonly FileResult[]) {
  const outcomes = results.flatMap((result) => ("outcomes" in result ? result.outcomes : []));
  const imported = outcomes.filter((outcome) => outcome.ok);
  return {
    imported: imported.length,
    superseding: imported.filter((outcome) => outcome.supersedes !== null && outcome.replacedSamples === 0).length,
    history: imported.filter((outcome) => outcome.supersededBy !== null).length,
    withoutUnit: imported.filter((outcome) => outcome.unit === null).length,
    samples: imported.filter((outcome) => outcome.replacedSamples > 0).length,
    already: outcomes.filter((outcome) => !outcome.ok && isThere(outcome)).length,
    refused: outcomes.filter(isRefused).length,
    failed: results.filter((result) => "failed" in result).length + outcomes.filter(isBroken).length,
    unopened: results.filter((result) => "unopened" in result).length,
  };
}

/** The summary table, and below it the files that did not go in. `left` counts files that were not reached. */
export function toSummary(results: readonly FileResult[], left: number, locale: Locale): string {
  const said = words[locale];
  const counts = { ...countNotices(results), left };
  const always = ["imported", "already", "refused"];
  const shown = (Object.keys(counts) as (keyof typeof counts)[]).filter(
    (key) => counts[key] > 0 || always.includes(key),
  );
  const width = Math.max(...shown.map((key) => String(counts[key]).length));
  const table = shown.map(
    (key) => `  ${String(counts[key]).padStart(width)}${said.notices && ` ${said.notices}`}  ${said[key]}`,
  );
  const faults = results.filter(
    (result) => hasBroken(result) || ("outcomes" in result && result.outcomes.some(isRefused)),
  );
  return [...table, ...(faults.length > 0 ? ["", ...faults.map((result) => toResultLine(result, locale))] : [])].join(
    "\n",
  );
}

/** 0: all were read; 1: some were refused; 2: some could not be opened, or broke the import, or were not reached. */
export function toExitCode(results: readonly FileResult[], left: number): number {
  if (left > 0 || results.some(hasBroken)) return 2;
  return results.some((result) => "outcomes" in result && result.outcomes.some(isRefused)) ? 1 : 0;
}

import { expect, test } from "vitest";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { diffNotices } from "@/lib/ledger/diff-notices.ts";
import { makeMeta } from "@/lib/ledger/meta-in-tests.ts";
import type { DeclaredTotal, NoticeMeta } from "@/lib/ledger/schema.ts";
import type { Subject } from "@/lib/ledger/status.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { toDiffSentence } from "./diff-sentence.ts";

const span = { start: 1, end: 3 };
const state = <T,>(value: T) => ({ value, span });
const declare = (subject: Subject, total?: number, done?: number, ongoing?: number): DeclaredTotal => {
  const part = (value?: number) => (value === undefined ? null : state(value));
  return { subject, total: part(total), done: part(done), ongoing: part(ongoing), span };
};

function say(earlier: Partial<NoticeMeta>, later: Partial<NoticeMeta>, locale: Locale = "zh-CN"): string {
  const notice = (meta: Partial<NoticeMeta>) => ({ meta: makeMeta(meta), items: [] }) as unknown as NoticeDetail;
  const diff = diffNotices(notice(earlier), notice(later));
  return toDiffSentence(diff, 0, 0, locale, getMessages(locale)).replaceAll(/[\u2009\u202f]/g, " ");
}
const figures = (earlier: DeclaredTotal[], later: DeclaredTotal[], locale?: Locale) =>
  say({ totals: earlier }, { totals: later }, locale);

test("figures that changed are said with what they are parts of", () => {
  expect(figures([declare("task", 35, 30, 5)], [declare("task", 35, 33, 2)])).toBe(
    "与较早一份相比，整改任务已完成 30 → 33 / 35；整改任务正在整改 5 → 2。",
  );
  expect(figures([declare("problem", 40, 30)], [declare("problem", 41, 36)])).toBe(
    "与较早一份相比，问题已完成 30 / 40 → 36 / 41。",
  );
  expect(figures([declare("clue", 9, 7)], [declare("clue", 10, 7)], "en")).toBe(
    "Against the earlier notice: Clues total 9 → 10.",
  );
});

test("what one of the two does not state is said so, and never as 0", () => {
  expect(figures([declare("problem", 12)], [declare("problem", 12, 9)])).toBe(
    "与较早一份相比，问题已完成 未说明 → 9 / 12。",
  );
  expect(figures([], [declare("petition", 7, 7)])).toBe("与较早一份相比，信访件已办结 未说明 → 7 / 7。");
  expect(figures([declare("problem", 12, 9)], [declare("problem", 12)])).toBe(
    "与较早一份相比，问题已完成 9 → 未说明。",
  );
});

test("results, dates, contact and names are counted, and the same two notices do not differ", () => {
  const earlier: Partial<NoticeMeta> = {
    systems: state(3),
    signed: state("2024-05-06"),
    unfinished: [state("管网老旧")],
  };
  expect(say(earlier, { ...earlier, systems: state(4), signed: null, unfinished: [state("会风不实")] })).toBe(
    "与较早一份相比，处理结果、资金与制度有 1 项变化；机构与日期有 1 项变化；不再点名尚未完成的 1 个，新点名尚未完成的 1 个。",
  );
  expect(say(earlier, earlier)).toBe("两份通报说明的各项、条目、状态与措施没有不同。");
});

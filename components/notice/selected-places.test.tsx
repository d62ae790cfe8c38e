import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { NoticeDetail } from "@/lib/ledger/detail.ts";
import { parseAt, toFigureHref } from "@/lib/ledger/source-address.ts";
import { sliceSpan } from "@/lib/ledger/span.ts";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { NoticeText } from "./notice-text.tsx";
import { SelectedBar } from "./selected-bar.tsx";
import { toSelection } from "./selected-places.ts";

const text =
  "巡察组反馈了12个问题。我局细化为35项任务，逐项销号。\n会议开了4次。\n截至目前，已完成30项，还有5项正在推进。下一步继续。";
const find = (words: string, within = words) => {
  const start = text.indexOf(within) + within.indexOf(words);
  return { start, end: start + words.length };
};
const tasks = {
  subject: "task",
  total: { value: 35, span: find("35") },
  done: { value: 30, span: find("30") },
  ongoing: { value: 5, span: find("5", "有5项") },
  span: find("我局细化为35项任务"),
};
const problems = {
  subject: "problem",
  total: { value: 12, span: find("12") },
  done: null,
  ongoing: null,
  span: find("12"),
};
const notice = {
  text,
  span: { start: 0, end: text.length },
  items: [],
  meta: { totals: [problems, tasks] },
} as unknown as NoticeDetail;
const messages = getMessages("zh-CN");

function select(at: string) {
  const selection = toSelection(notice, parseAt(at, text.length));
  return selection && { ...selection, lit: selection.passages.map((passage) => sliceSpan(text, passage)) };
}
const atOf = (href: string) => new URL(href, "http://a.cn").searchParams.get("at") ?? "";
const allTasks = atOf(toFigureHref(8, tasks as Parameters<typeof toFigureHref>[1]));

test("every part of a figure is marked with its sentence, and the page opens at what is done", () => {
  const selection = select(allTasks);
  expect(selection?.lit).toEqual(["我局细化为35项任务，逐项销号。", "截至目前，已完成30项，还有5项正在推进。"]);
  expect(selection?.places.map(({ id, text }) => [id, text])).toEqual([
    ["at-1", "35"],
    ["at", "30"],
    ["at-3", "5"],
  ]);
  expect(selection?.figures).toMatchObject([
    { total: { subject: "task" }, anchors: { total: "at-1", done: "at", ongoing: "at-3" } },
  ]);
  expect(selection?.passages.map(({ next, back }) => [next, back])).toEqual([
    ["at", "#figure-task"],
    [null, "#figure-task"],
  ]);
});

test("where nothing is said to be done, the page opens at the total", () => {
  const { start, end } = problems.total.span;
  expect(select(`${start}-${end}`)?.places).toMatchObject([{ id: "at", text: "12" }]);
});

test("an address of one clause, as it was written before, marks that clause", () => {
  const { start, end } = tasks.span;
  expect(select(`${start}-${end}`)).toMatchObject({ lit: ["我局细化为35项任务"], figures: [], others: [{ id: "at" }] });
});

test("places of another notice in the same file, and nonsense, select nothing", () => {
  const part = { ...notice, span: { start: 0, end: 12 } };
  expect(toSelection(part, parseAt(allTasks, text.length))).toBeNull();
  expect(select("9-3,x")).toBeNull();
});

test("the text stays whole, with one anchor for each step that the bar offers", () => {
  const selection = toSelection(notice, parseAt(allTasks, text.length));
  if (!selection) throw new Error("nothing is selected");
  const page = renderToStaticMarkup(
    <NoticeText notice={notice} selection={selection} locale="zh-CN" messages={messages} />,
  );
  const bar = renderToStaticMarkup(
    <SelectedBar selection={selection} name="甲区 · 甲区的通报" newer={null} locale="zh-CN" messages={messages} />,
  );
  const withoutWays = page.replace(/<span class="no-print".*?<\/span>/gs, "");
  expect(withoutWays.replace(/<[^>]*>/g, "")).toBe(text);
  const steps = [...bar.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
  expect(steps).toEqual(["at-1", "at", "at-3"]);
  for (const step of steps) expect(page.split(`id="${step}"`)).toHaveLength(2);
});

test("the bar of a notice that a newer one has replaced says so and leads there; a part that is not marked stays in words", () => {
  const selection = toSelection(notice, parseAt(allTasks.split(",")[0] ?? "", text.length));
  if (!selection) throw new Error("nothing is selected");
  const show = (newer: number | null) =>
    renderToStaticMarkup(
      <SelectedBar selection={selection} name="甲区" newer={newer} locale="zh-CN" messages={messages} />,
    );
  expect(show(59)).toContain("已有较新的通报，<a");
  expect(show(59)).toContain('href="/notices/59"');
  expect(show(null)).not.toContain("较新");
  expect(show(null).match(/href="#/g)).toHaveLength(1);
  expect(show(null)).toContain("已完成 30");
});

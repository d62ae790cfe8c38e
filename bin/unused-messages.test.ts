import { expect, it } from "vitest";
import { useProject } from "./project-in-tests.ts";
import { findUnusedMessages } from "./unused-messages.ts";

const files: Record<string, string> = {
  "tsconfig.json": `{ "compilerOptions": { "module": "esnext", "target": "es2022", "moduleResolution": "bundler", "strict": true,
    "allowImportingTsExtensions": true, "noEmit": true, "types": [] }, "include": ["**/*.ts"] }`,
  "lib/messages/zh-CN/site.ts": `
    const short = { read: "读", unread: "未读" };
    export const site = {
      plain: "一", called: (count: number) => String(count), taken: "二", renamed: "三", deep: { inner: "四", lost: "五" },
      states: { on: "开", off: "关", other: "别" }, words: { a: "甲", b: "乙" }, either: { said: "是" }, or: { said: "否" },
      given: { title: "题", lead: "引", more: "余" }, picked: { title: "题", lead: "引" }, short,
      spread: { one: "一" }, tested: "测", forgotten: "忘",
    };
    export const unsaid = "not a dictionary";`,
  "lib/messages/zh-CN.ts": `
    import { site } from "./zh-CN/site.ts";
    export const zhCN = { site };
    export type Messages = typeof zhCN;`,
  "lib/messages/en.ts": `
    import type { Messages } from "./zh-CN.ts";
    const short = { read: "read", unread: "unread" };
    export const en: Messages = { site: {
      plain: "1", called: (count) => String(count), taken: "2", renamed: "3", deep: { inner: "4", lost: "5" },
      states: { on: "on", off: "off", other: "" }, words: { a: "a", b: "b" }, either: { said: "yes" }, or: { said: "no" },
      given: { title: "t", lead: "l", more: "m" }, picked: { title: "t", lead: "l" }, short,
      spread: { one: "1" }, tested: "t", forgotten: "f" } };`,
  "lib/messages/say.test.ts": `import { zhCN } from "./zh-CN.ts"; zhCN.site.tested;`,
  "lib/show.ts": `
    export function show(words: { title: string; lead?: string }) { return words.title; }
    export function list(words: Record<string, string>) { return Object.values(words); }`,
  "app/page.ts": `
    import { list, show } from "../lib/show.ts";
    import { type Messages, zhCN } from "../lib/messages/zh-CN.ts";
    function say({ deep, ...rest }: Pick<Messages["site"], "deep">, state: "on" | "off", isSo: boolean) {
      const { site: { taken, renamed: other }, } = zhCN;
      const { either, or } = zhCN.site;
      const [{ read }] = [zhCN.site.short];
      return [deep.inner, zhCN.site.states[state], taken, other, (isSo ? either : or)["said"], read, rest];
    }
    export const all = [zhCN.site.plain, [1].map(zhCN.site.called), say(zhCN.site, "on", true), show(zhCN.site.given),
      list(zhCN.site.words), pick(zhCN.site.picked), { ...zhCN.site.spread }];
    function pick(words: Pick<Messages["site"]["picked"], "title" | "lead">) { return words.lead; }`,
};

const getRoot = useProject(files);

it("names what nothing says and what only tests say, and not what is said by a key, by another name or handed on", () => {
  const found = findUnusedMessages(getRoot()).split("\n");
  expect(found.map((line) => line.replace(/^ *lib\/messages\/zh-CN\/site\.ts:\d+: /, "")).sort()).toEqual([
    "deep.lost: nothing says it",
    "forgotten: nothing says it",
    "given.more: nothing says it",
    "picked.title: nothing says it",
    "short.unread: nothing says it",
    "states.other: nothing says it",
    "tested: only tests say it",
  ]);
});

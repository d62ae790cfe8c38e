import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { getMessages } from "@/lib/messages/get-messages.ts";
import { ChangedWords, diffWords } from "./changed-words.tsx";

test("the stretches give back both wordings, whatever they are", () => {
  const texts = fc.array(fc.constantFrom("整改", "到位", "台账", "36", "个", "，", "\u{20BB7}"), { maxLength: 30 });
  fc.assert(
    fc.property(texts, texts, (one, other) => {
      const [earlier, later] = [one.join(""), other.join("")];
      const stretches = diffWords(earlier, later);
      const join = (without: string) =>
        stretches
          .filter(({ kind }) => kind !== without)
          .map(({ words }) => words)
          .join("");
      expect(join("added")).toBe(earlier);
      expect(join("removed")).toBe(later);
    }),
  );
});

test("a figure changes as a whole", () => {
  expect(diffWords("已完成12项", "已完成30项").filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", words: "12" },
    { kind: "added", words: "30" },
  ]);
});

test("a measure as long as a page is compared word by word", () => {
  const page = "一是完善台账管理制度，补录资料三百余份。".repeat(800);
  expect(diffWords(`${page}已完成12项`, `${page}已完成30项`).filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", words: "12" },
    { kind: "added", words: "30" },
  ]);
});

test("one as long as a book clause by clause, one altogether different as a whole", () => {
  const book = "一是完善台账管理制度，补录资料三百余份。".repeat(20_000);
  expect(diffWords(`${book}已完成12项。`, `${book}已完成30项。`).filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", words: "已完成12项。" },
    { kind: "added", words: "已完成30项。" },
  ]);
  const other = "组织专题学习四十次，".repeat(20_000);
  expect(diffWords(book, other)).toEqual([
    { kind: "removed", words: book },
    { kind: "added", words: other },
  ]);
});

test("what both say at length is cut between its characters", () => {
  const [messages, rare] = [getMessages("zh-CN"), "\u{20BB7}".repeat(60)];
  for (const pad of ["", "一"]) {
    const [earlier, later] = ["甲", "乙"].map((end) => `头${end}，${pad}${rare}，尾${end}`) as [string, string];
    const shown = renderToStaticMarkup(<ChangedWords earlier={earlier} later={later} messages={messages} />);
    expect(shown).toContain("……");
    expect(shown).not.toMatch(/\p{Cs}/u);
  }
});

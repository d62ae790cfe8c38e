import { expect, it } from "vitest";
import { toDeclared, withNotice } from "./to-answer.ts";

const place = (start: number, end: number) => ({ start, end });

it("a corrected figure says so, and has no place where the text does not have it", () => {
  const declared = {
    subject: "problem" as const,
    total: { value: 12, span: place(5, 7) },
    done: { value: 777, span: place(0, 0) },
    ongoing: null,
    span: place(3, 20),
  };
  expect(toDeclared({ ...declared, corrected: true }, 7)).toMatchObject({
    total: { value: 12, span: place(5, 7) },
    done: { value: 777, span: null },
    ongoing: null,
    span: place(3, 20),
    corrected: true,
    href: "/notices/7?at=5-7#at",
  });
  expect(toDeclared(declared, 7).corrected).toBe(false);
});

it("so does a corrected outcome, by its kind", () => {
  const outcomes = [
    { kind: "立案", count: 13, unit: "件" as const, span: place(0, 0) },
    { kind: "诫勉", count: 2, unit: "人" as const, span: place(8, 12) },
  ];
  expect(withNotice("outcomes", outcomes, 7, [{ path: "outcomes.立案" }])).toEqual([
    { kind: "立案", count: 13, unit: "件", span: null, corrected: true, noticeId: 7 },
    { kind: "诫勉", count: 2, unit: "人", span: place(8, 12), corrected: false, noticeId: 7 },
  ]);
});

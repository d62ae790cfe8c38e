import { expect, test } from "vitest";
import { sayFileName } from "./say-file-name.ts";

test("pasted words are called in the language of who reads, whoever pasted them; files keep their names", () => {
  for (const name of ["粘贴的文字", "pasted text"]) {
    expect(sayFileName(name, "zh-CN")).toBe("粘贴的文字");
    expect(sayFileName(name, "en")).toBe("pasted text");
  }
  expect(sayFileName("通报.docx", "en")).toBe("通报.docx");
});

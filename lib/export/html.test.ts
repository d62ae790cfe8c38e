import fc from "fast-check";
import { parseFragment } from "parse5";
import { describe, expect, test } from "vitest";
import { htmlNode, styleNode, toHtmlText } from "./html.ts";

describe("a page as HTML", () => {
  test("words stay words, whatever they are", () => {
    fc.assert(
      // Line ends and NUL are the parser's to normalise.
      fc.property(
        fc.string().filter((words) => !/[\r\0]/.test(words)),
        (words) => {
          const [element] = parseFragment(toHtmlText(htmlNode("p", { title: words }, [words]))).childNodes;
          if (element === undefined || !("attrs" in element)) throw new Error("no element");
          expect(element.attrs).toEqual([{ name: "title", value: words }]);
          expect(element.childNodes.map((child) => ("value" in child ? child.value : child)).join("")).toBe(words);
        },
      ),
    );
  });

  test("an element without an end has none, and what is undefined is left out", () => {
    expect(toHtmlText(htmlNode("meta", { charset: "utf-8", name: undefined }))).toBe('<meta charset="utf-8">');
    expect(toHtmlText(htmlNode("div", {}, [null, "a"]))).toBe("<div>a</div>");
  });

  test("a style sheet cannot end its element", () => {
    expect(toHtmlText(styleNode("a > b { content: '</style><script>' }"))).not.toContain("</style><script>");
  });
});

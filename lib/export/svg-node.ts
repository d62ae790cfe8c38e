// A drawing as plain data: React shows it on the page, lib/export writes it to a file. One geometry for both.

export interface SvgNode {
  tag:
    | "svg"
    | "g"
    | "rect"
    | "line"
    | "circle"
    | "text"
    | "tspan"
    | "path"
    | "defs"
    | "pattern"
    | "title"
    | "desc"
    | "style"
    | "a";
  /** Attributes by their SVG names (`text-anchor`, not `textAnchor`). */
  attributes: Record<string, string | number>;
  children: (SvgNode | string)[];
}

export function svgNode(
  tag: SvgNode["tag"],
  attributes: SvgNode["attributes"] = {},
  children: (SvgNode | string)[] = [],
): SvgNode {
  return { tag, attributes, children };
}

/** The width of a text at a size, estimated on the wide side: Chinese characters are square, others half as wide. */
export function measureText(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x2e80 || (code >= 0x2018 && code <= 0x201d)) ems += 1;
    else if (code === 0x2009 || code === 0x202f) ems += 0.2;
    else if (code === 0xb7) ems += 0.6;
    else ems += /[MWmw%]/.test(character) ? 0.86 : /[iljtfI.,:;'|! ()/]/.test(character) ? 0.34 : 0.58;
  }
  return ems * fontSize;
}

/** Characters that may not begin a line of Chinese, and those that may not end one. */
const notFirst = /^[，。、；：！？）》”’·%…—,.;:!?)\u2009\u202f]/u;
const notLast = /[（《“‘(]$/u;

/** Cuts a text into lines no wider than `width`: Chinese between any characters, other words at spaces. */
export function wrapText(text: string, fontSize: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const piece of text.match(/[\x21-\x7e\u00a1-\u1fff\u2009\u202f]+\s?|\s|./gu) ?? []) {
    const fits = measureText((line + piece).trimEnd(), fontSize) <= width;
    if (line === "" || fits || (notFirst.test(piece) && piece.length === 1)) line += piece;
    else if (notLast.test(line)) {
      lines.push(line.slice(0, -1));
      line = line.slice(-1) + piece;
    } else {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    }
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

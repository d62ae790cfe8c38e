// Characters as a PDF's fonts name them -> the characters meant. A font that draws 一 and the radical ⼀ with one glyph
// may name either; text printed from browsers is full of radicals.

/**
 * Radicals of the supplement block have no equivalent in Unicode; these are the ones that are words by themselves. The
 * last three have one, but fonts of simplified characters draw another with the same glyph: 户, not 戶; 㬵 is 胶.
 */
const SHARED_GLYPHS: Record<string, string> = {
  "⺎": "兀",
  "⺒": "巳",
  "⺓": "幺",
  "⺟": "母",
  "⺠": "民",
  "⻁": "虎",
  "⻄": "西",
  "⻅": "见",
  "⻆": "角",
  "⻉": "贝",
  "⻋": "车",
  "⻓": "长",
  "⻔": "门",
  "⻘": "青",
  "⻙": "韦",
  "⻚": "页",
  "⻛": "风",
  "⻜": "飞",
  "⻝": "食",
  "⻢": "马",
  "⻣": "骨",
  "⻤": "鬼",
  "⻥": "鱼",
  "⻑": "長",
  "⻦": "鸟",
  "⻧": "卤",
  "⻨": "麦",
  "⻩": "黄",
  "⻪": "黾",
  "⻬": "齐",
  "⻮": "齿",
  "⻰": "龙",
  "⻳": "龟",
  "\u2f3e": "户",
  "\u2fad": "青",
  "\u3b35": "胶",
};

/** The unified characters for radicals and compatibility forms; everything else, full-width forms too, stays. */
export function toUnifiedCharacters(text: string): string {
  return text
    .replace(/[\u2e80-\u2fdf\u3b35\uf900-\ufaff]/g, (form) => SHARED_GLYPHS[form] ?? form.normalize("NFKC"))
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u200b\ufeff\ufffe\uffff]/g, "");
}

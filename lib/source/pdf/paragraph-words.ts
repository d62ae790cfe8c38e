// What the words at the ends of a line say of it: whether a sentence or a paragraph may end or begin there, and how much
// of the next line could not have been broken off.

/** What begins a paragraph of a notice: `一、` `（一）` `1.` `1、` `(1)` `①` `一是` `第一，` `3关于` `问题1：` `整改任务2：` `A.` `【整改措施】`. */
const MARK =
  /^(?:[一二三四五六七八九十]{1,3}[、．.是]|第[一二三四五六七八九十]{1,3}[，、,：]|[(（][一二三四五六七八九十0-9０-９]{1,3}[)）]|[0-9０-９]{1,2}[.．、](?![0-9０-９])|[①-⑳]|[0-9０-９]{1,2}\s?关于|(?:反馈)?问题[0-9一二三四五六七八九十]{0,3}[:：]|(?:整改)?(?:任务|事项)(?:[0-9一二三四五六七八九十]{1,3}|[(（][0-9一二三四五六七八九十]{1,3}[)）])[:：]|[A-H][.．、](?![A-Za-z0-9])|【[^】]{2,8}】)/;
/** What begins one behind a sentence that has ended. */
const OPENING =
  /^(?:下一步|公示期间|欢迎(?:广大|社会|干部|群众|各界)|联系(?:电话|方式|人)[:：]|特此(?:通报|公告|公示))/;
const SENTENCE_END = /[。！？!?；;：:][”’」』）)]?$/;
/** After these the sentence goes on, whatever the next line begins with. */
const MID_SENTENCE = /[，、,（(“‘《]$/;
/** A title, and a field of the page. */
const WHOLE = /^[^。；]*整改[^。，；：]{0,24}(?:通报|通告|公告|公示|公开)$/;
const FIELD = /^(?:信息|文章)?(?:来源|发布(?:日期|时间|机构)|时间|日期|索引号|作者|编辑)\s*[:：][^。，；]*$/;
/** A date or a source under a title is no part of it. */
const UNDER_TITLE = /^[0-9０-９（(〔【]|来源|发布|[：:]/;
const HUNG = /[，。、；：！？,.;:!?”’）》〕」』】]$/;

/**
 * The first words of a line that cannot be parted: a figure or a Latin word stays whole, opening marks stay with what
 * follows, closing ones with what is before, Latin ones and quotation marks with both.
 */
const FIRST_WORDS = (() => {
  const opening = "“‘（(〔《「『【";
  const closing = "，。、；：！？)）〕》」』】…";
  const latin = "A-Za-z0-9０-９@_%+\\-/~";
  const stop = ",.;:!?";
  // No character has two places to stand in, a full stop neither: what follows one is a new part.
  const first = `(?:[.${latin}][${latin}]*|[^\\n.${latin}${opening}”’])`;
  const quoted = `[”’](?:[${latin}]+|[^\\n${latin}${opening}${closing}${stop}”’])?`;
  const word = `(?:${first}|${quoted})(?:[${closing}]|${quoted}|[${stop}][${latin}]*)*`;
  return new RegExp(`^[${opening}]*(?:${word}(?:[${opening}]+${word})*)?`, "u");
})();

/** @param behindSentence whether a sentence has surely ended before */
export function beginsParagraph(text: string, behindSentence = false): boolean {
  return MARK.test(text) || (behindSentence && OPENING.test(text));
}

export const endsSentence = (text: string) => SENTENCE_END.test(text);
export const staysMidSentence = (text: string) => MID_SENTENCE.test(text);
export const isUnderTitle = (text: string) => UNDER_TITLE.test(text);
/** Whether a line ends with a mark that may hang over the margin. */
export const isHungLine = (text: string) => HUNG.test(text);
/** Whether a line is a paragraph by what it says. */
export const endsParagraph = (text: string) => WHOLE.test(text) || FIELD.test(text);

/** How wide the first words of a line are, in ems, roughly: Latin letters and digits are half as wide as Chinese characters. */
export function firstWordsWidth(text: string): number {
  let width = 0;
  for (const character of FIRST_WORDS.exec(text)?.[0] ?? "") width += /[ -~]/.test(character) ? 0.55 : 1;
  return width;
}

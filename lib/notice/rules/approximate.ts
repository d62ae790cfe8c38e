// Whether a figure is given as about so much: 清退资金约12万元, 诫勉谈话10余人, 追缴30多万元左右. It is read, and said to be so.
const ABOUT =
  /(?:约|近|逾|超过?|将近|接近|大概|不少于|不低于|至少|多达)(?:为|达)?\s?[\d一二两三四五六七八九十百千亿万]|[上过][十百千万亿]|[\d十百千万亿]\s?[余多来几]|(?:左右|上下|以上|以下|以内|有余)$/;

/** Whether folded words of a figure make it approximate. */
export function isAbout(words: string): boolean {
  return ABOUT.test(words);
}

// The words for what is done to people and cases, and how their counts are written.
// example  党纪政务处分|15人, 诫勉谈话|3名, 立案|5件
import type { Outcome } from "../../ledger/schema.ts";
import { MORE, UNSAID } from "./approximate.ts";

/** A kind, as the source of a pattern without groups of its own. */
export const KIND =
  "(?:(?:党内警告|党内严重警告|严重警告|撤销党内职务|留党察看|开除党籍|政务警告|政务记过|政务记大过|政务撤职|开除公职|记大过|记过)(?:处分)?|(?:党纪|政务)?立案(?:审查调查|审查|调查|查处)?|党纪政务处分|党纪政纪处分|党政纪处分|党纪处分|政务处分|政纪处分|纪律处分|党内处分|组织处理|组织调整|书面诫勉|诫勉谈话|诫勉|批评教育(?:帮助)?和处理|批评教育|教育提醒|提醒谈话|谈话提醒|警示谈话|廉政谈话|约谈提醒|提醒约谈|集体约谈|约谈|谈话函询|函询|责令(?:作出|做出)?(?:书面)?检查|书面检查|移送司法(?:机关)?|移送(?:审查)?起诉|移送检察机关|移交司法机关|追责问责|问责|追究责任|通报批评|通报(?=\\s?\\d{1,5}\\s?(?:名|个)?人)|责任追究|留置|采取留置措施|免职|调离岗位|停职检查|停职|辞退|解聘|解除(?:劳动|聘用|聘任|劳务)(?:合同|关系)|党纪轻处分|扣[减发罚除](?:绩效|奖金|薪酬|工资)(?:工资|奖金|薪酬)?|(?:绩效|奖金|薪酬)扣[减发罚除]|经济处罚|经济处理|经济扣罚|行政处分|行政警告|行政记过|降职|降级|岗位调整|调整岗位|处分|第[一二三四]种形态处理|“第[一二三四]种形态”处理|提醒教育|批评帮助|谈心谈话提醒|(?<![预示色牌])警告(?![信函牌]))";
/**
 * The same behind other words. What is done is looked at before it is read: without that the engine compiles all these words
 * anew for each way that leads to them, ten times over. A pattern that begins with them needs it not, and skips better.
 */
export const KIND_BEHIND = `(?=[\\u3400-\\u9fff“])${KIND}`;
export const NUMBER = `(\\d{1,5}|${UNSAID}|[零一二两三四五六七八九十百]{1,5})\\s?${MORE}?\\s?`;
/** A count with its unit, as the source of a pattern with a group for each. */
export const COUNT = `${NUMBER}[名个]?(人次|人|件|次|起|案)(?:左右|以上)?`;
export const UNITS: Record<string, Outcome["unit"]> = { 人次: "人", 人: "人", 件: "件", 起: "件", 案: "件", 次: "次" };

/** A kind by one name: 立案查处 is 立案; 立案审查调查 is as printed, as 立案审查 is. */
export function nameKind(words: string): string {
  return /^立案(?:调查|查处)$/.test(words) ? "立案" : words;
}

// Whether words tell what is to be done, not what was: 计划2025年底前完成, 完成时限:2024年12月. 按计划完成 and 已于年底前完成 were done.

import { allMatches } from "./all-matches.ts";
import { atEnd } from "./edge-rules.ts";
import { toFirstTable } from "./pattern-needs.ts";

/** 计划…, 拟于…, 预计…: somebody means to. 按计划, 计划内, 超预期, 兑现承诺 and 草拟 tell of what was. */
const MEANT =
  /(?<!(?:[按依照据比较于与同原超]|年度|工作|整改|行动|审计|学习|培训|资金|采购|既定|预定)(?:的|既定|预定)?)计划(?=[于在用到至今明年\d底力争再新分]|完成|整改|销号|办结|全部|落实|推进|制定|制订|修订|建立|出台|印发|追[缴回]|清退|退还|挽回|收[回缴]|给予|达到|实现)|(?<![较比超达如合按])预期(?![目效成的])|预计|(?<![草起模虚比])拟(?![定订稿])|(?<![已现经先后])将(?=[于在对按]|力争|争取|全部|全面|陆续|逐步|如期|尽快|继续|努力|确保|\d{4}年|\d{1,2}月|年[内底]|完成|整改(?:完成|到位|完毕)|办结|销号|实现|达到|给予|予以|依[法规纪]|(?:制定|修订|建立|出台|新建|完善|健全|补充|印发|追[缴回讨索收]|清[退缴收]|退[还缴赔回]|收[回缴]|挽回|[补上]缴|返还|诫勉|约谈|批评|提醒|警示|立案|移[送交]|问责|处分|通报|责令)(?!的))|(?<!兑现|履行|公开|按照?|作出|书面)承诺(?![书事的践制])|争取|力争|有望|可望|确保|保证(?!金)|务必|务求|打算|下一?步|定于|目标(?=[是为])|建议(?=给予|予以|对)/g;
/** 2025年底前, 6月前, 年内, 明年: without 已 a date says when it is to be done. */
const BY_DATE =
  /(?:[底末旬]|季度|半年|\d\s?[年月日]|\d[./-]\d{1,2}|汛期|春节|国庆|元旦)(?:之|以)?前(?![期后述来往\d])|年内|[明来]年|今年年?底|(?<![\d年去至止到]\s?)年底(?!前)/;
const SAID =
  /已(?!计划|承诺|明确|预计|拟|要求|确定|安排|列入|纳入|制定|启动|开展|报)|去年|截[至止]|均(?![将拟需须要应可])|(?<!为)了(?![结解])/;
/** 如期, 提前: it was done by that day. What is meant may be meant to be so. */
const IN_TIME = /如期|按[期时]|提前|按照?(?:原定?|既定|整改)?计划/;

/** By character: 1 where words may begin that tell of a time to come. 已完成整改 has none of them. */
const MAY_TELL_LATER = toFirstTable(MEANT, BY_DATE);

function mayTellLater(clause: string): boolean {
  for (let at = 0; at < clause.length; at++) if (MAY_TELL_LATER[clause.charCodeAt(at)] === 1) return true;
  return false;
}

/** Whether a clause that says that something is done means it for a time to come. */
export function isPlanned(clause: string): boolean {
  if (!mayTellLater(clause)) return false;
  const meant = allMatches(clause, MEANT).at(-1);
  if (meant) return !SAID.test(clause.slice(meant.index + meant[0].length));
  return BY_DATE.test(clause) && !SAID.test(clause) && !IN_TIME.test(clause);
}

/** 力争到2025年底,|完成整改25个: a clause of its own says when. */
const SETS_TIME = atEnd(
  /^(?:力争|争取|计划|预计|拟|将|确保|有望|承诺|打算)[^,。;]{0,16}(?:[底末旬内前年月日]|时间|以内)$|(?:[底末旬]|\d[年月日])(?:之|以)?前$|年内$/,
);

/** Whether a clause without a verb of its own says by when what follows is to be done. */
export function setsTime(clause: string): boolean {
  return clause.length <= 30 && SETS_TIME.test(clause) && isPlanned(clause);
}

/** 完成时限:2024年12月 names a day, not how far it is. */
const DEADLINE =
  /(?:整改|完成|办结|销号|落实|计划|预计){0,3}(?:时限|期限|时间|日期|节点|目标)(?:要求)?\s?(?:[:为是]|(?=\d))\s?[^,;。\s]{0,30}/g;
const NAMES_DEADLINE = /^(?:整改|完成|办结|销号|落实){0,2}(?:时限|期限)(?:要求)?\s?:\s?\d{4}\s?年[^,;。]{0,14}$/;
export const DONE = /完成|整改|办结|销号|到位|解决|落实/;
/** 完成80%, 整改过半: part of it. */
const PART =
  /(?:完成|整改|销号|办结|进度|推进)(?:[了至到达为约近率:]|整改|进度|比例){0,3}\s?(?:\d{1,2}(?:\.\d{1,2})?\s?%|[一二三四五六七八九]成|过?半|大半|一半|大部分)/;

const PARTED = /[,;。()]/;

/** Of a short phrase that names nothing that is done: whether it says by when it is to be. */
export function readDeadline(words: string): "planned" | null {
  return NAMES_DEADLINE.test(words) ? "planned" : null;
}

/** Of a short phrase that names what is done: whether it is, is to be, as all is of a clause that `isLater`, or is in part. */
export function readDone(words: string, isLater?: (clause: string) => boolean): "done" | "ongoing" | "planned" {
  if (PART.test(words)) return "ongoing";
  let said: "done" | "planned" = "planned";
  let isFirst = true;
  const plain = words.replace(DEADLINE, "");
  for (const clause of PARTED.test(plain) ? plain.split(PARTED) : [plain]) {
    if (!DONE.test(clause)) continue;
    // 已完成整改,确保落实到位: how it is to stay.
    if (!(isPlanned(clause) || isLater?.(clause))) said = "done";
    else if (isFirst || !/^(?:并|以)?(?:确保|保证|务必|务求|力争)/.test(clause)) said = "planned";
    isFirst = false;
  }
  return said;
}

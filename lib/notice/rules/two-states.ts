// Words that tell two states of the same figure: what was done and is kept up is done; done or nearly so is not known.
// example  已完成整改并长期坚持|18|个 → done; 已完成或基本完成|18|个 → neither
import type { Figure } from "./figures.ts";

const DONE =
  "(?<!基本|初步|阶段性|部分|未|未[能曾]|未[按如]期|未全部|没有?|待)(?:完成|整改到位|改到位|销号|办结|完毕)(?:整改|销号)?了?";
/** 已完成整改|并长期坚持 */
const KEPT_UP = new RegExp(
  `(${DONE})(?:并且?|且)(?:已|将|需|要|继续|一直)*(?:长期(?:坚持|保持|巩固|跟踪|抓好)|持续(?:坚持|巩固|深化|保持|跟踪|跟进|监[测管督])|(?:不断|继续)?巩固|(?:转入|纳入|实行|形成)(?:长期|动态|日常|持续|后续|常态化?|长效)(?:跟踪|管理|监管|管控|整改|机制)?)`,
  "g",
);
const JOINED = "(?:[、或和及与]|或者|以及|并且?|且)";
const NEARLY =
  "(?:基本(?:完成|整改|到位|销号|解决)|初步(?:完成|整改|到位|解决)|(?:取得|达到|完成)?阶段性|正在(?:整改|推进)|持续(?:整改|推进)|有序推进|需?要?长期(?:坚持|整改|推进)|部分(?:完成|整改))";
const EITHER = new RegExp(
  `${DONE}${JOINED}(?:已|仍|需|还|正|均|的)*${NEARLY}|${NEARLY}(?:整改|成效|目标)*(?:[、或和及与]|或者|以及)(?:已|全部)*${DONE}`,
);

/** Words without what only says that what is done is kept up. */
export function withoutUpkeep(words: string): string {
  return words.includes("并") || words.includes("且") ? words.replace(KEPT_UP, "$1") : words;
}

/** Whether words say of the same things that they are done and that they are not, or leave open which. */
export function tellsEither(words: string): boolean {
  return words.length > 6 && !words.includes("分别") && EITHER.test(withoutUpkeep(words));
}

/** Whether the words right before or behind a figure do. */
export function mixesStates({ left, right, joined }: Figure): boolean {
  return tellsEither(left) || (!joined && tellsEither(right));
}

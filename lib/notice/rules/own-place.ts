// The committee of a county, district or city that speaks of itself as 我县 and signs nothing: named in passing, with its place.
// example  …对我县开展了巡视…。印发《青岚县委落实巡视反馈意见整改方案》 → 青岚县委
import type { Stated } from "../../ledger/span.ts";
import { findPlaceBefore, OFFICIAL_NAMES } from "../../regions.ts";
import type { NoticeText } from "../notice-text.ts";
import { withParty } from "./authority-words.ts";

/** Who was inspected, by the notice's own words: 我县 itself, not 我县水务局. */
const OWN =
  /(?:对|向|进驻|巡[视察](?:了)?)我([县区市州旗盟])(?:(?:党政)?领导班子|及|和|委)?[^\u3400-\u9fff]|(?:对|向|进驻)我([县区市州旗盟])(?:委)?(?:党政)?(?:领导)?(?:班子)?(?:开展|进行|实施|反馈)/;

/** What follows the name of a committee that inspects, or that is no committee of a place. */
const NOT_OWN =
  /^(?:第?[一二三四五六七八九十\d]{1,3}|(?!关于[^,。、》]{0,24}(?:反馈|整改))[^,。、》]{0,8})巡[视察](?:工作)?(?:组|办|工作)|^员/;

/** The Party committee of the place that the lead calls 我县, 我区, by the first mention of its name. */
export function ownCommittee(text: NoticeText, lead: { from: number; to: number }): Stated<string> | null {
  const { folded, printed } = text;
  const own = OWN.exec(folded.slice(lead.from, lead.to));
  const kind = own && (own[1] ?? own[2]);
  if (!kind) return null;
  const words = `${kind}委`;
  for (let at = folded.indexOf(words, lead.from); at >= 0; at = folded.indexOf(words, at + 1)) {
    // 青岚县委, 青岚县县委
    const end = folded[at - 1] === kind ? at : at + 1;
    const place = findPlaceBefore(folded, end, OFFICIAL_NAMES);
    if (place === null || NOT_OWN.test(folded.slice(at + 2, at + 34))) continue;
    const start = withParty(folded, place);
    return { value: printed.slice(start, at + 2), span: { start, end: at + 2 } };
  }
  return null;
}

// Chapters that look like more of the ledger and are none: what the rectification brought, what is still wanting in it.
// example  二、反馈问题整改情况 (一)…方面 1.…问题  三、整改取得的成效 (一)党的建设方面。…  → the third is no part of the ledger
import type { Profile } from "./chapter-profile.ts";
import { saysShortcomings, tellsEffects } from "./chapter-words.ts";

/** 成果转化运用不足 and 整改和成果运用方面 are found, too. */
const isApart = ({ title: { words, says } }: Profile) =>
  saysShortcomings(words) || (tellsEffects(words) && !says.aspect && !says.deficiency);

/** Whether a chapter surely holds what was found, told with paragraphs of its own. */
const isLedger = ({ lexical, depth, explicit, lacking }: Profile) =>
  depth === 2 &&
  explicit + lacking >= 0.5 &&
  (lexical === null || lexical === "ledger" || lexical === "item" || lexical === "status");

/** Whether a chapter of effects holds less than what the ledger does: paragraphs alone, or aspects without a problem. */
const holdsLess = (one: Profile, ledger: Profile) =>
  one.depth < 2 || (one.finer === 0 && (ledger.finer > 0 || (one.holdsAspects && !ledger.holdsAspects)));

/** Takes them for what comes next. Only behind what is surely the ledger: by itself, 整改成效 may be its title. */
export function setApart(profiles: Profile[]): void {
  const others = profiles.filter((profile) => !isApart(profile));
  // 一、关于“…”问题 二、关于“…”问题: chapters that are problems are a ledger, however little stands below them.
  const items = others.filter(({ lexical }) => lexical === "item");
  const ledger = others.find(isLedger) ?? (items.length >= 2 ? items[0]! : null);
  if (!ledger) return;
  for (const profile of profiles.slice(profiles.indexOf(ledger) + 1)) {
    const { title, lexical } = profile;
    if (!isApart(profile) || lexical === "status" || lexical === "long-term") continue;
    if (saysShortcomings(title.words) || ledger.lexical === "item" || holdsLess(profile, ledger))
      profile.lexical = "next-steps";
  }
}

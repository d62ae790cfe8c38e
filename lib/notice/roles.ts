// What each chapter of the outline is for: organisation, ledger, long-term items, next steps, contact.
// A chapter can itself be an aspect or a problem; then it is an item of the ledger.
import { setApart } from "./behind-ledger.ts";
import { type ChapterRole, type Profile, profile } from "./chapter-profile.ts";
import { isAction, saysPlainly } from "./lexicon.ts";
import { isEnumeration } from "./mark.ts";
import type { NoticeText } from "./notice-text.ts";
import type { OutlineNode } from "./outline-node.ts";
import { statusOfChapter } from "./status-chapter.ts";

export interface Chapter {
  node: OutlineNode;
  role: ChapterRole;
  /** The status that the chapter's title gives its items. */
  status: "done" | "ongoing" | null;
}

/** The indexes of the roles that are so. */
function indexesOf(
  roles: (ChapterRole | null)[],
  isSo: (role: ChapterRole | null, index: number) => boolean,
): number[] {
  const found: number[] = [];
  for (let index = 0; index < roles.length; index++) if (isSo(roles[index]!, index)) found.push(index);
  return found;
}

/** A chapter counts as ledger from this score on, if no other one scores much higher. */
const LEDGER_SCORE = 0.9;
const MARGIN = 1.2;

/** Chapters whose titles say nothing certain: decided by what they hold and where they stand. */
function settle(profiles: Profile[]): ChapterRole[] {
  const best = profiles.reduce(
    (most, { lexical, score }) => (lexical === null || lexical === "ledger" ? Math.max(most, score) : most),
    0,
  );
  const deep = profiles.some(
    ({ lexical, score, depth }) =>
      depth === 2 && (lexical === null || lexical === "ledger" || lexical === "item") && score >= LEDGER_SCORE,
  );
  const last = profiles.findLastIndex(({ lexical }) => lexical !== "contact");
  const roles = profiles.map((profile, index): ChapterRole | null => {
    const { title, lexical, score, depth, explicit, lacking, holdsAspects } = profile;
    if (lexical === "status") return "ledger";
    if (lexical === "ledger" && depth === 0) return null;
    if (lexical !== null && lexical !== "ledger") return lexical;
    // Beside a ledger with paragraphs below its headings, a list of single paragraphs is one only if it says so, and not
    // that something is to last: 持续巩固整改成效.
    const lasts = title.lasts && deep && depth < 2;
    const says = lacking + explicit >= 0.5 && title.announces && !title.organises && !lasts;
    if (says && score >= LEDGER_SCORE) return "ledger";
    // Aspects of single paragraphs, and the last words of all, are none in any case.
    if (deep && depth < 2 && (explicit < 0.5 || holdsAspects || index === last)) return null;
    return score >= LEDGER_SCORE && score >= best - MARGIN ? "ledger" : null;
  });
  const plain = indexesOf(
    roles,
    (role, index) => role === "ledger" && profiles[index]!.lexical === null && !profiles[index]!.title.announces,
  );
  // Slogans above aspects are chapters; 一、街道党工委 二、柳荫社区党委, of which one holds problems, are not.
  const lacking = indexesOf(roles, (role, index) => role === "item" && holdsLacks(profiles[index]!));
  const isAmongItems = plain.length + (lacking.length >= 2 ? lacking.length : 0) >= 2;
  if (isAmongItems && !plain.every((index) => profiles[index]!.holdsAspects))
    for (const index of plain) roles[index] = "item";
  else if (plain.length === 1 && !profiles.some(({ isChapter }) => isChapter)) takeAll(profiles, roles);
  joinLedger(profiles, roles);
  if (!roles.some((role) => role === "ledger" || role === "item")) chooseLikely(profiles, roles);
  adoptItems(profiles, roles);
  const first = roles.findIndex((role) => role === "ledger" || role === "item");
  return roles.map((role, index) => role ?? (first < 0 || index < first ? "organisation" : "next-steps"));
}

/** (一)…1.…(二)…1.…: without a 一、 there are no chapters; what looks like one is an aspect, and so are those beside it. */
function takeAll(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  profiles.forEach(({ title, lexical, shape }, index) => {
    const says = title.organises || title.lasts;
    if (roles[index] === "ledger" || (lexical === null && shape !== "nothing" && !says)) roles[index] = "item";
  });
}

const MORE_OF_LEDGER = /^(?!.*(?:线索|信访|举报|案件|工作|责任|保障|督)).*整改(?:落实|进展|完成)*情况$/;

const saysMore = (words: string) => words.endsWith("情况") && MORE_OF_LEDGER.test(words);

/** 一、街道问题整改情况 二、社区整改情况: what stands right behind a ledger, announces one and has paragraphs below its headings. */
function joinLedger(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  profiles.forEach(({ title, lexical, score, depth }, index) => {
    if (index === 0 || roles[index] !== null || roles[index - 1] !== "ledger" || !saysMore(title.words)) return;
    const says = !title.organises && !title.lasts && (lexical === null || lexical === "ledger");
    if (says && depth === 2 && score >= LEDGER_SCORE) roles[index] = "ledger";
  });
}

/** Where nothing looks like a ledger: the chapter that most likely is, or all that are neither first nor last words. */
function chooseLikely(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  const open = indexesOf(roles, (role) => role === null);
  const likely = (index: number) => {
    const chapter = profiles[index]!;
    const { depth, lexical, title } = chapter;
    const { announces, organises, lasts } = title;
    return (
      (announces ? 2 : 0) +
      (holdsLacks(chapter) ? 2 : 0) +
      (lexical === "ledger" ? 2 : 0) +
      (depth >= 2 ? 2 : 0) -
      (organises ? 2 : 0) -
      (lasts ? 2 : 0)
    );
  };
  const best = open
    .filter((index) => likely(index) > 0 && profiles[index]!.depth > 0)
    .sort((a, b) => likely(b) - likely(a) || a - b)[0];
  if (best !== undefined) {
    roles[best] = "ledger";
    return;
  }
  const items = open.filter((index) => profiles[index]!.shape !== "nothing" && likely(index) >= 0);
  if (items.length >= 2) for (const index of items) roles[index] = "item";
}

/** 井下检查“走马观花”: what is wanting has a name of its own. */
const NICKNAMED = /[^“”]“[^“”]{2,16}”$/;

/** Among chapters that are items, one whose words say nothing is an item too: between two of them, or shaped like them. */
function adoptItems(profiles: Profile[], roles: (ChapterRole | null)[]): void {
  const items = indexesOf(roles, (role) => role === "item");
  if (items.length === 0 || roles.includes("ledger")) return;
  const formOf = ({ shape, depth }: Profile) => `${shape} ${depth}`;
  const forms = new Set(items.map((index) => formOf(profiles[index]!)));
  roles.forEach((role, index) => {
    if (role !== null) return;
    const profile = profiles[index]!;
    const { shape, title } = profile;
    const { says, organises, lasts, generic } = title;
    const between = index > items[0]! && index < items[items.length - 1]!;
    const alike =
      (forms.has(formOf(profile)) || NICKNAMED.test(title.words)) &&
      !says.action &&
      !organises &&
      !lasts &&
      !generic &&
      shape !== "nothing";
    if (between || alike) roles[index] = "item";
  });
}

const FRAMED = /^(?:关于|针对|对于|[“"])/;

/** Whether a chapter is deep, and what stands in it says what is wanting. */
const holdsLacks = ({ depth, lacking, explicit }: Profile) => depth >= 2 && lacking + explicit >= 0.5;

/**
 * 突出标本兼治,扎实整改问题 above (一)…方面 (二)…方面: no problem holds aspects. So what alone sounds like one is the chapter of
 * the ledger; where several do, they are the items, and so is one framed as a problem. 破解…难题 is done, with problems
 * below it; 不松一扣, beside a chapter that holds what is wanting, wants nothing.
 */
function unmaskSlogan(profiles: Profile[]): void {
  const items = profiles.filter(({ lexical }) => lexical === "item");
  const [alone] = items;
  if (items.length !== 1) return;
  const { holdsAspects, explicit, depth, title } = alone!;
  const { says, words } = title;
  if (says.aspect || FRAMED.test(words)) return;
  const isSlogan = words.includes(",");
  if (holdsAspects || (isSlogan && explicit >= 0.5 && isAction(words))) alone!.lexical = "ledger";
  else if (isSlogan && depth === 0 && !saysPlainly(words) && profiles.some(holdsLacks)) alone!.lexical = null;
}

/** 一、…不力 二、…不够 四、意见反馈渠道堵塞: among chapters that say what is wanting and hold problems, one that does so too is of them. */
function adoptLacking(profiles: Profile[]): void {
  const isLack = (profile: Profile) => profile.title.says.deficiency && holdsLacks(profile);
  const known = profiles.filter((profile) => profile.lexical === "item" && isLack(profile));
  if (known.length < 2) return;
  for (const profile of profiles)
    if (profile.lexical !== "status" && profile.shape === known[0]!.shape && isLack(profile)) profile.lexical = "item";
}

interface Counted {
  style: string;
  from: number;
  to: number;
}

/** Where a sequence of numbers in a chapter begins and ends; `null` where they do not follow each other. */
function countedIn({ children }: OutlineNode): Counted | null {
  const { style, value } = children[0]?.mark ?? {};
  if (!style || value == null || isEnumeration(style)) return null;
  const inSequence = children.every(({ mark }, index) => mark!.style === style && mark!.value === value + index);
  return inSequence ? { style, from: value, to: value + children.length - 1 } : null;
}

/** 一、… 1. 2. 二、… 3. 4.: what is counted through from chapter to chapter is of one ledger, and each of them a part of it. */
function adoptCounted(nodes: OutlineNode[], profiles: Profile[]): void {
  const isPart = ({ lexical, depth, title: { announces, generic, organises, lasts } }: Profile) =>
    lexical === null && !announces && !generic && (depth >= 2 || !(organises || lasts));
  const counted = nodes.map(countedIn);
  let open = false;
  for (let index = 0; index < nodes.length; index++) {
    const before = index > 0 ? counted[index - 1] : null;
    const own = counted[index];
    const goesOn: boolean = open && before?.style === own?.style && own?.from === (before?.to ?? 0) + 1;
    if (goesOn)
      for (const profile of profiles.slice(index - 1, index + 1)) if (isPart(profile)) profile.lexical = "item";
    open = goesOn || own?.from === 1;
  }
}

/** The chapters of an outline with their roles, in text order. */
export function readChapters(text: NoticeText, root: OutlineNode): Chapter[] {
  // An empty list is of another kind to the compiler, which would begin anew with all that follows.
  if (root.children.length === 0) return [];
  const profiles = root.children.map((node) => profile(text, node));
  unmaskSlogan(profiles);
  adoptLacking(profiles);
  setApart(profiles);
  adoptCounted(root.children, profiles);
  const roles = settle(profiles);
  return root.children.map((node, index) => ({
    node,
    role: roles[index]!,
    status: profiles[index]!.lexical === "status" ? statusOfChapter(profiles[index]!.title.words) : null,
  }));
}

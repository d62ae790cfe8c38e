// The inspection that a notice speaks of: who carried it out and of what kind and round it was, each from where it is
// said best: the title, the lead, the sentences outside the ledger.
import type { NoticeMeta } from "../ledger/schema.ts";
import type { SourceSpan, Stated } from "../ledger/span.ts";
import { type Division, OFFICIAL_NAMES, SHORT_NAMES } from "../regions.ts";
import type { Body } from "./body.ts";
import type { NoticeText } from "./notice-text.ts";
import { chooseBody, findBodies, isEarlier, levelOf } from "./rules/inspection-body.ts";
import { findBareRound, findRoundIn, findRoundInTitle } from "./rules/round.ts";

type Inspection = NoticeMeta["inspection"];
type Kind = NonNullable<Inspection["kind"]>;
export type InspectedBy = Pick<Inspection, "kind" | "level" | "body" | "round">;

let places: ReadonlyMap<string, Division[]> | null = null;

function allPlaces(): ReadonlyMap<string, Division[]> {
  places ??= new Map([...SHORT_NAMES, ...OFFICIAL_NAMES]);
  return places;
}

const KIND = /巡[视察]/;
const AUTHORITY = /(?:中央|[省市区县州旗盟]委|自治区党委)/;
/** The full name of an authority: 青岚市第十四届委员会 is 青岚市委, 青岚自治区第十届委员会 青岚自治区党委. */
const COMMITTEE = /(自治区|兵团)?第[^第]{1,3}届委员会/;

function withShortName(words: string): string {
  return words.replace(COMMITTEE, (_, region?: string) => (region === undefined ? "委" : `${region}党委`));
}

/** The first word for an inspection, in the title or else from the lead on. */
function findKind({ folded }: NoticeText, title: Stated<string> | null, leadStart: number): Kind | null {
  const words = KIND.exec(title ? folded.slice(title.span.start, title.span.end) : folded.slice(leadStart));
  if (!words) return null;
  const start = (title?.span.start ?? leadStart) + words.index;
  return { value: words[0] as Kind["value"], span: { start, end: start + 2 } };
}

/** Reads who inspected, and in which round. `lead` is where it is most likely said. */
export function readInspectedBy(
  text: NoticeText,
  title: Stated<string> | null,
  { sentences }: Body,
  lead: SourceSpan,
): InspectedBy {
  const { folded } = text;
  const inLead = findBodies(text, lead.start, lead.end, allPlaces());
  const current = inLead.filter(({ body }) => !isEarlier(folded, body.span));
  const body =
    chooseBody(current.length > 0 ? current : inLead) ??
    chooseBody(findBodies(text, 0, Math.min(folded.length, lead.end + 6000), allPlaces()));
  const kind = body?.kind ?? findKind(text, title, lead.start);
  const said = kind?.value ?? null;
  const round =
    (title && findRoundInTitle(text, title.span, said, false)) ??
    findRoundIn(text, sentences, said) ??
    (title && findRoundInTitle(text, title.span, said, true)) ??
    findBareRound(text, lead.start, Math.min(lead.end, lead.start + 600));
  const authority =
    body?.authority ?? AUTHORITY.exec(withShortName(round?.value ?? folded.slice(lead.start, lead.end)))?.[0] ?? "";
  const level = levelOf(authority, said);
  const span = body?.body.span ?? round?.span ?? { start: lead.start, end: lead.start };
  return { kind, level: level ? { value: level, span } : null, body: body?.body ?? null, round };
}

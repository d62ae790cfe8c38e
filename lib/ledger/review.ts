// What editors see of a notice before it counts, and of what was done: rows of the lists and the whole of one notice.
import type { CorrectionPath } from "./correction-path.ts";
import type { NoticeDetail } from "./detail.ts";
import type { RefusalReason, Severity } from "./diagnostic.ts";
import type { ListedTotal } from "./progress.ts";
import type { IsoDate, NoticeRef, RoundRef, UnitRef } from "./refs.ts";

export const noticeStates = ["draft", "published", "withdrawn"] as const;
export type NoticeState = (typeof noticeStates)[number];

/** What publishing would do to the notice that counts for the inspection now. */
export interface Succession {
  /** Whether this one takes its place, or becomes history behind it. */
  relation: "newer" | "older" | "replaces-sample";
  notice: NoticeRef;
}

/** The other drafts of the same inspection, or of the same round as a whole. */
export interface SiblingDrafts {
  total: number;
  /** Those that would stand first, the newest before the others: at most three. */
  first: NoticeRef[];
}

/** Parts of a list of review, in the order in which they are offered; a notice may be in several. */
export const reviewParts = ["doubtful", "clean", "successor", "sibling", "possible", "nowhere"] as const;
export type ReviewPart = (typeof reviewParts)[number];

export interface ReviewRow extends NoticeRef {
  version: number;
  /** How many of its values are doubtful. */
  doubts: number;
  siblings: SiblingDrafts;
  /** Whether it might speak of the same inspection as another notice, and nobody has said so or said not. */
  isPossible: boolean;
  status: NoticeState;
  unit: UnitRef | null;
  round: RoundRef | null;
  listed: ListedTotal[];
  severities: Record<Severity, number>;
  corrections: number;
  succession: Succession | null;
  fileName: string;
  /** ISO time. */
  importedAt: string;
}

/** An inspection of the same unit that a notice might speak of: they contradict each other in nothing. */
export interface PossiblePlace {
  /** It was put there already, by unit and body alone. */
  joined: boolean;
  body: string | null;
  start: IsoDate | null;
  end: IsoDate | null;
  feedback: IsoDate | null;
  /** As stated. */
  round: string | null;
  /** A notice of that inspection, to look at. */
  notice: NoticeRef;
}

/** Whether a notice is where it belongs: what an editor said, else what is possible. */
export interface PlaceDoubt {
  said: "same" | "apart" | null;
  sameAs: { id: number; name: string | null } | null;
  possible: PossiblePlace[];
}

export interface ReviewDetail {
  notice: NoticeDetail;
  version: number;
  status: NoticeState;
  succession: Succession | null;
  siblings: SiblingDrafts;
  place: PlaceDoubt;
  /** How many other units have the name of its unit, where neither has a region: nothing tells whether they are one. */
  namesakes: number;
  /** Where no unit is named: units whose names stand in the text. */
  namedUnits: UnitRef[];
  /** Who made each correction: by name, for admins with the e-mail address. */
  correctedBy: Partial<Record<CorrectionPath, string>>;
  /** Who sent it in, by name, or a command; `null` where the audit does not say. */
  importedBy: string | null;
}

/** A notice that publishing many left alone, and why: changed or removed meanwhile, published already, or it broke. */
export interface LeftNotice {
  id: number;
  reason: "stale" | "not-found" | "unchanged" | "failed";
}

/** How far publishing many is. */
export interface PublishProgress {
  id: number;
  total: number;
  done: number;
  published: number;
  left: (LeftNotice & { name: string | null })[];
  /**
   * It goes on, though nothing may have moved for some seconds; otherwise it has ended, was stopped, or was interrupted.
   * What is quiet or interrupted can be continued.
   */
  state: "going" | "quiet" | "interrupted" | "stopped" | "ended";
  /** Seconds from its beginning to its last step. */
  seconds: number;
  /** ISO time of its last step. */
  at: string;
}

/** What became of one notice of a file that was sent in. */
export type FileOutcome =
  | {
      ok: true;
      noticeId: number;
      unit: string | null;
      /** It speaks for a whole round; not kept of files that were sent in before it was asked for. */
      isOfRound?: boolean;
      /** Whether it might speak of the same inspection as a notice that was there, which an editor is to say. */
      isPossible?: boolean;
      succession: Succession["relation"] | null;
      /** As it was then; not kept of older files either. */
      siblings?: SiblingDrafts;
    }
  | { ok: false; reason: "already-imported"; noticeId: number; by: "bytes" | "text" | "ledger" }
  | { ok: false; reason: "real-notice-there"; noticeId: number }
  | { ok: false; reason: "refused"; refusal: RefusalReason }
  /** Something broke, a bug or a machine, or others took too long: nothing of it was stored. */
  | { ok: false; reason: "failed" | "busy" };

/** A file that was sent in, with what became of it. */
export interface ImportedFileRow {
  id: number;
  fileName: string;
  byteSize: number;
  /** None while the file waits to be read. */
  outcomes: FileOutcome[];
  /** ISO time. */
  at: string;
}

/** How far the reading of files is that were sent in together. */
export interface ImportProgress {
  batch: string;
  total: number;
  done: number;
  /** Nothing has moved for long: the server stopped, and the files that wait are lost. */
  isInterrupted: boolean;
  /** From the beginning to the last file. */
  seconds: number;
}

/** A line of the history: who did what, when. */
export interface HistoryRow {
  id: number;
  /** ISO time. */
  at: string;
  /** Who it was, as whoever asks may read it, or the name of a command. */
  actor: string;
  isCommand: boolean;
  action: string;
  targetKind: string;
  targetId: string;
  details: Record<string, unknown>;
}

/** What is merged with another: a round, or something that its name alone says, as a unit with its region. */
export type MergeName = RoundRef | string;

/** A merge of two units or two rounds. */
export interface MergeRow {
  id: number;
  kind: "unit" | "round";
  from: MergeName;
  into: MergeName;
  by: string;
  /** ISO times; `null` while it holds. */
  at: string;
  undoneAt: string | null;
}

/** A unit or a round that can be merged. */
export interface MergeCandidate {
  slug: string;
  name: MergeName;
  /** The unit of a round that has one only. */
  unit: string | null;
  /** Region of a unit, authority of a round. */
  place: string[];
  /** How many inspections belong to it, drafts included. */
  inspections: number;
}

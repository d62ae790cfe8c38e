// Two wordings of one thing -> the words that have gone and come, in their place; what both say at length is cut short.
import { diffArrays } from "diff";
import { cutLead, cutWords } from "@/lib/ledger/quotation.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export interface Stretch {
  kind: "same" | "removed" | "added";
  words: string;
}

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });
/** Up to a mark between clauses, or so many characters: no word reaches over such a mark. */
const CLAUSE = /[^,，。;；、]{1,200}[,，。;；、]?|[,，。;；、]/gu;
/** A wording longer than this is compared clause by clause: finding the words of a whole book keeps other readers waiting. */
const longestInWords = 20_000;

/** Clause by clause, since every segment holds on to all of what it was cut from: a measure of a page took gigabytes. */
function toParts(text: string, inWords: boolean): string[] {
  const clauses = text.match(CLAUSE) ?? [];
  if (!inWords) return clauses;
  const words: string[] = [];
  for (const clause of clauses) for (const { segment } of segmenter.segment(clause)) words.push(segment);
  return words;
}

/** Beyond so many changed words, or clauses, two texts have nothing to show side by side: the whole is replaced. */
const mostEdits = 1000;
/** What both say is shown from its beginning and its end, where it is longer than this. */
const longestSame = 48;
const keptEnds = 16;

/** The stretches of two wordings: those not removed are the later one, those not added the earlier one. */
export function diffWords(earlier: string, later: string): Stretch[] {
  const inWords = Math.max(earlier.length, later.length) <= longestInWords;
  const changes = diffArrays(toParts(earlier, inWords), toParts(later, inWords), { maxEditLength: mostEdits });
  if (changes === undefined) {
    return [
      { kind: "removed", words: earlier },
      { kind: "added", words: later },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    words: value.join(""),
  }));
}

function cutSame(words: string, place: number, last: number): string {
  if (words.length <= longestSame) return words;
  const [head, tail] = [place === 0 ? "" : cutWords(words, keptEnds), place === last ? "" : cutLead(words, keptEnds)];
  return `${head}${tail}` || "……";
}

interface ChangedWordsProps {
  earlier: string;
  later: string;
  messages: Messages;
}

export function ChangedWords({ earlier, later, messages }: ChangedWordsProps) {
  const { diff } = messages;
  const stretches = diffWords(earlier, later);
  return (
    <span lang="zh-CN">
      {stretches.map(({ kind, words }, place) => {
        // biome-ignore-start lint/suspicious/noArrayIndexKey: the stretches never move
        if (kind === "same") return <span key={place}>{cutSame(words, place, stretches.length - 1)}</span>;
        const Tag = kind === "added" ? "ins" : "del";
        return (
          <Tag key={place}>
            <span className="sr-only">{kind === "added" ? diff.wordsAdded : diff.wordsRemoved}</span>
            {words}
          </Tag>
        );
        // biome-ignore-end lint/suspicious/noArrayIndexKey: the stretches never move
      })}
    </span>
  );
}

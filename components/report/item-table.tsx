// The ledger of a notice as a table for paper: its rows in the order of the text, indented by their depth.
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { CorrectionPath } from "@/lib/ledger/correction-path.ts";
import type { KeptItem } from "@/lib/ledger/detail.ts";
import { toItemPaths, toMeasurePaths } from "@/lib/ledger/entry-paths.ts";
import type { ItemKind } from "@/lib/ledger/schema.ts";
import type { RectificationStatus } from "@/lib/ledger/status.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { ShowingFirst } from "../layout/showing-first.tsx";
import { cutTree } from "../ledger/cut-tree.ts";
import { CorrectionMark } from "../notice/corrections.tsx";

interface Line {
  position: number;
  kind: ItemKind | "measure";
  number: string | null;
  text: string;
  /** `null` for what has no status: an aspect, a measure. */
  status: RectificationStatus | null;
  depth: number;
  /** What of it may have been put right. */
  paths: CorrectionPath[];
}

type Corrections = readonly KeptCorrection[];

function toLines(items: readonly KeptItem[], corrections: Corrections, depth = 0): Line[] {
  return items.flatMap((item): Line[] => [
    {
      position: item.position,
      kind: item.kind,
      number: item.number,
      text: item.title,
      status: item.kind === "aspect" ? null : item.status,
      depth,
      paths: toItemPaths(corrections, item),
    },
    ...item.measures.map(
      (measure): Line => ({
        ...measure,
        kind: "measure",
        number: null,
        status: null,
        depth: depth + 1,
        paths: toMeasurePaths(corrections, measure),
      }),
    ),
    ...toLines(item.children, corrections, depth + 1),
  ]);
}

interface ItemTableProps {
  items: KeptItem[];
  /** What editors put right in the notice; what of it stands here is marked. */
  corrections: Corrections;
  locale: Locale;
  messages: Messages;
}

export function ItemTable({ items, corrections, locale, messages }: ItemTableProps) {
  const { words, site, filters, taking } = messages;
  const { columns } = taking.report;
  const cut = cutTree(items);
  const lines = toLines(cut.items, corrections);
  // A notice that gives no item a status gets no column of nothing but "not stated".
  const hasStatus = lines.some((line) => line.status !== null && line.status !== "unknown");
  return (
    <>
      <table className="data-table report-table report-items">
        <thead>
          <tr>
            <th scope="col">{columns.item}</th>
            <th scope="col">{filters.facets.itemKind}</th>
            {hasStatus ? <th scope="col">{columns.status}</th> : null}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.position} data-kind={line.kind}>
              <td lang="zh-CN" style={{ paddingInlineStart: `${line.depth * 1.1}em` }}>
                {line.number ? <span className="text-muted">{line.number} </span> : null}
                {line.text}
                <CorrectionMark corrections={corrections} paths={line.paths} locale={locale} messages={messages} />
              </td>
              <td className="nowrap">{words.itemKind[line.kind]}</td>
              {hasStatus ? (
                <td className="nowrap">
                  {line.status === null ? "" : line.status === "unknown" ? site.notStated : words.status[line.status]}
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      <ShowingFirst {...cut} locale={locale} messages={messages} />
    </>
  );
}

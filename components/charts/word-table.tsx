"use client";
// A table whose cells are words. Made by the server and by the browser from the words, which are sent once. How a column is
// set stands in the head of the table, not in each of its cells (app/styles/tables.css).
import type { ReactNode } from "react";
import type { TableColumn } from "@/lib/export/table.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import { AppLink } from "../layout/app-link.tsx";
import { toColumnLabels } from "../layout/column-labels.ts";

interface WordTableProps {
  caption: string;
  columns: Pick<TableColumn, "label" | "kind">[];
  /** The words of the cells; `null` is "not stated", or nothing where there is no address. */
  rows: (string | null)[][];
  locale: Locale;
  notStated: string;
  /** What a link to the text is called, and what stands before the name of its row. */
  source: string;
  openSource: string;
  /** What a link is called that leads to the units of a sum, and to the page of a round. */
  lists: { units: string; rounds: string };
}

export function WordTable({ caption, columns, rows, locale, notStated, source, openSource, lists }: WordTableProps) {
  return (
    <table
      className="data-table stacks text-small"
      data-numbers={listPlaces(columns, (kind) => kind === "number" || kind === "percent")}
      data-days={listPlaces(columns, (kind) => kind === "date")}
      data-address={columns.at(-1)?.kind === "address" ? "" : undefined}
      style={toColumnLabels(columns.map(({ label }) => label))}
    >
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows never move
          <tr key={index}>
            {columns.map(({ label, kind }, place) => {
              const cell = row[place] ?? null;
              if (place === 0)
                return (
                  <th key={label} scope="row" lang={locale === "zh-CN" ? undefined : "zh-CN"}>
                    {cell}
                  </th>
                );
              if (kind !== "address") return <td key={label}>{toContent(cell, kind, notStated)}</td>;
              return (
                <td key={label}>
                  {cell === null ? null : (
                    <AppLink href={cell} locale={locale} aria-label={toAim(cell, lists, " ", openSource) + row[0]}>
                      {toAim(cell, lists, "", source)}
                    </AppLink>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What an address leads to: a list or a page by its name, anything else `otherwise`. */
function toAim(path: string, lists: WordTableProps["lists"], behind: string, otherwise: string): string {
  if (path.startsWith("/units?")) return lists.units + behind;
  return path.startsWith("/rounds/") ? lists.rounds + behind : otherwise;
}

/** A day breaks behind its year alone. */
function toContent(cell: string | null, kind: TableColumn["kind"], notStated: string): ReactNode {
  if (cell === null) return <span className="not-stated">{notStated}</span>;
  const year = kind === "date" ? /^\d{4}年/.exec(cell)?.[0] : undefined;
  if (year === undefined) return cell;
  return (
    <span>
      {year}
      <wbr />
      {cell.slice(year.length)}
    </span>
  );
}

/** The columns of some kinds, as the style sheet looks for them: `2 3`, from 1. */
function listPlaces(columns: WordTableProps["columns"], isWanted: (kind: TableColumn["kind"]) => boolean): string {
  return columns.flatMap(({ kind }, index) => (isWanted(kind) ? [index + 1] : [])).join(" ");
}

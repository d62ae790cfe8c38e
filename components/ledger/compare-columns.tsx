// What is compared in columns, what of it in rows; on a phone the columns stand below each other in each row
// (app/styles/compare.css).
import type { CSSProperties, ReactNode } from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

export interface CompareColumn {
  key: string;
  /** In words, for the link that takes it away, and for its figures on a phone. */
  name: string;
  head: ReactNode;
  /** The comparison without it, where it can be taken away. */
  without?: string;
}

interface CompareColumnsProps {
  label: string;
  columns: CompareColumn[];
  lines: [label: string, cells: ReactNode[]][];
  locale: Locale;
  messages: Messages;
}

export function CompareColumns({ label, columns, lines, locale, messages }: CompareColumnsProps) {
  const { comparing } = messages;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="compare-columns" tabIndex={0} aria-label={label}>
      <table className="data-table" style={{ "--columns": columns.length } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{comparing.measure}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {column.head}
                {column.without === undefined ? null : (
                  <>
                    {" "}
                    <AppLink
                      href={column.without}
                      locale={locale}
                      scroll={false}
                      className="no-print inline-block min-w-6 text-center font-normal text-muted no-underline"
                      aria-label={comparing.remove(column.name)}
                    >
                      ×
                    </AppLink>
                  </>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, cells]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key} data-label={columns[index]?.name}>
                  <span>{cell}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

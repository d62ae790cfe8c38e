// What is compared in columns, what of it in rows.
import type { ReactNode } from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";

export interface CompareColumn {
  key: string;
  /** In words, for the link that takes it away. */
  name: string;
  head: ReactNode;
  /** The comparison without it. */
  without: string;
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
    <section className="overflow-x-auto" tabIndex={0} aria-label={label}>
      <table className="data-table table-fixed" style={{ minWidth: `${7 + columns.length * 15}rem` }}>
        <thead>
          <tr>
            <th scope="col" className="w-28">
              <span className="sr-only">{comparing.measure}</span>
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" className="!text-[length:inherit] !font-semibold !text-ink">
                {column.head}{" "}
                <AppLink
                  href={column.without}
                  locale={locale}
                  scroll={false}
                  className="no-print inline-block min-w-6 text-center font-normal text-muted no-underline"
                  aria-label={comparing.remove(column.name)}
                >
                  ×
                </AppLink>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(([name, cells]) => (
            <tr key={name}>
              <th scope="row" className="!text-small !font-normal !text-muted w-28">
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={columns[index]?.key}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

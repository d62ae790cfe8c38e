import { exportFormats } from "@/lib/export/file-response.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

interface ExportMenuProps {
  /** The address without extension, `/charts/completion-by-unit`. */
  address: string;
  /** The filters of the page, without "?". */
  query: string;
  /** What is exported, in words. */
  name: string;
  formats?: readonly (typeof exportFormats)[number][];
  locale: Locale;
  messages: Messages;
}

/** Plain links: an export is an address. */
export function ExportMenu({ address, query, name, formats = exportFormats, locale, messages }: ExportMenuProps) {
  const { charts } = messages;
  return (
    <details className="menu no-print text-small">
      <summary aria-label={`${charts.export} ${name}`}>{charts.export}</summary>
      <ul className="menu-panel right-0 max-md:right-auto">
        {formats.map((format) => (
          <li key={format}>
            <a
              href={`${localizePath(locale, `${address}.${format}`)}${query === "" ? "" : `?${query}`}`}
              className="flex min-h-8 items-center no-underline"
              aria-label={charts.exportAs(name, charts.formats[format])}
            >
              {charts.formats[format]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}

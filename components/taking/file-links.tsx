// Files of a chart as plain links: a file is an address.
import { exportFormats } from "@/lib/export/file-response.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export interface FileLinksProps {
  /** The address without ending, `/charts/completion-by-unit`. */
  address: string;
  /** The filters of the page, without "?". */
  query: string;
  /** What is exported, in words. */
  name: string;
  formats?: readonly (typeof exportFormats)[number][];
  locale: Locale;
  messages: Messages;
}

export function FileLinks({ address, query, name, formats = exportFormats, locale, messages }: FileLinksProps) {
  const { charts } = messages;
  return (
    <ul className="file-links">
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
  );
}

// Files of a chart as plain links: a file is an address.
import { type ExportFormat, exportFormats } from "@/lib/export/formats.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";

export interface FileLink {
  format: ExportFormat;
  words: string;
  /** Says what is exported too. */
  label: string;
}

/** The files of what is called `name`. */
export function toFileLinks(
  name: string,
  { charts }: Messages,
  formats: readonly ExportFormat[] = exportFormats,
): FileLink[] {
  return formats.map((format) => ({
    format,
    words: charts.formats[format],
    label: charts.exportAs(name, charts.formats[format]),
  }));
}

interface FileLinksProps {
  /** The address without ending, in the reader's language: `/en/charts/completion-by-unit`. */
  address: string;
  /** The filters of the page, without "?". */
  query: string;
  links: FileLink[];
}

export function FileLinks({ address, query, links }: FileLinksProps) {
  return (
    <ul className="file-links">
      {links.map(({ format, words, label }) => (
        <li key={format}>
          <a href={`${address}.${format}${query === "" ? "" : `?${query}`}`} aria-label={label}>
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}

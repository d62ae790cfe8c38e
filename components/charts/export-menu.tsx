import type { ExportFormat } from "@/lib/export/formats.ts";
import { type Locale, localizePath } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { FileLinks, toFileLinks } from "../taking/file-links.tsx";

interface ExportMenuProps {
  /** The address without ending, `/tables/units`. */
  address: string;
  /** The filters of the page, without "?". */
  query: string;
  /** What is exported, in words. */
  name: string;
  formats: readonly ExportFormat[];
  locale: Locale;
  messages: Messages;
}

/** The files of a table, folded away until asked for. */
export function ExportMenu({ address, query, name, formats, locale, messages }: ExportMenuProps) {
  const { charts } = messages;
  return (
    <details className="menu export-menu no-print text-small">
      <summary aria-label={`${charts.export} ${name}`}>{charts.export}</summary>
      <div className="menu-panel">
        <FileLinks address={localizePath(locale, address)} query={query} links={toFileLinks(name, messages, formats)} />
      </div>
    </details>
  );
}

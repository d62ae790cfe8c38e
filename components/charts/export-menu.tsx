import { FileLinks, type FileLinksProps } from "../taking/file-links.tsx";

/** The files of a table, folded away until asked for. */
export function ExportMenu(props: FileLinksProps) {
  const { charts } = props.messages;
  return (
    <details className="menu export-menu no-print text-small">
      <summary aria-label={`${charts.export} ${props.name}`}>{charts.export}</summary>
      <div className="menu-panel">
        <FileLinks {...props} />
      </div>
    </details>
  );
}

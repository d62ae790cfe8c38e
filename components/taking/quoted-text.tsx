// A text to be taken along word by word: a field that can be marked whole, with a button that copies it.
import { CopyButton } from "./copy-button.tsx";

interface QuotedTextProps {
  id: string;
  label: string;
  text: string;
  lang?: string;
  rows: number;
  copy: string;
  copied: string;
  /** Whether it is printed too, as a paragraph; what stands in a menu is not. */
  onPaper?: boolean;
}

export function QuotedText({ id, label, text, lang, rows, copy, copied, onPaper = true }: QuotedTextProps) {
  return (
    <div className="quoted mt-2">
      <div className="flex items-baseline justify-between gap-4">
        <label htmlFor={id} className="text-small text-muted">
          {label}
        </label>
        <CopyButton field={id} copy={copy} copied={copied} label={label} />
      </div>
      <textarea id={id} lang={lang} rows={rows} readOnly value={text} spellCheck={false} className="no-print" />
      {onPaper ? (
        <p lang={lang} className="print-only">
          {text}
        </p>
      ) : null}
    </div>
  );
}

/** A box for words and the button that looks for them: part of a form, which says where. */
export function KeywordBox({
  q,
  hint,
  label,
  submit,
  className,
}: {
  q: string;
  hint: string;
  label: string;
  submit: string;
  className?: string;
}) {
  return (
    <span className={`flex gap-2 ${className ?? ""}`}>
      <input
        type="search"
        name="q"
        defaultValue={q}
        key={q}
        placeholder={hint}
        aria-label={label}
        maxLength={100}
        autoComplete="off"
      />
      <button type="submit" className="button shrink-0">
        {submit}
      </button>
    </span>
  );
}

"use client";
// The values of one filter with their counts. Long lists can be narrowed by typing: at once among those that are here,
// by Enter (and without script) among all.
import { type ChangeEvent, useEffect, useState } from "react";

export interface Option {
  value: string;
  label: string;
  count: string;
  active: boolean;
  /** How deep it lies below another: places below their province. */
  depth: number;
  lang?: "zh-CN";
  /** Where it lies, or what it is, where its name alone does not say. */
  note?: string;
}

interface OptionListProps {
  name: string;
  options: Option[];
  /** Words of the box to type in; none where the list is short. */
  typeAhead: string | null;
  /** What the server narrowed the list by; `null` where it cannot. */
  find?: string | null;
  /** The button beside the box, where no script runs. */
  narrow?: string;
  noMatch: string;
  /** Said below a list that is cut. */
  more?: string;
}

export function OptionList({ name, options, typeAhead, find = null, narrow, noMatch, more }: OptionListProps) {
  const [typed, setTyped] = useState(find ?? "");
  const [chosen, setChosen] = useState<Record<string, boolean>>({});
  const active = options.map((option) => (option.active ? option.value : "")).join("\n");
  // What the server says holds as soon as it has answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the answer changes
  useEffect(() => setChosen({}), [active]);
  useEffect(() => setTyped(find ?? ""), [find]);
  // What the server narrowed it has found in its own way: other scripts and widths too.
  const wanted = typed === find ? "" : typed.trim().toLowerCase();
  const shown =
    wanted === ""
      ? options
      : options.filter(({ label, note = "" }) => `${label} ${note}`.toLowerCase().includes(wanted));
  const hidden = options.filter((option) => option.active && !shown.includes(option));

  function choose(event: ChangeEvent<HTMLInputElement>, value: string) {
    const changes = { [value]: event.target.checked };
    if (event.target.checked) {
      // A place takes the place of those that lie in it: the form is read before this is drawn again.
      for (const other of event.target.form?.querySelectorAll<HTMLInputElement>("input:checked") ?? []) {
        if (other.name !== name || !other.value.startsWith(`${value}/`)) continue;
        other.checked = false;
        changes[other.value] = false;
      }
    }
    setChosen({ ...chosen, ...changes });
  }

  return (
    <>
      {typeAhead ? (
        <span className="mb-2 flex gap-2">
          <input
            type="search"
            name={find === null ? undefined : "find"}
            placeholder={typeAhead}
            aria-label={typeAhead}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => find === null && event.key === "Enter" && event.preventDefault()}
            className={find === null ? "needs-script" : undefined}
            maxLength={100}
            autoComplete="off"
          />
          {find === null ? null : (
            <button type="submit" className="button without-script shrink-0">
              {narrow}
            </button>
          )}
        </span>
      ) : null}
      {shown.length === 0 ? <p className="py-1 text-muted">{noMatch}</p> : null}
      <ul className="option-list">
        {shown.map((option) => (
          <li
            key={option.value}
            style={option.depth > 0 ? { paddingInlineStart: `${option.depth * 1.1}rem` } : undefined}
          >
            <label>
              <input
                type="checkbox"
                name={name}
                value={option.value}
                checked={chosen[option.value] ?? option.active}
                onChange={(event) => choose(event, option.value)}
              />
              <span lang={option.lang}>
                {option.label}
                {option.note ? <span className="ml-2 text-small text-muted">{option.note}</span> : null}
              </span>
              <small>{option.count}</small>
            </label>
          </li>
        ))}
      </ul>
      {more ? <p className="mt-1 text-small text-muted">{more}</p> : null}
      {/* What is chosen stays chosen while it is out of sight. */}
      {hidden.map((option) => (
        <input key={option.value} type="hidden" name={name} value={option.value} />
      ))}
    </>
  );
}

"use client";
// The values of one filter with their counts. Long lists can be narrowed by typing.
import { useEffect, useState } from "react";

export interface Option {
  value: string;
  label: string;
  count: string;
  active: boolean;
  /** How deep it lies below another: places below their province. */
  depth: number;
  lang?: "zh-CN";
}

interface OptionListProps {
  name: string;
  options: Option[];
  /** Words of the box to type in; none where the list is short. */
  typeAhead: string | null;
  noMatch: string;
}

export function OptionList({ name, options, typeAhead, noMatch }: OptionListProps) {
  const [typed, setTyped] = useState("");
  const [chosen, setChosen] = useState<Record<string, boolean>>({});
  const active = options.map((option) => (option.active ? option.value : "")).join("\n");
  // What the server says holds as soon as it has answered.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the answer changes
  useEffect(() => setChosen({}), [active]);
  const wanted = typed.trim().toLowerCase();
  const shown = wanted === "" ? options : options.filter((option) => option.label.toLowerCase().includes(wanted));
  const hidden = options.filter((option) => option.active && !shown.includes(option));
  return (
    <>
      {typeAhead ? (
        <input
          type="search"
          className="needs-script mb-2"
          placeholder={typeAhead}
          aria-label={typeAhead}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
          autoComplete="off"
        />
      ) : null}
      {shown.length === 0 ? <p className="py-1 text-muted">{noMatch}</p> : null}
      <ul className="max-h-[min(22rem,60vh)] overflow-y-auto pr-1 max-md:max-h-none">
        {shown.map((option) => (
          <li
            key={option.value}
            style={option.depth > 0 ? { paddingInlineStart: `${option.depth * 1.1}rem` } : undefined}
          >
            <label className="flex min-h-8 cursor-pointer items-center gap-2.5">
              <input
                type="checkbox"
                name={name}
                value={option.value}
                checked={chosen[option.value] ?? option.active}
                onChange={(event) => setChosen({ ...chosen, [option.value]: event.target.checked })}
              />
              <span className="mr-auto leading-snug" lang={option.lang}>
                {option.label}
              </span>
              <span className="tabular pl-3 text-small text-muted">{option.count}</span>
            </label>
          </li>
        ))}
      </ul>
      {/* What is chosen stays chosen while it is out of sight. */}
      {hidden.map((option) => (
        <input key={option.value} type="hidden" name={name} value={option.value} />
      ))}
    </>
  );
}

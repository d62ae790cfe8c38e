"use client";
// Fields of the form of a review. After a refusal they hold what was typed; after a change, what stands there now.
import type { ReactNode } from "react";
import { useSending } from "../account/answered-forms.tsx";

export interface ReviewFieldProps {
  path: string;
  label: string;
  kind: "text" | "date" | "number";
  /** What stands there now; empty where it is not stated. */
  value: string;
  /** The values to choose from, in place of a free field. */
  options?: { value: string; label: string }[];
  /** Words to choose from, beyond which any other can be typed. */
  choices?: readonly string[];
  hint?: string;
  /** Doubts, places, marks: what belongs beside it. */
  children?: ReactNode;
}

/** The name under which a path is sent. */
export const toFieldName = (path: string) => `v.${path}`;

export function ReviewField({ path, label, kind, value, options, choices = [], hint, children }: ReviewFieldProps) {
  const { answer } = useSending();
  const name = toFieldName(path);
  const id = `field-${path.replaceAll(".", "-")}`;
  const shown = answer?.values?.[name] ?? value;
  const described =
    [hint === undefined ? null : `${id}-hint`, children ? `${id}-beside` : null]
      .filter((one) => one !== null)
      .join(" ") || undefined;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {options ? (
        <select key={shown} id={id} name={name} defaultValue={shown} aria-describedby={described}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ) : (
        <input
          key={shown}
          id={id}
          name={name}
          type={kind}
          defaultValue={shown}
          min={kind === "number" ? 0 : undefined}
          step={kind === "number" ? "any" : undefined}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          autoComplete="off"
          aria-describedby={described}
        />
      )}
      {choices.length > 0 ? (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      ) : null}
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
      {children ? (
        <div id={`${id}-beside`} className="hint">
          {children}
        </div>
      ) : null}
    </div>
  );
}

interface CellFieldProps extends Pick<ReviewFieldProps, "path" | "label" | "value" | "options"> {
  kind?: "number" | "text";
  /** What a number is a multiple of; a whole number where nothing is said. */
  step?: number | "any";
  /** The id of a list of words to choose from or to go beyond. */
  list?: string;
}

/** A small field in a row of a table; its label is for screen readers. */
export function CellField({ path, label, value, options, kind = "number", step = 1, list }: CellFieldProps) {
  const { answer } = useSending();
  const name = toFieldName(path);
  const shown = answer?.values?.[name] ?? value;
  if (options) {
    return (
      <select key={shown} name={name} aria-label={label} defaultValue={shown}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      key={shown}
      type={kind}
      {...(kind === "number" ? { min: 0, step } : { list, maxLength: 100, spellCheck: false })}
      name={name}
      aria-label={label}
      defaultValue={shown}
      autoComplete="off"
    />
  );
}

/** A box to tick, with what belongs beside it. */
export function CheckField({ path, label, children }: Pick<ReviewFieldProps, "path" | "label" | "children">) {
  const { answer } = useSending();
  const name = toFieldName(path);
  const ticked = answer?.values?.[name] === "yes";
  return (
    <p className="form-row items-center">
      <label>
        <input key={String(ticked)} type="checkbox" name={name} value="yes" defaultChecked={ticked} /> {label}
      </label>
      {children}
    </p>
  );
}

/** Words of some length, folded away until they are to be changed; open where what was typed is not what stands there. */
export function FoldedField({
  path,
  label,
  value,
  open,
}: {
  path: string;
  label: string;
  value: string;
  open: string;
}) {
  const { answer } = useSending();
  const name = toFieldName(path);
  const shown = answer?.values?.[name] ?? value;
  return (
    <details key={shown} open={shown !== value}>
      <summary className="text-small font-normal text-muted">{open}</summary>
      <textarea name={name} aria-label={label} defaultValue={shown} rows={2} maxLength={300} spellCheck={false} />
    </details>
  );
}

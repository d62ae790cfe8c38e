"use client";
// Fields of the form of a review. Each sends what it showed along with what it holds, so that only what was typed is an
// edit, whatever others changed meanwhile; what was typed and not taken stands beside what stands there now.
import type { ComponentProps, ReactNode } from "react";
import { toAnswerWords } from "../account/answer-words.ts";
import { useSending } from "../account/answered-forms.tsx";
import { toFieldId, toShownName } from "../account/typed-fields.ts";
import { useTyped } from "./use-typed.ts";

export interface ReviewFieldProps {
  path: string;
  label: string;
  kind: "text" | "date" | "number";
  /** What stands there now; empty where it is not stated. */
  value: string;
  /** The values to choose from, in place of a free field. */
  options?: { value: string; label: string }[];
  /** The language of what is chosen from, where it is not that of the page. */
  lang?: string;
  /** Words to choose from, beyond which any other can be typed. */
  choices?: readonly string[];
  hint?: string;
  /** Doubts, places, marks: what belongs beside it. */
  children?: ReactNode;
}

interface ShownProps {
  path: string;
  /** What stands there now. */
  value: string;
  /** Whether what was typed differs from it, and the reader is to see both. */
  isBeside?: boolean;
  /** Its words, where they are others than the value. */
  options?: { value: string; label: string }[];
  /** What is wrong with what was typed. */
  fault?: string | undefined;
}

/** The id of the words on what is wrong with a field. */
const toFaultId = (path: string) => `${toFieldId(path)}-fault`;

/** What a field says of itself where what was typed into it was refused; `described` are the ids of what else speaks of it. */
export function toMarks(path: string, fault: string | undefined, described: (string | null)[] = []) {
  const ids = [fault === undefined ? null : toFaultId(path), ...described].filter((one) => one !== null);
  return {
    "aria-invalid": fault === undefined ? undefined : true,
    "aria-describedby": ids.length === 0 ? undefined : ids.join(" "),
  };
}

/**
 * What a field shows, sent along; and said where something else was typed and not taken, with what is wrong with that. Of
 * what is new nothing stands there yet.
 */
export function Shown({ path, value, isBeside = false, options, fault }: ShownProps) {
  const { locale } = useSending();
  const words = toAnswerWords(locale);
  const label = options?.find((option) => option.value === value)?.label ?? value;
  return (
    <>
      <input type="hidden" name={toShownName(path)} value={value} autoComplete="off" />
      {fault === undefined ? null : (
        <span id={toFaultId(path)} className="hint text-accent">
          {fault}
        </span>
      )}
      {isBeside && !/^new(?:\.|$)/.test(path) ? (
        <span className="hint text-accent">{words.now(label === "" ? words.notStated : label)}</span>
      ) : null}
    </>
  );
}

/** One of some values. */
function Choice({ options, ...rest }: ComponentProps<"select"> & Required<Pick<ReviewFieldProps, "options">>) {
  return (
    <select autoComplete="off" {...rest}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

export function ReviewField(props: ReviewFieldProps) {
  const { path, label, kind, value, options, lang, choices = [], hint, children } = props;
  const { name, id, field, key, shown, isBeside, fault, onChange } = useTyped(path, value);
  const marks = toMarks(path, fault, [hint === undefined ? null : `${id}-hint`, children ? `${id}-beside` : null]);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {options ? (
        <Choice
          options={options}
          key={key}
          ref={field}
          id={id}
          name={name}
          defaultValue={shown}
          onChange={onChange}
          lang={lang}
          {...marks}
        />
      ) : (
        <input
          key={key}
          ref={field}
          id={id}
          name={name}
          type={kind}
          defaultValue={shown}
          onChange={onChange}
          min={kind === "number" ? 0 : undefined}
          step={kind === "number" ? "any" : undefined}
          list={choices.length > 0 ? `${id}-choices` : undefined}
          autoComplete="off"
          lang={kind === "text" ? "zh-CN" : undefined}
          {...marks}
        />
      )}
      <Shown path={path} value={value} isBeside={isBeside} options={options} fault={fault} />
      {choices.length > 0 ? (
        <datalist id={`${id}-choices`} lang="zh-CN">
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
  const { name, id, field, key, shown, isBeside, fault, onChange } = useTyped(path, value);
  const marks = toMarks(path, fault);
  return (
    <>
      {options ? (
        <Choice
          options={options}
          key={key}
          ref={field}
          id={id}
          name={name}
          aria-label={label}
          defaultValue={shown}
          onChange={onChange}
          {...marks}
        />
      ) : (
        <input
          key={key}
          ref={field}
          id={id}
          type={kind}
          {...(kind === "number" ? { min: 0, step } : { list, maxLength: 100, spellCheck: false, lang: "zh-CN" })}
          name={name}
          aria-label={label}
          defaultValue={shown}
          onChange={onChange}
          autoComplete="off"
          {...marks}
        />
      )}
      <Shown path={path} value={value} isBeside={isBeside} options={options} fault={fault} />
    </>
  );
}

/** A box to tick, with what belongs beside it. */
export function CheckField({ path, label, children }: Pick<ReviewFieldProps, "path" | "label" | "children">) {
  const { name, key, shown, setTyped } = useTyped(path, "");
  return (
    <p className="form-row items-center">
      <label>
        <input
          key={key}
          type="checkbox"
          name={name}
          value="yes"
          defaultChecked={shown === "yes"}
          onChange={(event) => setTyped(event.currentTarget.checked ? "yes" : "")}
          autoComplete="off"
        />{" "}
        {label}
      </label>
      <Shown path={path} value="" />
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
  const { name, id, field, key, shown, isBeside, isRefused, fault, onChange } = useTyped(path, value);
  return (
    <details key={key} open={isRefused}>
      <summary className="text-small font-normal text-muted">{open}</summary>
      <textarea
        ref={field}
        id={id}
        name={name}
        aria-label={label}
        defaultValue={shown}
        onChange={onChange}
        rows={2}
        maxLength={300}
        spellCheck={false}
        autoComplete="off"
        lang="zh-CN"
        {...toMarks(path, fault)}
      />
      <Shown path={path} value={value} isBeside={isBeside} fault={fault} />
    </details>
  );
}

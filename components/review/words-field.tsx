"use client";
// Words of the text in a field: typed as printed, or taken from what is selected in the text beside it.
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useSending } from "../account/answered-forms.tsx";
import { toFieldName } from "../account/typed-fields.ts";
import { Shown, toMarks } from "./review-fields.tsx";
import { useTyped } from "./use-typed.ts";

/** The element that has the kept words of a notice and nothing else. */
export const keptWordsId = "kept-words";

interface Selected {
  words: string;
  /** Characters before it in the notice that are no white space. */
  at: number;
}

/** What is selected in the text of the notice; `null` where nothing is. */
function readSelected(): Selected | null {
  const kept = document.getElementById(keptWordsId);
  const selection = document.getSelection();
  if (kept === null || selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!kept.contains(range.commonAncestorContainer)) return null;
  const words = range.toString();
  if (words.trim() === "") return null;
  const before = document.createRange();
  before.setStart(kept, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return { words: words.trim(), at: before.toString().replace(/\s/gu, "").length };
}

interface WordsFieldProps {
  /** Its field is `path`, the place of what was selected `path.at`. */
  path: string;
  label: string;
  value: string;
  useSelected: string;
  noneSelected: string;
  hint?: string;
  rows?: number;
}

export function WordsField({ path, label, value, useSelected, noneSelected, hint, rows = 2 }: WordsFieldProps) {
  const { answer } = useSending();
  const { name, id, field, key, shown, isBeside, fault, setTyped } = useTyped(path, value);
  const atName = toFieldName(`${path}.at`);
  const at = useRef<HTMLInputElement>(null);
  const last = useRef<Selected | null>(null);
  const [isNone, setNone] = useState(false);
  // Going to the button may end the selection: the last one counts.
  useEffect(() => {
    const keep = () => {
      last.current = readSelected() ?? last.current;
    };
    document.addEventListener("selectionchange", keep);
    return () => document.removeEventListener("selectionchange", keep);
  }, []);
  const take = () => {
    const selected = last.current;
    setNone(selected === null);
    if (selected === null || field.current === null || at.current === null) return;
    field.current.value = selected.words.replace(/\s*\n\s*/gu, "");
    setTyped(field.current.value);
    at.current.value = String(selected.at);
    field.current.focus();
  };
  const type = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setTyped(event.currentTarget.value);
    if (at.current !== null) at.current.value = "";
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <textarea
        key={key}
        ref={field}
        id={id}
        name={name}
        defaultValue={shown}
        rows={rows}
        spellCheck={false}
        onChange={type}
        autoComplete="off"
        lang="zh-CN"
        {...toMarks(path, fault, [hint === undefined ? null : `${id}-hint`])}
      />
      <input key={`at ${key}`} ref={at} type="hidden" name={atName} defaultValue={answer?.values?.[atName] ?? ""} />
      <Shown path={path} value={value} isBeside={isBeside} fault={fault} />
      <div className="needs-script text-small">
        <button type="button" className="link-button" onClick={take}>
          {useSelected}
        </button>{" "}
        <span role="status">{isNone ? noneSelected : ""}</span>
      </div>
      {hint === undefined ? null : (
        <span id={`${id}-hint`} className="hint">
          {hint}
        </span>
      )}
    </div>
  );
}

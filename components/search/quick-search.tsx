"use client";
// ⌘K: names of units, rounds and notices as one types; arrows choose, Enter opens, Esc closes.
import { useRouter } from "next/navigation";
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { type Answered, type QuickAnswer, type QuickOption, toAddresses, toAsked, toEntered } from "./quick-answer.ts";

export interface QuickSearchWords {
  title: string;
  placeholder: string;
  unit: string;
  round: string;
  notice: string;
  failed: string;
  keys: string;
  close: string;
}

export interface QuickSearchProps {
  names: string;
  words: QuickSearchWords;
  /** What was typed before this was here. */
  typedBefore: string;
  onClose: () => void;
}

/** Milliseconds without a key before the names are asked for. */
const pause = 120;
const types = ["unit", "round", "notice"] as const;

/** The last answer, which stays in sight until the one for the words typed has come; `null` where nothing is typed. */
function useNames(address: string, typed: string): Answered | null {
  const [last, setLast] = useState<Answered | null>(null);
  const words = toAsked(typed);
  useEffect(() => {
    if (words === "") {
      setLast(null);
      return;
    }
    const control = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`${address}?${new URLSearchParams({ q: words })}`, { signal: control.signal });
        if (!response.ok) throw new Error(String(response.status));
        setLast({ words, answer: (await response.json()) as QuickAnswer });
      } catch {
        if (!control.signal.aborted) setLast({ words, answer: null });
      }
    }, pause);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [address, words]);
  return last;
}

export function QuickSearch({ names, words, typedBefore, onClose }: QuickSearchProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const router = useRouter();
  const [typed, setTyped] = useState(typedBefore);
  const [at, setAt] = useState(0);
  /** Whether Enter was pressed before the names for the words had come: then the first of them is opened. */
  const [isEntered, setEntered] = useState(false);
  const last = useNames(names, typed);
  useEffect(() => {
    dialog.current?.showModal();
    const box = dialog.current?.querySelector("input");
    box?.setSelectionRange(box.value.length, box.value.length);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another answer begins at its first name
  useEffect(() => {
    setAt(0);
    if (isEntered) enter(0);
  }, [last]);

  const answer = last?.answer;
  const options = answer?.options ?? [];
  const addresses = toAddresses(last);
  const hasFailed = last !== null && last.answer === null;
  const optionId = (index: number) => `${id}-${index}`;

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && addresses.length > 0) {
      event.preventDefault();
      const next = (at + step + addresses.length) % addresses.length;
      setAt(next);
      document.getElementById(optionId(next))?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      event.preventDefault();
      enter(at);
    }
  }

  function enter(index: number) {
    const href = toEntered(last, typed, index);
    setEntered(href === "awaited");
    if (href !== undefined && href !== "awaited") go(href);
  }

  function go(href: string) {
    dialog.current?.close();
    router.push(href);
  }

  const draw = (index: number, label: string, detail?: string, lang?: string) => (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys
    <div
      key={addresses[index]}
      id={optionId(index)}
      role="option"
      aria-selected={index === at}
      tabIndex={-1}
      onClick={() => go(addresses[index] ?? "")}
      onMouseMove={() => setAt(index)}
    >
      <span lang={lang}>{label}</span>
      {detail ? <small>{detail}</small> : null}
    </div>
  );

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      className="quick-search"
      aria-label={words.title}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <div className="quick-search-box">
        <input
          type="text"
          inputMode="search"
          role="combobox"
          aria-label={words.placeholder}
          aria-expanded={addresses.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={addresses.length > 0 ? optionId(at) : undefined}
          placeholder={words.placeholder}
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setEntered(false);
          }}
          onKeyDown={onKeyDown}
          maxLength={100}
          autoComplete="off"
          autoFocus
        />
        <button type="button" className="quiet-button" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
      <p role="status" className={hasFailed ? "text-accent" : undefined}>
        {hasFailed ? words.failed : (answer?.found ?? words.keys)}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label={words.title} hidden={addresses.length === 0}>
        {types.map((type) => (
          <Names key={type} title={words[type]} of={options.filter((option) => option.type === type)}>
            {(option) =>
              draw(options.indexOf(option), option.label, option.detail, option.chinese ? "zh-CN" : undefined)
            }
          </Names>
        ))}
        {answer?.fullText ? draw(options.length, answer.fullText.label) : null}
      </div>
    </dialog>
  );
}

/** The names of one kind below its word. */
function Names({
  title,
  of,
  children,
}: {
  title: string;
  of: QuickOption[];
  children: (option: QuickOption) => ReactNode;
}) {
  if (of.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group within a list of choices is no fieldset
    <div role="group" aria-label={title}>
      <span aria-hidden="true">{title}</span>
      {of.map(children)}
    </div>
  );
}

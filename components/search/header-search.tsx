"use client";
// The box in the header: a plain form that leads to the search page. ⌘K or Ctrl-K opens the quick search, which is loaded
// then, or as soon as the box is focused.
import { type ComponentType, useCallback, useEffect, useState } from "react";
import type { QuickSearchProps, QuickSearchWords } from "./quick-search.tsx";

interface HeaderSearchProps {
  /** Address of the search page. */
  action: string;
  /** Address of the names' answers. */
  names: string;
  words: QuickSearchWords & { label: string; hint: string; open: string };
}

const load = () => import("./quick-search.tsx").then((module) => module.QuickSearch);

export function HeaderSearch({ action, names, words }: HeaderSearchProps) {
  const [Dialog, setDialog] = useState<ComponentType<QuickSearchProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => {
    setOpen(true);
    load().then(
      (component) => setDialog(() => component),
      // Without it the form still leads to the search page.
      () => setOpen(false),
    );
  }, []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.metaKey || event.ctrlKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [open]);

  return (
    <>
      <search className="contents">
        <form action={action} className="header-search">
          <input
            type="search"
            name="q"
            aria-label={words.label}
            placeholder={words.hint}
            maxLength={100}
            autoComplete="off"
            onFocus={() => void load().catch(() => {})}
          />
          <button type="button" className="needs-script" onClick={open} aria-label={words.open} title={words.open}>
            <kbd>⌘K</kbd>
          </button>
        </form>
      </search>
      {isOpen && Dialog ? <Dialog names={names} words={words} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

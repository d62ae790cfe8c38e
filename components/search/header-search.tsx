"use client";
// The box in the header: a plain form that leads to the search page. ⌘K or Ctrl-K opens the quick search, which is loaded
// then, or as soon as the box is focused; what is typed while it comes is kept.
import { type ComponentType, useCallback, useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { QuickSearchProps, QuickSearchWords } from "./quick-search.tsx";

interface HeaderSearchProps {
  /** Address of the search page. */
  action: string;
  /** Address of the names' answers. */
  names: string;
  words: QuickSearchWords & { label: string; hint: string; open: string };
}

/** What is pressed: most readers' keyboards have no ⌘. Which one it is, only the browser knows. */
const listenToNothing = () => () => {};
const readKeys = () => (/Mac|iP(?:hone|ad|od)/.test(navigator.platform) ? "⌘K" : "Ctrl K");
const keysOnServer = () => "Ctrl K";

const load = () => import("./quick-search.tsx").then((module) => module.QuickSearch);

export function HeaderSearch({ action, names, words }: HeaderSearchProps) {
  const [Dialog, setDialog] = useState<ComponentType<QuickSearchProps> | null>(null);
  const keys = useSyncExternalStore(listenToNothing, readKeys, keysOnServer);
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState("");
  /** A word in the making (pinyin) is not taken out of the hands of the input method. */
  const [isComposing, setComposing] = useState(false);
  /** What had the focus before: the box that is there first goes without giving it back. */
  const opener = useRef<Element | null>(null);
  const close = useCallback(() => {
    setOpen(false);
    if (opener.current instanceof HTMLElement) opener.current.focus({ preventScroll: true });
  }, []);
  const open = useCallback(() => {
    if (!document.activeElement?.closest("dialog")) opener.current = document.activeElement;
    setOpen(true);
    setTyped("");
    load().then(
      (component) => setDialog(() => component),
      // Without it the form still leads to the search page.
      close,
    );
  }, [close]);
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
            <kbd>{keys}</kbd>
          </button>
        </form>
      </search>
      {isOpen && Dialog && !isComposing ? (
        <Dialog names={names} words={words} typedBefore={typed} onClose={close} />
      ) : null}
      {isOpen && (!Dialog || isComposing) ? (
        <EarlySearch action={action} words={words} onType={setTyped} onCompose={setComposing} onClose={close} />
      ) : null}
    </>
  );
}

interface EarlySearchProps {
  action: string;
  words: QuickSearchWords;
  onType: (typed: string) => void;
  onCompose: (isComposing: boolean) => void;
  onClose: () => void;
}

/** The box alone, there at once: it catches the keys until the quick search has come, and Enter searches the full text. */
function EarlySearch({ action, words, onType, onCompose, onClose }: EarlySearchProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="quick-search" aria-label={words.title} onClose={onClose}>
      <form action={action} className="quick-search-box">
        <input
          type="text"
          inputMode="search"
          name="q"
          aria-label={words.placeholder}
          placeholder={words.placeholder}
          onChange={(event) => onType(event.target.value)}
          onCompositionStart={() => onCompose(true)}
          onCompositionEnd={(event) => {
            onType(event.currentTarget.value);
            onCompose(false);
          }}
          maxLength={100}
          autoComplete="off"
          autoFocus
        />
      </form>
    </dialog>
  );
}

"use client";
// Asks before a page is left on which something typed is not saved: by a link within the application, or altogether.
import { useEffect } from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import { toAnswerWords } from "../account/answer-words.ts";
import { countUnsaved } from "../account/typed-fields.ts";
import { toTarget } from "../layout/link-target.ts";

/** A way through the pages that were open before, where the browser lets a page ask. */
interface Way extends Event {
  navigationType: string;
  hashChange: boolean;
}

/** Milliseconds after a yes in which the browser need not ask again: a link may load its page anew. */
const agreedFor = 3000;

export function AskBeforeLeaving({ locale }: { locale: Locale }) {
  const { leave } = toAnswerWords(locale);
  useEffect(() => {
    let agreedAt = Number.NEGATIVE_INFINITY;
    const onLeave = (event: BeforeUnloadEvent) => {
      if (performance.now() - agreedAt > agreedFor && countUnsaved() > 0) event.preventDefault();
    };
    const ask = (event: Event) => {
      const unsaved = countUnsaved();
      if (unsaved === 0) return;
      if (window.confirm(leave(unsaved))) agreedAt = performance.now();
      else {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    };
    const onClick = (event: MouseEvent) => {
      if (toTarget(event) !== null) ask(event);
    };
    const onBack = (event: Event) => {
      const { navigationType, hashChange, cancelable } = event as Way;
      if (navigationType === "traverse" && !hashChange && cancelable) ask(event);
    };
    const { navigation } = window as { navigation?: EventTarget };
    window.addEventListener("beforeunload", onLeave);
    // Before the link itself hears of it.
    window.addEventListener("click", onClick, true);
    navigation?.addEventListener("navigate", onBack);
    return () => {
      window.removeEventListener("beforeunload", onLeave);
      window.removeEventListener("click", onClick, true);
      navigation?.removeEventListener("navigate", onBack);
    };
  }, [leave]);
  return null;
}

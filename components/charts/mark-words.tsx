"use client";
// What the mark under the pointer, or the one that the arrow keys reached, says. A click, or Enter, follows the link of the
// row that the mark stands in.
import { type RefObject, useEffect, useState } from "react";
import { findRowLink } from "./row-link.ts";

export interface MarkWordsProps {
  box: RefObject<HTMLDivElement | null>;
  /** Keys pressed before this was here; taken once. */
  early: string[];
}

interface Shown {
  words: string;
  left: number;
  top: number;
}

export function MarkWords({ box, early }: MarkWordsProps) {
  const [shown, setShown] = useState<Shown | null>(null);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let at = -1;
    const follow = (mark: Element | null) => {
      if (mark) findRowLink(element, mark.getBoundingClientRect())?.click();
    };
    const show = (mark: Element | null) => {
      const words = mark?.getAttribute("data-says");
      if (!mark || !words) return setShown(null);
      const [place, own] = [mark.getBoundingClientRect(), element.getBoundingClientRect()];
      const middle = place.left + place.width / 2 - own.left;
      setShown({ words, left: Math.min(Math.max(middle, 100), own.width - 100), top: place.top - own.top });
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Element) show(event.target.closest("[data-says]"));
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") return setShown(null);
      if (event.key === "Enter") return follow(element.querySelectorAll("[data-says]")[at] ?? null);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const marks = [...element.querySelectorAll("[data-says]")];
      if (!step || marks.length === 0) return;
      event.preventDefault();
      at = (at + step + marks.length) % marks.length;
      show(marks[at] ?? null);
    };
    const hide = () => setShown(null);
    const onClick = (event: MouseEvent) => {
      // A finger asks for the words; the name of the row is the link.
      if ((event as PointerEvent).pointerType === "touch") return;
      if (event.target instanceof Element) follow(event.target.closest("[data-says]"));
    };
    element.addEventListener("click", onClick);
    for (const key of early.splice(0)) onKey(new KeyboardEvent("keydown", { key }));
    element.addEventListener("pointerover", onPointer);
    element.addEventListener("pointerleave", hide);
    element.addEventListener("keydown", onKey);
    element.addEventListener("blur", hide);
    return () => {
      element.removeEventListener("click", onClick);
      element.removeEventListener("pointerover", onPointer);
      element.removeEventListener("pointerleave", hide);
      element.removeEventListener("keydown", onKey);
      element.removeEventListener("blur", hide);
    };
  }, [box, early]);

  return (
    <div aria-live="polite">
      {shown ? (
        <p className="mark-words" style={{ left: shown.left, top: shown.top }}>
          {shown.words}
        </p>
      ) : null}
    </div>
  );
}

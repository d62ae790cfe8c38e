"use client";
// Keeps the drawing of the server. Once the reader points at it or comes to it by keyboard, its marks get their words: a
// tooltip, and left and right from mark to mark.
import { type ComponentType, type ReactNode, useRef, useState } from "react";
import type { MarkWordsProps } from "./mark-words.tsx";

interface MarksCanvasProps {
  /** What the arrow keys do here. */
  keyboardHint: string;
  /** The drawing; its marks carry their words (`data-says`) where they are asked for. */
  children: (says: boolean) => ReactNode;
}

export function MarksCanvas({ keyboardHint, children }: MarksCanvasProps) {
  const box = useRef<HTMLDivElement>(null);
  const [Words, setWords] = useState<ComponentType<MarkWordsProps> | null>(null);
  /** Keys that came before their listener did. */
  const early = useRef<string[]>([]);
  const load = () => {
    if (Words) return;
    import("./mark-words.tsx").then(
      (module) => setWords(() => module.MarkWords),
      () => {
        // Without them the drawing stays, and the table has every figure.
      },
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms, a section would be one landmark too many
    <div
      ref={box}
      className="bars-plot"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys go from mark to mark
      tabIndex={0}
      aria-label={keyboardHint}
      onPointerEnter={load}
      onFocus={load}
      onKeyDown={(event) => {
        if (Words) return;
        if (event.key.startsWith("Arrow")) event.preventDefault();
        early.current.push(event.key);
      }}
    >
      {children(Words !== null)}
      {Words ? <Words box={box} early={early.current} /> : null}
    </div>
  );
}

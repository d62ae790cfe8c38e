"use client";
// Copies the text of a field. Without script there is no button, and the field can be marked and copied by hand.
import { useState } from "react";

interface CopyButtonProps {
  /** The id of the field. */
  field: string;
  /** What the button says before and after, and what it copies. */
  copy: string;
  copied: string;
  label: string;
}

export function CopyButton({ field, copy, copied, label }: CopyButtonProps) {
  const [done, setDone] = useState(false);
  async function onClick() {
    const element = document.getElementById(field) as HTMLTextAreaElement | null;
    if (!element) return;
    element.select();
    try {
      // Only where the page is served safely; the field stays selected for the keyboard.
      await navigator.clipboard.writeText(element.value);
      setDone(true);
    } catch {
      setDone(document.execCommand("copy"));
    }
  }
  return (
    <button type="button" className="quiet-button needs-script text-small" onClick={onClick}>
      <span aria-hidden="true">{done ? copied : copy}</span>
      <span className="sr-only" aria-live="polite">
        {done ? `${copied} ${label}` : `${copy} ${label}`}
      </span>
    </button>
  );
}

"use client";
// The form that puts what is ticked side by side. Where scripts run it says, before leaving the page, that too few or too
// many are ticked; without script the comparison itself says so.
import { type FormEvent, type ReactNode, useState } from "react";

export interface CompareCheckWords {
  action: string;
  /** As many as stand side by side. */
  most: number;
  words: { submit: string; hint: string; none: string; one: string; many: string };
}

interface CompareCheckProps extends CompareCheckWords {
  className?: string;
  children: ReactNode;
}

export function CompareCheck({ action, most, words, className, children }: CompareCheckProps) {
  const [said, setSaid] = useState<string | null>(null);

  function onSubmit(event: FormEvent<HTMLFormElement>) {
    // Return in the box of names looks for a name.
    const { submitter } = event.nativeEvent as SubmitEvent;
    const sender = document.activeElement;
    if (submitter === null || (sender instanceof HTMLInputElement && sender.name === "find" && sender.value !== ""))
      return;
    const count = countTicked(event.currentTarget);
    const fault = count === 0 ? words.none : count === 1 ? words.one : count > most ? words.many : null;
    setSaid(fault);
    if (fault !== null) event.preventDefault();
  }

  return (
    <form action={action} method="get" onSubmit={onSubmit} onChange={() => setSaid(null)} className={className}>
      {children}
      <p className="compare-bar no-print">
        <button type="submit" className="button">
          {words.submit}
        </button>
        {/* The place is always there, so that what is said in it is read out. */}
        <span role="alert" className={said === null ? "sr-only" : "text-accent"}>
          {said}
        </span>
        {said === null ? <span className="text-small text-muted">{words.hint}</span> : null}
      </p>
    </form>
  );
}

/** How many are ticked of what the form has boxes for; those out of sight are kept in hidden fields of the same name. */
function countTicked(form: HTMLFormElement): number {
  const names = new Set(
    Array.from(form.querySelectorAll<HTMLInputElement>("input[type=checkbox]"), ({ name }) => name),
  );
  const values = new FormData(form);
  return [...names].reduce((sum, name) => sum + values.getAll(name).length, 0);
}

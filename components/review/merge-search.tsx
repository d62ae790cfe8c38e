"use client";
// Looks for what is to be merged by its name. What is chosen in the table below goes along, so that the other half can be
// looked for; without script that is what the address has already.
import type { FormEvent, ReactNode } from "react";

const halves = ["from", "into"] as const;

/** What is chosen, by slugs. */
export type MergeHalves = Record<(typeof halves)[number], string>;

interface MergeSearchProps {
  action: string;
  chosen: MergeHalves;
  children: ReactNode;
}

function keepChosen({ currentTarget: form }: FormEvent<HTMLFormElement>): void {
  for (const half of halves) {
    const kept = form.elements.namedItem(half) as HTMLInputElement;
    kept.value = document.querySelector<HTMLInputElement>(`input[type=radio][name=${half}]:checked`)?.value ?? "";
    // An empty one does not go into the address.
    kept.disabled = kept.value === "";
  }
}

export function MergeSearch({ action, chosen, children }: MergeSearchProps) {
  return (
    <form action={action} method="get" className="form-row mb-4" onSubmit={keepChosen}>
      {halves.map((half) => (
        <input key={half} type="hidden" name={half} defaultValue={chosen[half]} autoComplete="off" />
      ))}
      {children}
    </form>
  );
}

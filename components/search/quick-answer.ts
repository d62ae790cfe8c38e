// What the quick search answers: ready words and addresses, so that the browser needs no dictionary.

export interface QuickOption {
  type: "unit" | "round" | "notice";
  href: string;
  label: string;
  /** Where it is, when it was: what tells it from others of its name. */
  detail: string;
  /** Whether the label is Chinese whatever the language of the page. */
  chinese: boolean;
}

export interface QuickAnswer {
  /** Units first, then rounds, then notices. */
  options: QuickOption[];
  /** How many were found, in words. */
  found: string;
  /** The way to the full text with the same words; `null` without any. */
  fullText: { href: string; label: string } | null;
}

/** An answer with the words that were asked; `null` where none came. */
export interface Answered {
  words: string;
  answer: QuickAnswer | null;
}

/** What of a text typed is asked; nothing where it is empty. */
export function toAsked(typed: string): string {
  return typed.trim();
}

/** Where each of the lines below the box leads. */
export function toAddresses(last: Answered | null): string[] {
  const { options = [], fullText = null } = last?.answer ?? {};
  return [...options.map(({ href }) => href), ...(fullText ? [fullText.href] : [])];
}

/** Where Enter leads. While what stands there answers other words than those typed, it is `awaited`. */
export function toEntered(last: Answered | null, typed: string, at: number): string | "awaited" | undefined {
  const words = toAsked(typed);
  if (words === "") return undefined;
  return last?.words === words ? toAddresses(last)[at] : "awaited";
}

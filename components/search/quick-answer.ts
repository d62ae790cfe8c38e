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

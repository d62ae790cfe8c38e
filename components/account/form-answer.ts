// What a server action answers to a form.

export interface FormAnswer {
  ok: boolean;
  /** Why not, as the data layer says it; tests and scripts read this, people read `text`. */
  reason?: string;
  /** In the reader's language. */
  text: string;
  /** What was typed, to be shown again; never a password. */
  values?: Record<string, string>;
  /** What is wrong with some fields, by their names: it stands beside them. */
  fields?: Record<string, string>;
}

export type FormAction = (before: FormAnswer | null, form: FormData) => Promise<FormAnswer | null>;

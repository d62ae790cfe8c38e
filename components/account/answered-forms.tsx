"use client";
// One server action for one or many forms, with its answer above them. Without script the same forms are sent as they
// are and the page comes back with the answer.
import { createContext, type ReactNode, useActionState, useContext, useEffect, useRef } from "react";
import type { FormAction, FormAnswer } from "./form-answer.ts";

interface Sending {
  send: (form: FormData) => void;
  pending: boolean;
  answer: FormAnswer | null;
}

const SendingContext = createContext<Sending | null>(null);

export function useSending(): Sending {
  const sending = useContext(SendingContext);
  if (sending === null) throw new Error("a SendForm stands inside AnsweredForms");
  return sending;
}

export function AnsweredForms({ action, children }: { action: FormAction; children: ReactNode }) {
  const [answer, send, pending] = useActionState(action, null);
  const shown = useRef<HTMLParagraphElement>(null);
  // A long list would leave the answer out of sight, and its form may be gone.
  useEffect(() => {
    if (answer !== null) shown.current?.focus();
  }, [answer]);
  return (
    <SendingContext value={{ send, pending, answer }}>
      {answer === null ? null : (
        <p
          ref={shown}
          tabIndex={-1}
          role={answer.ok ? "status" : "alert"}
          className={answer.ok ? "answer" : "answer refused"}
        >
          {answer.text}
        </p>
      )}
      {children}
    </SendingContext>
  );
}

export function SendForm({ className, label, children }: { className?: string; label?: string; children: ReactNode }) {
  const { send, pending } = useSending();
  return (
    <form action={send} className={className} aria-label={label} aria-busy={pending}>
      {children}
    </form>
  );
}

interface SendButtonProps {
  children: ReactNode;
  label?: string;
  /** What the form sends where this is the button that was pressed, of several. */
  name?: string;
  value?: string;
}

export function SendButton({ children, label, name, value }: SendButtonProps) {
  const { pending } = useSending();
  return (
    <button type="submit" className="button" disabled={pending} aria-label={label} name={name} value={value}>
      {children}
    </button>
  );
}

export interface FieldProps {
  id: string;
  name: string;
  label: string;
  type: "text" | "email" | "password";
  autoComplete: string;
  hint?: string;
  required?: boolean;
  minLength?: number;
  maxLength?: number;
}

/** A labelled field; after a refusal it holds what was typed, unless it is a password. */
export function Field({ id, name, label, type, hint, required = true, ...rest }: FieldProps) {
  const { answer } = useSending();
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        required={required}
        aria-describedby={hintId}
        defaultValue={type === "password" ? undefined : answer?.values?.[name]}
        autoCapitalize="none"
        spellCheck={false}
        {...rest}
      />
      {hint === undefined ? null : (
        <span id={hintId} className="hint">
          {hint}
        </span>
      )}
    </p>
  );
}

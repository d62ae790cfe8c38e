"use client";
// One server action for one or many forms, with its answer above them. Nothing that was typed goes before an answer says
// that it is saved. Without script the same forms are sent as they are and the page comes back with the answer.
import {
  createContext,
  type FormEvent,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useRef,
  useState,
} from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import { AnswerLine } from "./answer-line.tsx";
import type { FormAction, FormAnswer } from "./form-answer.ts";
import { SendingLine } from "./sending-line.tsx";
import { useAnswer } from "./use-answer.ts";

export interface KeptWords {
  typed: string;
  /** What the field showed when they were typed. */
  base: string;
}

interface Sending {
  /** Sends the form, with the button that was pressed, of several. */
  send: (form: HTMLFormElement, button: HTMLElement | null) => void;
  /** What the form does before the page's script runs. */
  action: (form: FormData) => void;
  pending: boolean;
  answer: FormAnswer | null;
  /** What is typed and not saved, by the names of fields: a field may be made anew elsewhere on the page. */
  kept: Map<string, KeptWords>;
  locale: Locale;
}

const SendingContext = createContext<Sending | null>(null);

export function useSending(): Sending {
  const sending = useContext(SendingContext);
  if (sending === null) throw new Error("a SendForm stands inside AnsweredForms");
  return sending;
}

interface AnsweredFormsProps {
  action: FormAction;
  /** Whether it is done only where nothing typed on the page waits to be saved. */
  needsSaved?: boolean;
  locale: Locale;
  children: ReactNode;
}

export function AnsweredForms({ action, needsSaved = false, locale, children }: AnsweredFormsProps) {
  const [kept] = useState(() => new Map<string, KeptWords>());
  const { answer, dispatch, pending } = useAnswer(action, { needsSaved, locale, onDone: () => kept.clear() });
  const sent = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (answer !== null && sent.current !== null) settle(sent.current, answer);
  }, [answer]);
  const send = (form: HTMLFormElement, button: HTMLElement | null) => {
    sent.current = form;
    const data = new FormData(form, button);
    startTransition(() => dispatch(data));
  };
  return (
    <SendingContext value={{ send, action: dispatch, pending, answer, kept, locale }}>
      {answer === null ? null : <AnswerLine answer={answer} locale={locale} />}
      <SendingLine pending={pending} locale={locale} />
      {children}
    </SendingContext>
  );
}

/** After what was done its form is as new; after a refusal it holds what was typed, unless it is a password. */
function settle(form: HTMLFormElement, { ok, reason }: FormAnswer): void {
  if (ok) form.reset();
  else if (reason !== "unanswered") {
    for (const field of form.querySelectorAll<HTMLInputElement>("input[type=password]")) field.value = "";
  }
}

export function SendForm({ className, label, children }: { className?: string; label?: string; children: ReactNode }) {
  const { send, action, pending } = useSending();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    // React would empty the form after every answer, also after none.
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    send(event.currentTarget, submitter);
  };
  return (
    <form
      action={action}
      onSubmit={submit}
      className={className}
      aria-label={label}
      aria-busy={pending}
      inert={pending}
    >
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

/** A second button, there once the first was refused for `reason`: it says that this is meant. */
export function InsistButton({ reason, ...button }: SendButtonProps & { reason: string }) {
  return useSending().answer?.reason === reason ? <SendButton {...button} /> : null;
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

"use client";
// The answer of an action that led to another page: said there, as it would have been where the form stood.
import { useMemo } from "react";
import type { Locale } from "@/lib/messages/locale.ts";
import { AnswerLine } from "./answer-line.tsx";

export function ArrivedAnswer({ text, locale }: { text: string; locale: Locale }) {
  // The page is shown anew while drafts are being published: it is the same answer then, and takes no focus again.
  const answer = useMemo(() => ({ ok: true, text }), [text]);
  return <AnswerLine answer={answer} locale={locale} />;
}

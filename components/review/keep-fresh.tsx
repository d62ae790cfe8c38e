"use client";
// Asks the page for its state of now, again and again, while something goes on. Where nobody answers it stays as it is.
// Without script the reader reloads it.
import { useEffect } from "react";

interface KeepFreshProps {
  /** Milliseconds. */
  every: number;
  /** Shows the page as it is now; rejects where it cannot. */
  freshen: () => Promise<unknown>;
}

export function KeepFresh({ every, freshen }: KeepFreshProps) {
  useEffect(() => {
    let isAsking = false;
    const timer = setInterval(async () => {
      if (isAsking || document.visibilityState !== "visible") return;
      isAsking = true;
      await freshen().catch(() => {});
      isAsking = false;
    }, every);
    return () => clearInterval(timer);
  }, [freshen, every]);
  return null;
}

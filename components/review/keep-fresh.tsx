"use client";
// Asks the page for its state of now, again and again, while something goes on. Without script the reader reloads it.
import { useRouter } from "next/navigation";
import { useEffect } from "react";

export function KeepFresh({ every }: { /** Milliseconds. */ every: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") router.refresh();
    }, every);
    return () => clearInterval(timer);
  }, [router, every]);
  return null;
}

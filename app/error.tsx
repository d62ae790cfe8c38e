"use client";
// Says what happened, what is safe and what to do. It runs in the browser, so it reads the language off the page, and asks
// the server whether its database is away.
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { askHealth } from "@/components/layout/ask-health.ts";
import { BrokenPage } from "@/components/layout/broken-page.tsx";
import { splitLocale } from "@/lib/messages/locale.ts";

export interface Broken {
  error: Error & { digest?: string };
  retry: () => void;
}

export default function ErrorPage({ error, retry }: Broken) {
  const { locale } = splitLocale(usePathname());
  const [isAway, setAway] = useState(false);
  useEffect(() => {
    const leaving = new AbortController();
    askHealth(leaving.signal).then((health) => setAway(health === "away"));
    return () => leaving.abort();
  }, []);
  return <BrokenPage locale={locale} isAway={isAway} digest={error.digest} onRetry={() => retry()} />;
}

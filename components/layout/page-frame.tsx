"use client";
// What stands between two pages: a skeleton while another page is on its way, dimmed rows while a filter is.
// It lives in the browser only. A loading.tsx would wrap pages in Suspense, and a large page inside Suspense reaches
// the browser hidden, to be shown by a script: then nothing could be read without one, and a missing page would
// answer 200.
import { usePathname, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { toTarget } from "./link-target.ts";
import { Skeleton } from "./skeleton.tsx";

/** Milliseconds after which a page counts as on its way; most are there sooner, and nothing flickers. */
const patience = 180;

export function PageFrame({ label, children }: { label: string; children: ReactNode }) {
  const here = `${usePathname()}?${useSearchParams().toString()}`;
  const shown = useRef(here);
  const [asked, setAsked] = useState<{ from: string; kind: "page" | "part" } | null>(null);
  // Over in the very render that brings the page: a hidden page could not be scrolled to its sentence.
  const waiting = asked?.from === here ? asked.kind : null;

  useEffect(() => {
    shown.current = here;
    setAsked(null);
  }, [here]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(timer);
      setAsked(null);
    };
    const onClick = (event: MouseEvent) => {
      const target = toTarget(event);
      clearTimeout(timer);
      if (target === null) return;
      timer = setTimeout(() => {
        if (location.href === target.href) return;
        setAsked({ from: shown.current, kind: target.pathname === location.pathname ? "part" : "page" });
      }, patience);
    };
    document.addEventListener("click", onClick, true);
    window.addEventListener("pageshow", stop);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("click", onClick, true);
      window.removeEventListener("pageshow", stop);
    };
  }, []);

  return (
    <>
      {waiting === "page" ? <Skeleton label={label} /> : null}
      <div hidden={waiting === "page"} aria-busy={waiting === "part" || undefined} className="aria-busy:opacity-60">
        {children}
      </div>
    </>
  );
}

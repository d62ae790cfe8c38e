"use client";
// The shape of a page that is on its way, while one goes from page to page. On the server it waits: a page is sent
// whole, so that it reads without script and a missing one answers 404; only a page that takes longer than this is
// begun with its skeleton.
import { use } from "react";

const patience = 2_500;

export function Skeleton({ label, rows = 6, chart = false }: { label: string; rows?: number; chart?: boolean }) {
  if (typeof window === "undefined") use(wait());
  return (
    <div role="status" className="mt-8">
      <span className="sr-only">{label}</span>
      <div aria-hidden="true">
        <div className="skeleton h-8 w-56" />
        <div className="skeleton mt-3 h-5 w-full max-w-[36rem]" />
        <div className="mt-8 space-y-4">
          {Array.from({ length: rows }, (_, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: all alike
            <div key={index} className="skeleton h-6" style={{ width: chart ? `${90 - ((index * 17) % 50)}%` : "100%" }} />
          ))}
        </div>
      </div>
    </div>
  );
}

function wait(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, patience);
    // Nothing has to stay up for it.
    (timer as unknown as { unref?: () => void }).unref?.();
  });
}

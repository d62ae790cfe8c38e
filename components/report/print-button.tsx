"use client";
import type { ReactNode } from "react";

/** Opens the browser's print dialogue; without script there is no button, and the words beside it say how. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <button type="button" className="button needs-script" onClick={() => window.print()}>
      {children}
    </button>
  );
}

import type { ReactNode } from "react";

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="my-8 max-w-[40rem] border-l-2 border-hairline-strong pl-5">
      <h2>{title}</h2>
      <div className="mt-1 space-y-2">{children}</div>
    </section>
  );
}

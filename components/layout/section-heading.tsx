import type { ReactNode } from "react";

/** A heading over a hairline, with what belongs to it at the right. */
export function SectionHeading({ id, children, aside }: { id?: string; children: ReactNode; aside?: ReactNode }) {
  return (
    <div className="mb-3 mt-10 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-hairline pb-1.5">
      <h2 id={id}>{children}</h2>
      {aside ? <div className="text-small text-muted">{aside}</div> : null}
    </div>
  );
}

import type { ReactNode } from "react";

/** The head of a page: where one is, its title, a line on what it shows, and what belongs beside it. */
export function PageHeader({
  above,
  title,
  lead,
  children,
}: {
  above?: ReactNode;
  title: ReactNode;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="mb-6 mt-6 md:mt-8">
      {above ? <div className="mb-1 text-small text-muted">{above}</div> : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1">
        <h1>{title}</h1>
        {children}
      </div>
      {lead ? <p className="mt-1 max-w-[46rem] text-muted">{lead}</p> : null}
    </header>
  );
}

import type { ReactNode } from "react";

/** Says that there is nothing here, why, and what to do next. */
export function EmptyState({
  title,
  whole = false,
  children,
}: {
  title: string;
  /** Nothing else stands on the page: its title is the page's. */
  whole?: boolean;
  children: ReactNode;
}) {
  const Title = whole ? "h1" : "h2";
  return (
    <section className="my-8 max-w-[40rem] border-l-2 border-hairline-strong pl-5">
      <Title className="text-lg">{title}</Title>
      <div className="mt-1 space-y-2">{children}</div>
    </section>
  );
}

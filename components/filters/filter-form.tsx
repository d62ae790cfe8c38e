"use client";
// The filter bar where scripts run: a choice takes effect at once and the page does not jump. The URL is the state;
// without script the same form is sent by its button.
import { useRouter } from "next/navigation";
import { type ChangeEvent, type FormEvent, type ReactNode, useEffect, useRef, useTransition } from "react";
import { useKeptFocus } from "./use-kept-focus.ts";

export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const [busy, startTransition] = useTransition();
  useKeptFocus(form);

  useEffect(() => {
    const closeOthers = (event: Event) => {
      // On a phone the values stand in the sheet: closing one would move what is being tapped.
      if (!matchMedia("(min-width: 48rem)").matches) return;
      for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
        if (!(event.target instanceof Node && menu.contains(event.target))) menu.open = false;
      }
    };
    const closeByKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      const menu = (event.target as Element | null)?.closest<HTMLDetailsElement>("details.menu[open]");
      if (!menu) return;
      menu.open = false;
      menu.querySelector("summary")?.focus();
    };
    // A panel that would reach beyond the window hangs from its menu's other edge.
    const keepInside = (event: Event) => {
      const panel = event.target instanceof Element && event.target.querySelector<HTMLElement>(":scope > .menu-panel");
      if (!panel) return;
      panel.style.insetInlineEnd = "";
      if (panel.getBoundingClientRect().right > document.documentElement.clientWidth) panel.style.insetInlineEnd = "0";
    };
    const element = form.current;
    element?.addEventListener("toggle", keepInside, true);
    document.addEventListener("pointerdown", closeOthers);
    document.addEventListener("keydown", closeByKey);
    return () => {
      element?.removeEventListener("toggle", keepInside, true);
      document.removeEventListener("pointerdown", closeOthers);
      document.removeEventListener("keydown", closeByKey);
    };
  }, []);

  /** Goes to what the form says; the words typed into a long list count only where they are what is sent. */
  function show(sent: boolean) {
    if (!form.current) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form.current))
      if (typeof value === "string" && value.trim() !== "" && (sent || name !== "find"))
        query.append(name, value.trim());
    const search = query.toString();
    startTransition(() => router.push(search === "" ? action : `${action}?${search}`, { scroll: false }));
  }

  function onChange(event: ChangeEvent<HTMLFormElement>) {
    if ((event.target as unknown as HTMLInputElement).type === "checkbox" && event.target.name) show(false);
  }
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    show(true);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: the role is what older readers know
    <form
      ref={form}
      action={action}
      method="get"
      role="search"
      onChange={onChange}
      onSubmit={onSubmit}
      aria-busy={busy}
      className="aria-busy:opacity-70"
    >
      {children}
    </form>
  );
}

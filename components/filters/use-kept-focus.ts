// Where the focus goes when the tag that had it is taken off: to the next one, else to the last link beside them; to the
// first filter where nothing narrows the page any more. Otherwise who has no mouse would begin again at the page's top.
import { type RefObject, useEffect, useRef } from "react";

/** @param form that of the filters, beside which the tags stand */
export function useKeptFocus(form: RefObject<HTMLFormElement | null>): void {
  const held = useRef<{ link: HTMLElement; at: number } | null>(null);
  useEffect(() => {
    const bar = form.current?.parentElement;
    const hold = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const at = listLinks(bar).indexOf(target);
      held.current = at < 0 ? null : { link: target, at };
    };
    document.addEventListener("focusin", hold);
    return () => document.removeEventListener("focusin", hold);
  }, [form]);
  // After every change of the page: the tag goes with the answer, whenever that comes.
  useEffect(() => {
    if (held.current === null || held.current.link.isConnected || document.activeElement !== document.body) return;
    const links = listLinks(form.current?.parentElement);
    const next = links[Math.min(held.current.at, links.length - 1)] ?? findFirstFilter(form.current);
    next?.focus({ preventScroll: true });
  });
}

function listLinks(bar: HTMLElement | null | undefined): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>("ul.active-filters a") ?? [])];
}

/** On a phone the filters are folded away behind one box. */
function findFirstFilter(form: HTMLFormElement | null): HTMLElement | undefined {
  const filters = [...(form?.querySelectorAll<HTMLElement>("#filters-open, summary") ?? [])];
  return filters.find((filter) => filter.checkVisibility());
}

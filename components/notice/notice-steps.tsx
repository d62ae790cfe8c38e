"use client";
// The two panes of a notice move together, and j and k step from item to item. The pane that the reader moves leads.
import { useEffect, useState } from "react";

/** Whether letters step: readers who dictate can turn it off, and it stays off. */
const storageKey = "notice-keys";

const listItems = () => [...document.querySelectorAll<HTMLElement>("#ledger-pane .ledger-tree [data-item]")];
const findPane = () => document.querySelector<HTMLElement>(".pane-scroll");
const findTitle = (item: Element) => document.querySelector<HTMLElement>(`.notice-text a[href="#${item.id}"]`);
/** Items inside closed ones are not there to be stepped to. */
const isShown = (item: HTMLElement) => item.getClientRects().length > 0;

/** Whether the text has a pane of its own beside the ledger: on a narrow page it stands below. */
function isBeside(pane: HTMLElement): boolean {
  return getComputedStyle(pane).position === "sticky";
}

function scrollPaneTo(pane: HTMLElement, target: Element): void {
  pane.scrollTop += target.getBoundingClientRect().top - pane.getBoundingClientRect().top - 56;
}

function markHere(item: HTMLElement): void {
  for (const old of document.querySelectorAll("[data-here]")) old.removeAttribute("data-here");
  item.setAttribute("data-here", "");
  findTitle(item)?.setAttribute("data-here", "");
}

/** What moves the other pane: the page, the text, or a step, which has set both already, as an address does. */
let leader: "page" | "text" | "step" = "step";

/** Makes an item the one that is read: marked in both panes, focused, the text beside it. */
function goTo(item: HTMLElement): void {
  markHere(item);
  const heading = item.querySelector<HTMLElement>("summary, a");
  heading?.focus({ preventScroll: true });
  // Focus makes the page lead; the scrolling that now comes is the step's own.
  leader = "step";
  (heading ?? item).scrollIntoView({ block: "nearest" });
  const [pane, title] = [findPane(), findTitle(item)];
  if (pane && title && isBeside(pane)) scrollPaneTo(pane, title);
}

function step(by: 1 | -1): void {
  const items = listItems().filter(isShown);
  const here = items.findIndex((item) => item.hasAttribute("data-here"));
  const seen = items.findIndex((item) => item.getBoundingClientRect().top >= 0);
  const next = here >= 0 ? here + by : Math.max(0, seen);
  const item = items[Math.min(items.length - 1, Math.max(0, next))];
  if (item) goTo(item);
}

/** Lets the panes follow each other; gives the function that ends it. */
function tiePanes(): () => void {
  const pane = findPane();
  if (!pane) return () => undefined;
  leader = "step";
  let waiting = 0;
  const lead = (event: Event) => {
    leader = event.target instanceof Node && pane.contains(event.target) ? "text" : "page";
  };
  const follow = () => {
    waiting = 0;
    if (!isBeside(pane)) return;
    const items = listItems().filter(isShown);
    if (leader === "page") {
      const item = items.filter((one) => one.getBoundingClientRect().top < innerHeight * 0.3).at(-1);
      const title = item && findTitle(item);
      if (title) scrollPaneTo(pane, title);
      return;
    }
    const line = pane.getBoundingClientRect().top + 64;
    const item = items.filter((one) => (findTitle(one)?.getBoundingClientRect().top ?? Infinity) <= line).at(-1);
    const wanted = item ?? items[0];
    if (wanted) window.scrollBy({ top: wanted.getBoundingClientRect().top - 64, behavior: "instant" });
  };
  const onScroll = (event: Event) => {
    const moved = event.target === pane ? "text" : "page";
    if (moved === leader && waiting === 0) waiting = requestAnimationFrame(follow);
  };
  const leadings = ["wheel", "touchstart", "pointerdown", "focusin", "keydown"] as const;
  for (const name of leadings) document.addEventListener(name, lead, { passive: true, capture: true });
  document.addEventListener("scroll", onScroll, { passive: true, capture: true });
  return () => {
    cancelAnimationFrame(waiting);
    for (const name of leadings) document.removeEventListener(name, lead, { capture: true });
    document.removeEventListener("scroll", onScroll, { capture: true });
  };
}

export function NoticeSteps({ label }: { label: string }) {
  const [keys, setKeys] = useState(true);

  useEffect(() => {
    try {
      setKeys(localStorage.getItem(storageKey) !== "off");
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
    return tiePanes();
  }, []);

  useEffect(() => {
    const onSelect = () => {
      const item = document.getElementById(location.hash.slice(1));
      if (item?.hasAttribute("data-item")) goTo(item);
    };
    const onKey = (event: KeyboardEvent) => {
      if (!keys || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.closest("input:not([type=checkbox]), textarea, select"))
        return;
      if (event.key === "j") step(1);
      if (event.key === "k") step(-1);
    };
    window.addEventListener("hashchange", onSelect);
    document.addEventListener("keydown", onKey);
    return () => {
      window.removeEventListener("hashchange", onSelect);
      document.removeEventListener("keydown", onKey);
    };
  }, [keys]);

  return (
    <label className="needs-script no-print inline-flex items-center gap-2 max-md:hidden">
      <input
        type="checkbox"
        checked={keys}
        onChange={(event) => {
          setKeys(event.target.checked);
          try {
            localStorage.setItem(storageKey, event.target.checked ? "on" : "off");
          } catch {
            // As above.
          }
        }}
      />
      {label}
    </label>
  );
}

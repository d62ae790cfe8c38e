"use client";
// j and k step from item to item of a notice, and its two panes move together (tie-panes.ts).
import { useEffect, useState } from "react";
import { goTo, land, step, tiePanes } from "./tie-panes.ts";

/** Whether letters step: readers who dictate can turn it off, and it stays off. */
const storageKey = "notice-keys";

export function NoticeSteps({ label }: { label: string }) {
  const [keys, setKeys] = useState(true);

  useEffect(() => {
    try {
      setKeys(localStorage.getItem(storageKey) !== "off");
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
    const untie = tiePanes();
    land();
    return untie;
  }, []);

  useEffect(() => {
    const onSelect = () => {
      const item = document.getElementById(location.hash.slice(1));
      if (item?.hasAttribute("data-item")) goTo(item);
      else land();
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

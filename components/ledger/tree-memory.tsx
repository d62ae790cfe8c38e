"use client";
// Keeps the tree of a unit as the reader left it: what was opened or closed is remembered for this tab, and is so again
// after going to a source and coming back.
import { useEffect } from "react";

export function TreeMemory({ tree }: { tree: string }) {
  useEffect(() => {
    const element = document.getElementById(tree);
    if (!element) return;
    const key = `tree ${location.pathname} ${tree}`;
    const all = () => [...element.querySelectorAll<HTMLDetailsElement>("details")];
    const usual = all().map((one) => one.open);
    try {
      const kept = JSON.parse(sessionStorage.getItem(key) ?? "[]") as unknown;
      const changed = new Set(Array.isArray(kept) ? kept : []);
      all().forEach((one, place) => {
        if (changed.has(place)) one.open = !usual[place];
      });
    } catch {
      // Nothing was kept, or nothing may be.
    }
    const keep = () => {
      const changed = all().flatMap((one, place) => (one.open === usual[place] ? [] : [place]));
      try {
        sessionStorage.setItem(key, JSON.stringify(changed));
      } catch {
        // Then the tree is as usual next time.
      }
    };
    element.addEventListener("toggle", keep, { capture: true });
    return () => element.removeEventListener("toggle", keep, { capture: true });
  }, [tree]);
  return null;
}

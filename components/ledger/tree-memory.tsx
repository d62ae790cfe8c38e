"use client";
// Writes into the address what is open in a tree, so that a link shows the same branches; and remembers it for this tab,
// for who comes back by a link that does not say it. With it come the buttons that open and close all.
import { useEffect, useState } from "react";
import { longestTreeValue, openParameter, parseTreeState, toTreeValue, withTreeValue } from "./tree-state.ts";

interface TreeMemoryProps {
  /** The id of the tree's element, and of the inspection whose tree it is. */
  element: string;
  tree: number;
  words: { openAll: string; closeAll: string };
}

/** The branches of a tree: each says its item's position, and whether it is usually open. */
function listBranches(element: string): HTMLDetailsElement[] {
  return [...(document.getElementById(element)?.querySelectorAll<HTMLDetailsElement>("details[data-branch]") ?? [])];
}

const isUsual = (one: HTMLDetailsElement) => one.open === (one.dataset.usual === "open");

function readTree(element: string, tree: number): string {
  const changed = listBranches(element).filter((one) => !isUsual(one));
  return toTreeValue(tree, new Map(changed.map((one) => [Number(one.dataset.branch), one.open])));
}

export function TreeMemory({ element, tree, words }: TreeMemoryProps) {
  const [left, setLeft] = useState(false);

  useEffect(() => {
    const root = document.getElementById(element);
    if (!root) return;
    const key = `tree ${location.pathname} ${tree}`;
    // A page that comes out of the router's memory was made before the address said anything: it is applied again.
    let state = parseTreeState(new URLSearchParams(location.search).getAll(openParameter), tree);
    try {
      if (state.size === 0) state = parseTreeState(sessionStorage.getItem(key) ?? undefined, tree);
    } catch {
      // Nothing may be kept here.
    }
    for (const one of listBranches(element)) one.open = state.get(Number(one.dataset.branch)) ?? one.open;
    const keep = () => {
      const value = readTree(element, tree);
      setLeft(listBranches(element).some((one) => one.open));
      try {
        sessionStorage.setItem(key, value);
      } catch {
        // Then the address alone knows it.
      }
      if (value.length > longestTreeValue) return;
      const query = withTreeValue(location.search, tree, value);
      const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
      if (address !== `${location.pathname}${location.search}${location.hash}`) history.replaceState(null, "", address);
    };
    setLeft(listBranches(element).some((one) => one.open));
    root.addEventListener("toggle", keep, { capture: true });
    return () => root.removeEventListener("toggle", keep, { capture: true });
  }, [element, tree]);

  const setAll = (open: boolean) => {
    for (const one of listBranches(element)) one.open = open;
  };
  return (
    <span className="needs-script no-print inline-flex gap-x-4">
      <button type="button" className="quiet-button" onClick={() => setAll(true)}>
        {words.openAll}
      </button>
      <button type="button" className="quiet-button" onClick={() => setAll(false)} disabled={!left}>
        {words.closeAll}
      </button>
    </span>
  );
}

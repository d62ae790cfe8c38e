"use client";
// Chooses all drafts of a page at once, and says in the button how many it publishes. Without script the boxes are ticked
// one by one, or all by an address.
import { type ReactNode, useEffect, useRef, useState } from "react";
import { SendButton } from "../account/answered-forms.tsx";

interface ChooseDraftsProps {
  words: {
    chooseAll: string;
    /** What is said of 0, 1, 2 … chosen ones, up to all of the page. */
    chosen: string[];
    publish: string[];
  };
  /** The page with all of its drafts ticked. */
  allHref: string;
  /** How many are ticked as the page comes. */
  ticked: number;
  /** The list, with a box for each draft. */
  children: ReactNode;
}

export function ChooseDrafts({ words, allHref, ticked, children }: ChooseDraftsProps) {
  const root = useRef<HTMLDivElement>(null);
  // Before the script runs a link stands for the box.
  const [isScripted, setScripted] = useState(false);
  const [chosen, setChosen] = useState(ticked);
  const all = words.publish.length - 1;
  const listBoxes = () => [...(root.current?.querySelectorAll<HTMLInputElement>("tbody input[type=checkbox]") ?? [])];
  const recount = () => setChosen(listBoxes().filter((box) => box.checked).length);

  // Drafts go as they are published, and a browser may keep what was ticked.
  useEffect(() => {
    setScripted(true);
    recount();
  });
  useEffect(() => {
    const form = root.current?.closest("form");
    // The boxes are empty only behind the event.
    const later = () => setTimeout(recount);
    form?.addEventListener("reset", later);
    return () => form?.removeEventListener("reset", later);
  });

  const chooseAll = (checked: boolean) => {
    for (const box of listBoxes()) box.checked = checked;
  };
  return (
    <div ref={root} onChange={recount}>
      <p className="form-row mb-2 items-center">
        {isScripted ? (
          <label className="flex items-center gap-2">
            <input
              type="checkbox"
              checked={chosen === all}
              ref={(box) => {
                if (box) box.indeterminate = chosen > 0 && chosen < all;
              }}
              onChange={(event) => chooseAll(event.target.checked)}
            />
            {words.chooseAll}
          </label>
        ) : (
          <a href={allHref}>{words.chooseAll}</a>
        )}
        <span role="status" className="tabular text-small text-muted">
          {isScripted ? words.chosen[chosen] : null}
        </span>
      </p>
      {children}
      <div className="form-row mt-4">
        <SendButton name="scope" value="chosen">
          {words.publish[isScripted ? chosen : 0]}
        </SendButton>
      </div>
    </div>
  );
}

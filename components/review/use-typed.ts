// What a field of a review shows: what was typed into it until that is saved, else what stands there now.
import { type ChangeEvent, useEffect, useRef, useState } from "react";
import { useSending } from "../account/answered-forms.tsx";
import { isTyped, toFieldId, toFieldName } from "../account/typed-fields.ts";

/** Any of the elements that hold a value. */
type Field = HTMLInputElement & HTMLSelectElement & HTMLTextAreaElement;

/** `value`: what stands there now; empty where it is not stated. */
export function useTyped(path: string, value: string) {
  const { answer, kept } = useSending();
  const name = toFieldName(path);
  const refused = answer?.ok === false ? answer.values?.[name] : undefined;
  const [state, setState] = useState(() => {
    const words = kept.get(name);
    return { typed: words?.typed ?? refused ?? null, base: words?.base ?? value, answer, round: 0 };
  });
  const field = useRef<Field>(null);
  let { typed, base, round } = state;
  if (answer !== state.answer) {
    if (answer?.ok) {
      // Saved: it begins anew, and so do the rows for what is added.
      typed = null;
      base = value;
      round += 1;
    } else typed = refused ?? typed;
  }
  if (typed === null && base !== value) {
    base = value;
    round += 1;
  }
  if (answer !== state.answer || round !== state.round) setState({ typed, base, answer, round });
  const setTyped = (words: string) => {
    // Put back as it was: nobody's words. Where another value stands there by now, the old one is typed, too.
    const isBack = base === value && !isTyped(words, value);
    if (isBack) kept.delete(name);
    else kept.set(name, { typed: words, base });
    setState((now) => ({ ...now, typed: isBack ? null : words }));
  };
  // Whoever is quick types before the page's script runs.
  const first = useRef(typed ?? value);
  useEffect(() => {
    const held = field.current?.value;
    if (held !== undefined && isTyped(held, first.current)) setState((now) => ({ ...now, typed: held }));
  }, []);
  const isStill = typed !== null && refused !== undefined && !isTyped(typed, refused);
  const fault = isStill ? answer?.fields?.[name] : undefined;
  return {
    name,
    id: toFieldId(path),
    /** What is wrong with the words that stand there, until others are typed. */
    fault,
    field,
    /** Of the element, which is made anew where what it showed is no longer so, and never under the hands of an editor. */
    key: `${name} ${round}`,
    shown: typed ?? value,
    /** Whether what was typed was not taken, or what stands there was changed meanwhile: then both are shown. */
    isBeside: typed !== null && typed !== value && (refused !== undefined || base !== value),
    /** Whether a refusal brought the words back. */
    isRefused: refused !== undefined,
    setTyped,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>) =>
      setTyped(event.currentTarget.value),
  };
}

// Which branches of a tree stand otherwise than usual, as a value of the address: `?open=7.12.-3` says of the tree of
// inspection 7 that item 12 is open and item 3 closed. A shared link so shows the same branches, without script too.

export const openParameter = "open";

/** Whether an item is open, by its position; what is not in it stands as usual. */
export type TreeState = ReadonlyMap<number, boolean>;

/** A longer value is not put into the address. */
export const longestTreeValue = 1500;

/** Reads the state of one tree; what cannot be understood is left out. */
export function parseTreeState(values: string | readonly string[] | undefined, tree: number): TreeState {
  const state = new Map<number, boolean>();
  for (const value of typeof values === "string" ? [values] : (values ?? [])) {
    const [name, ...items] = value.slice(0, longestTreeValue).split(".");
    if (name !== String(tree)) continue;
    for (const item of items) {
      if (/^-?\d{1,6}$/.test(item)) state.set(Math.abs(Number(item)), !item.startsWith("-"));
    }
  }
  return state;
}

/** The value that says the state of a tree; "" where all stands as usual. */
export function toTreeValue(tree: number, state: TreeState): string {
  const items = [...state].map(([position, open]) => (open ? String(position) : `-${position}`));
  return items.length === 0 ? "" : [tree, ...items].join(".");
}

/** A query string, without "?", with the state of one tree in it; the trees beside it and all else stay. */
export function withTreeValue(query: string, tree: number, value: string): string {
  const params = new URLSearchParams(query);
  const others = params.getAll(openParameter).filter((one) => !one.startsWith(`${tree}.`));
  params.delete(openParameter);
  for (const one of [...others, value].filter(Boolean)) params.append(openParameter, one);
  return params.toString();
}

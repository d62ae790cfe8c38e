// A dictionary -> its messages as readers see them: those with figures are called with arguments that make sense.

type Say = (...values: unknown[]) => unknown;

/** What an argument may be: words, a number, a key of the ledger, names, or what some messages take apart. */
function listKinds(count: number, words: string): unknown[] {
  const numbers = { problem: count, task: count, named: count, stating: count, disputed: count, notices: count };
  const figures = { min: words, median: words, between: null, max: words };
  const hits = { total: count, totalGroups: count, unnamedGroups: 0, capped: false };
  const most = { names: words, areAll: false };
  const round = {
    name: null,
    derived: true,
    authority: [words],
    level: "county",
    kind: "巡察",
    month: "2024-07",
    owner: null,
  };
  const keys = ["problem", "done", "feedback", "units", "completionRate", "人"];
  return [words, count, ...keys, [words], numbers, figures, most, hits, round];
}

/** Every way to fill the arguments of a function with one of the kinds each. */
function* fill(arity: number, kinds: readonly unknown[]): Generator<unknown[]> {
  if (arity === 0) yield [];
  else for (const rest of fill(arity - 1, kinds)) for (const kind of kinds) yield [...rest, kind];
}

/** What a function says to the first arguments that it makes sense of; some have nothing to say to any. */
function call(say: Say, kinds: readonly unknown[], path: string): string {
  let isSilent = false;
  for (const values of fill(say.length, kinds)) {
    try {
      const said = say(...values);
      if (said === "") isSilent = true;
      else if (typeof said === "string" && !/undefined|NaN|null|\[object/.test(said)) return said;
    } catch {
      // It asks for something else.
    }
  }
  if (isSilent) return "";
  throw new Error(`no arguments for ${path}`);
}

/**
 * Every message with its path.
 * @param count the number that each figure is
 * @param words what stands for names
 */
export function listMessages(node: unknown, count: number, words: string, path = ""): [path: string, text: string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [[path, call(node as Say, listKinds(count, words), path)]];
  if (typeof node !== "object" || node === null) return [];
  const list = (child: unknown, key: string) => listMessages(child, count, words, `${path}.${key}`);
  return Object.entries(node).flatMap(([key, child]) => list(child, key));
}

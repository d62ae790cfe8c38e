// Every regular expression that reads the words of a text: those that stand in the sources, and those that are put
// together from parts when their module is loaded.
import { readdirSync, readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import ts from "typescript";

export interface FoundPattern {
  pattern: RegExp;
  /** Where it stands, or which module makes it: lib/notice/lexicon.ts:15 */
  where: string;
}

const FOLDERS = ["lib/notice", "lib/source", "lib/ledger"];

const SOURCES = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name}`),
)
  .filter((file) => /\.m?ts$|\.mjs$/.test(file) && !/(?:\.test|-in-tests|\.d)\.ts$/.test(file))
  .sort();

/** The literals of a source, in their order. */
function readLiterals(file: string): FoundPattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest);
  const found: FoundPattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
      found.push({
        pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)),
        where: `${file}:${line}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The place in the sources that makes a pattern; none where a library does. */
function whereMade(): string {
  const callers = new Error("where").stack!.split("\n");
  const making = callers.findIndex((caller) => caller.includes("new Watched"));
  return /lib\/[\w/.-]+\.ts:\d+/.exec(callers[making + 1] ?? "")?.[0] ?? "";
}

/** The patterns that the modules make when they are loaded: none of a module that was loaded before. */
async function collectMade(): Promise<FoundPattern[]> {
  const made: [RegExp | string, string | undefined, string][] = [];
  class Watched extends RegExp {
    static override get [Symbol.species]() {
      return RegExp;
    }
    constructor(source: RegExp | string, flags?: string) {
      super(source, flags);
      made.push([source, flags, whereMade()]);
    }
  }
  const { RegExp: unwatched } = globalThis;
  globalThis.RegExp = Watched as RegExpConstructor;
  try {
    for (const file of SOURCES) if (file.endsWith(".ts")) await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    globalThis.RegExp = unwatched;
  }
  return made
    .filter(([, , where]) => where !== "")
    .map(([source, flags, where]) => ({ pattern: new RegExp(source, flags), where }));
}

/** Each pattern once, by what it says. In a test, `vi.resetModules` comes before. */
export async function collectPatterns(): Promise<FoundPattern[]> {
  const all = [...SOURCES.flatMap(readLiterals), ...(await collectMade())];
  return [...new Map(all.map((found) => [String(found.pattern), found])).values()];
}

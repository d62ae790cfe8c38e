// Exports that nothing uses, or nothing but tests. What is written for a day that has not come is read by everyone meanwhile.
import ts from "typescript";
import { isInTests, readProgram } from "./read-program.ts";

/** Called by a framework, by their path. */
const CALLED = /^app\/(?:.*\/)?(?:page|layout|route|error|global-error|not-found|loading)\.tsx?$|^[^/]+$/;
/** Tables and marks that tests hold the code against. */
const HELD_AGAINST = /^app\/doors\.ts |^lib\/db\/guard\.ts isGuarded$/;

interface Found {
  file: string;
  /** Whether the code uses it, if only its own file. */
  isUsed: boolean;
  isTested: boolean;
}

/** What an import or `export { a }` leads to. */
function follow(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** What a name stands for: for an import, what it imports; in `const { a } = await import(…)`, the export. */
function findMeant(checker: ts.TypeChecker, name: ts.Identifier): ts.Symbol | undefined {
  const { parent } = name;
  let symbol = checker.getSymbolAtLocation(name);
  if (ts.isShorthandPropertyAssignment(parent)) symbol = checker.getShorthandAssignmentValueSymbol(parent);
  if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent) && parent.initializer !== name)
    symbol = checker.getTypeAtLocation(parent.parent).getProperty((parent.propertyName ?? name).getText());
  return symbol === undefined ? undefined : follow(checker, symbol);
}

function listExports(checker: ts.TypeChecker, source: ts.SourceFile): ts.Symbol[] {
  const module = checker.getSymbolAtLocation(source);
  const exports = module === undefined ? [] : checker.getExportsOfModule(module);
  // What is handed on from elsewhere is judged where it stands.
  return exports
    .map((symbol) => follow(checker, symbol))
    .filter(({ declarations }) => declarations?.[0]?.getSourceFile() === source);
}

/** Whether a name stands where it is declared or handed out, and not where it is used. */
function isNaming({ parent }: ts.Node, meant: ts.Symbol | undefined): boolean {
  return ts.isExportSpecifier(parent) || (meant?.declarations?.some((declaration) => declaration === parent) ?? false);
}

/** One fault a line; empty where there is none. */
export function findUnusedExports(root = process.cwd()): string {
  const { checker, sources } = readProgram(root);
  const exported = new Map<ts.Symbol, Found>();
  for (const [file, source] of sources) {
    if (isInTests(file) || CALLED.test(file)) continue;
    for (const symbol of listExports(checker, source)) exported.set(symbol, { file, isUsed: false, isTested: false });
  }
  // Asking what a name means is dear; most names are none of these.
  const names = new Set([...exported.keys()].map((symbol) => symbol.name));
  for (const [file, source] of sources) {
    const isTest = isInTests(file);
    const visit = (node: ts.Node): void => {
      const meant = ts.isIdentifier(node) && names.has(node.text) ? findMeant(checker, node) : undefined;
      const found = meant === undefined ? undefined : exported.get(meant);
      if (found !== undefined && !isNaming(node, meant)) found[isTest ? "isTested" : "isUsed"] = true;
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return [...exported]
    .filter(([symbol, { file, isUsed }]) => !isUsed && !HELD_AGAINST.test(`${file} ${symbol.name}`))
    .map(
      ([{ name }, { file, isTested }]) => `  ${file}: ${name}: ${isTested ? "only tests use it" : "nothing uses it"}`,
    )
    .join("\n");
}

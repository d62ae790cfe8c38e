// Messages of the dictionaries that nothing says. One that is said no more is translated, reviewed and kept true for nobody.
import ts from "typescript";
import { isInTests, readProgram } from "./read-program.ts";

/** Where the messages are declared that those of the other languages must match. */
const DICTIONARY = /^lib\/messages\/zh-CN\//;

interface Message {
  /** `lib/messages/zh-CN/pages.ts:12`. */
  place: string;
  /** `notice.cite`. */
  path: string;
  isUsed: boolean;
  isTested: boolean;
}

/** What a type may be, without what means nothing. */
function listParts(type: ts.Type | undefined): ts.Type[] {
  if (type === undefined) return [];
  const parts = type.isUnion() ? type.types : [type];
  return parts.filter((part) => !(part.flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)));
}

/** Whether two properties are declared in the same place: one picks the other. */
function isSame(one: ts.Symbol, other: ts.Symbol): boolean {
  return one.declarations?.some((node) => other.declarations?.includes(node)) ?? false;
}

/** Whether the value of an expression goes elsewhere as it is, and is not taken apart on the spot. */
function isHandedOn(node: ts.Node): node is ts.Expression {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) || isNamed(parent, node)) return false;
  const isValue = [ts.isIdentifier, ts.isPropertyAccessExpression, ts.isElementAccessExpression, ts.isCallExpression];
  return isValue.some((is) => is(node)) && !isUnpacked(node);
}

/** Whether a node is what another is called. */
function isNamed(parent: ts.Node & { name?: ts.Node; propertyName?: ts.Node }, node: ts.Node): boolean {
  return (parent.name === node && !ts.isShorthandPropertyAssignment(parent)) || parent.propertyName === node;
}

/** Whether it becomes a variable, or is taken apart by a pattern: then it is known where that is read. */
function isUnpacked({ parent }: ts.Node): boolean {
  if (ts.isVariableDeclaration(parent)) return parent.type === undefined;
  return (ts.isArrayLiteralExpression(parent) || ts.isPropertyAssignment(parent)) && isUnpacked(parent);
}

/** The files that messages can come to: those of the dictionary, and what imports one of these in turn. */
function listReached(checker: ts.TypeChecker, sources: Map<string, ts.SourceFile>): [string, ts.SourceFile][] {
  const importers = new Map<ts.Node, ts.SourceFile[]>();
  for (const source of sources.values()) {
    const visit = (node: ts.Node): void => {
      const isPath = ts.isStringLiteral(node) && /\.tsx?$/.test(node.text);
      const imported = isPath ? checker.getSymbolAtLocation(node)?.valueDeclaration : undefined;
      if (imported !== undefined) importers.set(imported, [...(importers.get(imported) ?? []), source]);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  const reached = new Set([...sources].filter(([file]) => DICTIONARY.test(file)).map(([, source]) => source));
  // A set goes on to what is added to it meanwhile.
  for (const source of reached) for (const importer of importers.get(source) ?? []) reached.add(importer);
  return [...sources].filter(([, source]) => reached.has(source));
}

class Dictionary {
  readonly messages = new Map<ts.Node, Message>();
  /** Asking what a name means is dear; most names are none of these. */
  readonly names = new Set<string>();
  readonly #checker: ts.TypeChecker;
  readonly #sources: Set<ts.SourceFile>;

  constructor(checker: ts.TypeChecker, sources: Map<string, ts.SourceFile>) {
    this.#checker = checker;
    this.#sources = new Set([...sources.values()]);
    for (const [file, source] of sources) {
      const module = checker.getSymbolAtLocation(source);
      for (const symbol of module === undefined ? [] : checker.getExportsOfModule(module))
        if (symbol.flags & ts.SymbolFlags.Value) this.#collect(checker.getTypeOfSymbol(symbol), file, "");
    }
  }

  /** Whether this is a part of the dictionary that has messages, not a message. */
  #hasMessages(type: ts.Type): boolean {
    const declarations = type.symbol?.declarations ?? [];
    return declarations.some((node) => ts.isObjectLiteralExpression(node) && this.#sources.has(node.getSourceFile()));
  }

  #collect(type: ts.Type, file: string, path: string): void {
    if (!this.#hasMessages(type)) return;
    for (const property of type.getProperties()) {
      const node = property.valueDeclaration;
      const inner = this.#checker.getTypeOfSymbol(property);
      if (this.#hasMessages(inner)) this.#collect(inner, file, `${path}${property.name}.`);
      else if (node !== undefined && !this.messages.has(node)) {
        const { line } = ts.getLineAndCharacterOfPosition(node.getSourceFile(), node.getStart());
        const message = { place: `${file}:${line + 1}`, path: path + property.name, isUsed: false, isTested: false };
        this.messages.set(node, message);
        this.names.add(property.name);
      }
    }
  }

  /** The parts of the dictionary that an expression may stand for. */
  listHeld(node: ts.Node): ts.Type[] {
    return listParts(this.#checker.getTypeAtLocation(node)).filter((type) => this.#hasMessages(type));
  }

  note(symbol: ts.Symbol | undefined, isTest: boolean): void {
    for (const node of symbol?.declarations ?? []) {
      const message = this.messages.get(node);
      if (message !== undefined) message[isTest ? "isTested" : "isUsed"] = true;
    }
  }

  noteAll(type: ts.Type, isTest: boolean): void {
    for (const property of type.getProperties()) {
      this.note(property, isTest);
      const inner = this.#checker.getTypeOfSymbol(property);
      if (this.#hasMessages(inner)) this.noteAll(inner, isTest);
    }
  }

  /** A part goes to what knows it by another type: what that type names is used, and all where it names nothing. */
  noteAs(type: ts.Type, to: ts.Type, isTest: boolean): void {
    if (to === type) return;
    const named = to.getProperties();
    if (named.length === 0 || this.#checker.getIndexInfosOfType(to).length > 0) {
      this.noteAll(type, isTest);
      return;
    }
    for (const wanted of named) {
      const property = type.getProperty(wanted.name);
      // Where the other type picks from the dictionary, it is known where it is read.
      if (property === undefined || isSame(property, wanted)) continue;
      this.note(property, isTest);
      const inner = this.#checker.getTypeOfSymbol(property);
      if (this.#hasMessages(inner))
        for (const part of listParts(this.#checker.getTypeOfSymbol(wanted))) this.noteAs(inner, part, isTest);
    }
  }
}

/** One fault a line; empty where there is none. */
export function findUnusedMessages(root = process.cwd()): string {
  const { checker, sources } = readProgram(root);
  const dictionary = new Dictionary(checker, new Map([...sources].filter(([file]) => DICTIONARY.test(file))));
  for (const [file, source] of listReached(checker, sources)) {
    const isTest = isInTests(file);
    const visit = (node: ts.Node): void => {
      if (ts.isTypeNode(node) || ts.isImportDeclaration(node)) return;
      ts.forEachChild(node, visit);
      if (ts.isPropertyAccessExpression(node) && dictionary.names.has(node.name.text))
        dictionary.note(checker.getSymbolAtLocation(node.name), isTest);
      if (ts.isElementAccessExpression(node)) noteKeys(node);
      if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) noteBinding(node, node.parent);
      if (isHandedOn(node)) noteHandedOn(node);
    };
    const noteKeys = ({ expression, argumentExpression }: ts.ElementAccessExpression): void => {
      for (const type of dictionary.listHeld(expression)) {
        const key = checker.getTypeAtLocation(argumentExpression);
        for (const one of listParts(checker.getBaseConstraintOfType(key) ?? key))
          if (one.isStringLiteral() || one.isNumberLiteral())
            dictionary.note(type.getProperty(String(one.value)), isTest);
          else dictionary.noteAll(type, isTest);
      }
    };
    const noteBinding = ({ propertyName, name, dotDotDotToken }: ts.BindingElement, from: ts.ObjectBindingPattern) => {
      const key = propertyName ?? name;
      if (dotDotDotToken !== undefined) for (const type of dictionary.listHeld(from)) dictionary.noteAll(type, isTest);
      else if (ts.isIdentifier(key) && dictionary.names.has(key.text))
        dictionary.note(checker.getTypeAtLocation(from).getProperty(key.text), isTest);
    };
    const noteHandedOn = (node: ts.Expression): void => {
      const { parent } = node;
      const types = dictionary.listHeld(node);
      if (types.length === 0) return;
      const to = ts.isConditionalExpression(parent)
        ? checker.getTypeAtLocation(parent)
        : checker.getContextualType(node);
      for (const type of types) {
        if (ts.isSpreadAssignment(parent)) dictionary.noteAll(type, isTest);
        for (const part of listParts(to)) dictionary.noteAs(type, part, isTest);
      }
    };
    ts.forEachChild(source, visit);
  }
  return [...dictionary.messages.values()]
    .filter(({ isUsed }) => !isUsed)
    .map(({ place, path, isTested }) => `  ${place}: ${path}: ${isTested ? "only tests say it" : "nothing says it"}`)
    .join("\n");
}

// numbering.xml and styles.xml -> what the automatic lists of a document look like, with every link followed
// (ECMA-376 part 1, 17.9). The counting itself is in numbering-counter.ts.
import { childValue, findChild, isOn, toWholeNumber, type XmlNode } from "./xml.ts";

/** Levels count from 0; a document has nine at most. */
export const LEVEL_COUNT = 9;

export interface ListLevel {
  start: number;
  /** Name of the number format, see formatNumber. */
  format: string;
  /** `（%1）`, `%1.%2`: `%n` stands for the counter of level n, counted from 1. */
  pattern: string;
  /** The counter begins again after any of the first `restartAfter` levels; undefined: after every higher level. */
  restartAfter: number | undefined;
  /** All counters in the pattern are printed as decimal digits. */
  legal: boolean;
  hidden: boolean;
  /** The paragraph style that puts its paragraphs on this level. */
  styleId: string | undefined;
}

export interface List {
  /** Lists with the same one share their counters. */
  counterId: string;
  levels: ReadonlyMap<number, ListLevel>;
  /** Levels whose counter begins anew, with this value, where the list first counts on them. */
  startOverrides: ReadonlyMap<number, number>;
}

/** What a paragraph or a style says about its list; either may be left to the style. */
export interface ListReference {
  listId: string | undefined;
  level: number | undefined;
}

export interface ListDefinitions {
  findList(listId: string): List | undefined;
  /** What a paragraph's style says, through all the styles it is based on; no style id: the default style. */
  styleReference(styleId: string | undefined): ListReference;
}

interface Style {
  basedOn: string | undefined;
  reference: ListReference;
}

/** Reads the two parts; either may be missing. */
export function readListDefinitions(numbering: XmlNode | undefined, styles: XmlNode | undefined): ListDefinitions {
  const abstracts = new Map<string, XmlNode>();
  const lists = new Map<string, XmlNode>();
  for (const node of numbering?.children ?? []) {
    if (node.name === "w:abstractNum") abstracts.set(node.attributes.get("abstractNumId") ?? "", node);
    if (node.name === "w:num") lists.set(node.attributes.get("numId") ?? "", node);
  }
  const { byId, defaultId } = readStyles(styles);
  const found = new Map<string, List | undefined>();

  function styleReference(styleId: string | undefined): ListReference {
    const reference: ListReference = { listId: undefined, level: undefined };
    let id = styleId !== undefined && byId.has(styleId) ? styleId : defaultId;
    for (const seen = new Set<string>(); id !== undefined && !seen.has(id); ) {
      seen.add(id);
      const style: Style | undefined = byId.get(id);
      reference.listId ??= style?.reference.listId;
      reference.level ??= style?.reference.level;
      id = style?.basedOn;
    }
    return reference;
  }

  function findList(listId: string): List | undefined {
    if (!found.has(listId)) found.set(listId, buildList(listId));
    return found.get(listId);
  }

  function buildList(listId: string): List | undefined {
    const list = lists.get(listId);
    const abstractId = childValue(list, "w:abstractNumId");
    const abstract = abstractId === undefined ? undefined : abstracts.get(abstractId);
    if (!list || !abstract || abstractId === undefined) return undefined;
    // A list may be defined by a numbering style, which names another list.
    const link = childValue(abstract, "w:numStyleLink");
    const linked = link === undefined ? undefined : byId.get(link)?.reference.listId;
    const target =
      linked === undefined || linked === listId ? undefined : childValue(lists.get(linked), "w:abstractNumId");
    const levels = readLevels((target === undefined ? undefined : abstracts.get(target)) ?? abstract);
    const startOverrides = new Map<number, number>();
    for (const override of list.children.filter((child) => child.name === "w:lvlOverride")) {
      const level = toWholeNumber(override.attributes.get("ilvl"));
      if (level === undefined || level >= LEVEL_COUNT) continue;
      for (const [index, replaced] of readLevels(override)) levels.set(index, replaced);
      const start = toWholeNumber(childValue(override, "w:startOverride"));
      if (start !== undefined) startOverrides.set(level, start);
    }
    return { counterId: target ?? abstractId, levels, startOverrides };
  }

  return { findList, styleReference };
}

/** `w:numPr` of a paragraph or a style. */
export function readListReference(numPr: XmlNode | undefined): ListReference {
  return { listId: childValue(numPr, "w:numId"), level: toWholeNumber(childValue(numPr, "w:ilvl")) };
}

function readStyles(styles: XmlNode | undefined): { byId: Map<string, Style>; defaultId: string | undefined } {
  const byId = new Map<string, Style>();
  let defaultId: string | undefined;
  for (const node of styles?.children ?? []) {
    const id = node.attributes.get("styleId");
    if (node.name !== "w:style" || id === undefined) continue;
    const reference = readListReference(findChild(findChild(node, "w:pPr"), "w:numPr"));
    byId.set(id, { basedOn: childValue(node, "w:basedOn"), reference });
    const isDefault = ["1", "true", "on"].includes(node.attributes.get("default") ?? "");
    if (isDefault && node.attributes.get("type") === "paragraph") defaultId = id;
  }
  return { byId, defaultId };
}

function readLevels(parent: XmlNode): Map<number, ListLevel> {
  const levels = new Map<number, ListLevel>();
  for (const node of parent.children) {
    const index = toWholeNumber(node.attributes.get("ilvl"));
    if (node.name !== "w:lvl" || index === undefined || index >= LEVEL_COUNT) continue;
    const legal = findChild(node, "w:isLgl");
    const vanish = findChild(findChild(node, "w:rPr"), "w:vanish");
    levels.set(index, {
      start: toWholeNumber(childValue(node, "w:start")) ?? 0,
      format: readFormat(node),
      pattern: childValue(node, "w:lvlText") ?? "",
      restartAfter: toWholeNumber(childValue(node, "w:lvlRestart")),
      legal: legal !== undefined && isOn(legal),
      hidden: vanish !== undefined && isOn(vanish),
      styleId: childValue(node, "w:pStyle"),
    });
  }
  return levels;
}

/** Newer formats (`custom`) come with an older one to fall back on, which every reader knows. */
function readFormat(level: XmlNode): string {
  const fallback = findChild(findChild(level, "mc:AlternateContent"), "mc:Fallback");
  return childValue(level, "w:numFmt") ?? childValue(fallback, "w:numFmt") ?? "decimal";
}

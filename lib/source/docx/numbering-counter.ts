// The paragraphs of a document, one after the other -> the number that Word prints before each. Stateful by nature:
// a number depends on all the paragraphs before it.
import { formatNumber } from "../number-format.ts";
import {
  LEVEL_COUNT,
  type List,
  type ListDefinitions,
  type ListLevel,
  type ListReference,
} from "./numbering-definitions.ts";

export interface NumberingCounter {
  /**
   * Counts one paragraph and gives its number as printed, such as `（三）`; empty for a paragraph without a number.
   * @param styleId the paragraph's style, undefined for the default style
   * @param direct what the paragraph itself says; it wins over its style
   */
  next(styleId: string | undefined, direct: ListReference): string;
}

export function createNumberingCounter(definitions: ListDefinitions): NumberingCounter {
  const countersById = new Map<string, (number | undefined)[]>();
  /** Lists by id and level: one may count on, high up, while others begin anew below it. */
  const begun = new Set<string>();

  function next(styleId: string | undefined, direct: ListReference): string {
    const styled = definitions.styleReference(styleId);
    const listId = direct.listId ?? styled.listId;
    // List 0 takes a paragraph out of the list that its style puts it in.
    const list = listId === undefined || listId === "0" ? undefined : definitions.findList(listId);
    if (!list || listId === undefined) return "";
    const index =
      direct.level ?? (direct.listId === undefined ? (levelOfStyle(list, styleId) ?? styled.level) : undefined) ?? 0;
    const level = list.levels.get(index);
    if (!level) return "";

    const counters = countersById.get(list.counterId) ?? [];
    countersById.set(list.counterId, counters);
    const place = `${listId} ${index}`;
    if (!begun.has(place)) {
      begun.add(place);
      if (list.startOverrides.has(index)) counters[index] = undefined;
    }
    const before = counters[index];
    counters[index] = before === undefined ? startOf(list, index) : before + 1;
    for (let deeper = index + 1; deeper < LEVEL_COUNT; deeper += 1) {
      const restartAfter = list.levels.get(deeper)?.restartAfter;
      if (restartAfter === undefined || index < restartAfter) counters[deeper] = undefined;
    }
    return printLabel(list, level, counters);
  }

  return { next };
}

function levelOfStyle(list: List, styleId: string | undefined): number | undefined {
  if (styleId === undefined) return undefined;
  for (const [index, level] of list.levels) if (level.styleId === styleId) return index;
  return undefined;
}

function startOf(list: List, index: number): number {
  return list.startOverrides.get(index) ?? list.levels.get(index)?.start ?? 1;
}

function printLabel(list: List, level: ListLevel, counters: readonly (number | undefined)[]): string {
  // A bullet is a picture of nothing: it says no number, and its character is often one of a symbol font.
  if (level.hidden || level.format === "bullet") return "";
  return level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const shown = list.levels.get(index);
    const count = counters[index] ?? startOf(list, index);
    return formatNumber(count, level.legal ? "decimal" : (shown?.format ?? "decimal"));
  });
}

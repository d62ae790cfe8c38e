// What can be put side by side -> the options of the pickers, each with its place and with how much it has.
import type { FacetCounts } from "@/lib/ledger/detail.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import type { Option } from "./option-list.tsx";

/** A place with its units, as the list of all places has it. */
interface CountedRegion {
  region: string;
  units: number;
}

/** Something that is compared already. */
type Chosen = Pick<Option, "value" | "label" | "note">;

const compare = (a: string, b: string) => a.localeCompare(b, "zh-CN");

/** What is chosen stands before the others, whether the list has it or not. */
function withChosen(chosen: readonly Chosen[], options: Option[]): Option[] {
  const listed = new Map(options.map((option) => [option.value, option]));
  const first = chosen.map((one): Option => {
    return { ...(listed.get(one.value) ?? { count: "", depth: 0, lang: "zh-CN", ...one }), active: true };
  });
  const values = new Set(chosen.map(({ value }) => value));
  return [...first, ...options.filter(({ value }) => !values.has(value))];
}

/** Units by their place, then by name. */
export function toUnitOptions(facets: FacetCounts, chosen: readonly Chosen[], { comparing }: Messages): Option[] {
  const options = facets.unit.map(({ value, label, count, region }): Option => {
    const place = region.join(" ");
    return {
      ...{
        value,
        label: label ?? value,
        count: count === null ? "" : comparing.counts.unit(count),
        active: false,
        depth: 0,
        lang: "zh-CN",
      },
      ...(place === "" ? {} : { note: place }),
    };
  });
  const inOrder = options.sort((a, b) => compare(a.note ?? "", b.note ?? "") || compare(a.label, b.label));
  return withChosen(chosen, inOrder);
}

/** Rounds, those with the most inspections first; their names have their place, and beside them stands what it lies in. */
export function toRoundOptions(
  facets: FacetCounts,
  chosen: readonly Chosen[],
  { comparing, words }: Messages,
): Option[] {
  const options = facets.round.map(({ value, count, round }): Option => {
    const label = round === null ? value : words.roundName(round);
    const note = [round?.level ? words.level[round.level] : "", ...(round?.authority.slice(0, -1) ?? [])]
      .filter(Boolean)
      .join(" ");
    return {
      ...{
        value,
        label,
        count: count === null ? "" : comparing.counts.round(count),
        active: false,
        depth: 0,
        lang: "zh-CN",
      },
      ...(note === "" ? {} : { note }),
    };
  });
  return withChosen(chosen, options);
}

/**
 * Provinces, the cities of those in use, and every place whose name holds the words looked for, each below the place that
 * it lies in.
 * @param codeOf the code of a place in GB/T 2260, which is the order that people know
 */
export function toRegionOptions(
  regions: readonly CountedRegion[],
  chosen: readonly string[],
  find: string,
  codeOf: (region: string) => string | null,
  { comparing }: Messages,
): Option[] {
  const provinces = new Set(chosen.map((region) => region.split("/")[0]));
  const isOffered = (region: string): boolean => {
    const names = region.split("/");
    if (chosen.includes(region)) return true;
    if (find !== "") return names.at(-1)?.includes(find) === true;
    return names.length === 1 || (names.length === 2 && provinces.has(names[0]));
  };
  // What is compared stands first with its province; a place that has no code stands last in its province.
  const keyOf = (region: string): string => {
    const [province = ""] = region.split("/");
    return [provinces.has(province) ? 0 : 1, codeOf(province) ?? "99", codeOf(region) ?? "99", region].join(" ");
  };
  return regions
    .filter(({ region }) => isOffered(region))
    .sort((a, b) => (keyOf(a.region) < keyOf(b.region) ? -1 : 1))
    .map(({ region, units }): Option => {
      const names = region.split("/");
      return {
        ...{ value: region, label: names.at(-1) ?? region, active: chosen.includes(region), lang: "zh-CN" },
        count: comparing.counts.region(units),
        depth: find === "" ? names.length - 1 : 0,
        ...(find !== "" && names.length > 1 ? { note: names.slice(0, -1).join(" ") } : {}),
      };
    });
}

// Which colours stand for done, ongoing and not stated: cities differ, so the reader chooses. An address says it for a
// view (`?palette=safe`, `?palette=green.yellow.grey`), a cookie remembers it. Done and ongoing are always one deep and
// one bright colour, so that they can be told apart without colour; what is not stated is hatched, whatever its colour.

export const deepColours = ["teal", "blue", "green", "purple", "charcoal"] as const;
export const brightColours = ["amber", "orange", "yellow", "lime", "sky", "rose"] as const;
export const colours = [...deepColours, ...brightColours] as const;
export type Colour = (typeof colours)[number];

export const schemeParts = ["done", "ongoing", "notStated"] as const;

/** What each part may look like: dots stand for ongoing alone, grey for the hatch alone. */
export const choices = {
  done: colours,
  ongoing: [...colours, "dots"],
  notStated: ["grey", ...colours],
} as const;

export interface Scheme {
  done: Colour;
  ongoing: Colour | "dots";
  notStated: Colour | "grey";
}

/** The schemes that have a name. */
export const presets = {
  house: { done: "teal", ongoing: "amber", notStated: "grey" },
  safe: { done: "blue", ongoing: "orange", notStated: "grey" },
  signal: { done: "green", ongoing: "yellow", notStated: "grey" },
  mono: { done: "charcoal", ongoing: "dots", notStated: "grey" },
} as const satisfies Record<string, Scheme>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as PresetName[];

/** The parameter of an address. */
export const schemeParameter = "palette";
/** The cookie that remembers the choice. */
export const schemeCookie = "palette";
/** The request header by which proxy.ts tells pages the scheme of the address, else of the cookie. */
export const schemeHeader = "x-palette";

const isDeep = (colour: string) => (deepColours as readonly string[]).includes(colour);

/** Whether the parts can be told apart: done and ongoing differ in lightness, and no colour stands for two of them. */
export function isTellable({ done, ongoing, notStated }: Scheme): boolean {
  if (notStated === done || notStated === ongoing) return false;
  return ongoing === "dots" || isDeep(done) !== isDeep(ongoing);
}

/** The deep colour of a scheme: of marks that stand for no status. Words on it are readable, whatever stands for done. */
export function toDepth({ done, ongoing }: Scheme): Colour {
  if (isDeep(done)) return done;
  return ongoing === "dots" ? "charcoal" : ongoing;
}

/** A scheme of three names, each one that its part may have; `null` where one is unknown. */
export function toScheme(names: Partial<Record<keyof Scheme, string>>): Scheme | null {
  const done = choices.done.find((one) => one === names.done);
  const ongoing = choices.ongoing.find((one) => one === names.ongoing);
  const notStated = choices.notStated.find((one) => one === names.notStated);
  return done && ongoing && notStated ? { done, ongoing, notStated } : null;
}

/** The scheme of a value; `null` for none, an unknown one, or one whose parts cannot be told apart. */
export function readScheme(value: string | null | undefined): Scheme | null {
  const preset = presetNames.find((name) => name === value);
  if (preset) return presets[preset];
  const [done, ongoing, notStated, ...rest] = value?.split(".") ?? [];
  const scheme = rest.length === 0 ? toScheme({ done, ongoing, notStated } as Record<keyof Scheme, string>) : null;
  return scheme && isTellable(scheme) ? scheme : null;
}

/** The one value of a scheme: its name, else its three colours. */
export function toSchemeValue(scheme: Scheme): string {
  const name = presetNames.find((preset) => schemeParts.every((part) => presets[preset][part] === scheme[part]));
  return name ?? schemeParts.map((part) => scheme[part]).join(".");
}

/** A query string that says the scheme, where it is not the house's. */
export function withScheme(query: string, scheme: Scheme): string {
  const value = toSchemeValue(scheme);
  if (value === "house") return query;
  return `${query === "" ? "" : `${query}&`}${schemeParameter}=${value}`;
}

/** What the root of a page or a frame says, for the style sheet. */
export function toSchemeAttributes({ done, ongoing, notStated }: Scheme): Record<`data-${string}`, string> {
  return { "data-done": done, "data-ongoing": ongoing, "data-not-stated": notStated };
}

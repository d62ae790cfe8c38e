// The one font of exported pictures, from the registry, so that Chinese is right on a machine without Chinese fonts.
import { readFile } from "node:fs/promises";
import path from "node:path";
import subsetFont from "subset-font";

const folder = path.join(process.cwd(), "node_modules", "@expo-google-fonts", "noto-sans-sc");
const regularFile = path.join(folder, "400Regular", "NotoSansSC_400Regular.ttf");
const boldFile = path.join(folder, "700Bold", "NotoSansSC_700Bold.ttf");
export type FontWeight = 400 | 700;

/** Where the whole fonts lie, for the renderer of PNG pictures. */
export const fontFiles: Record<FontWeight, string> = { 400: regularFile, 700: boldFile };

const loaded = new Map<FontWeight, Promise<Buffer>>();

function loadFont(weight: FontWeight): Promise<Buffer> {
  const known = loaded.get(weight);
  if (known) return known;
  // The fonts are named in next.config.ts; without the mark the build would take in the whole project.
  const reading = readFile(/* turbopackIgnore: true */ fontFiles[weight]);
  // A failed reading is not kept: the next picture tries again.
  reading.catch(() => loaded.delete(weight));
  loaded.set(weight, reading);
  return reading;
}

/** The font cut down to the characters of `text`, as WOFF2. The same characters give the same bytes. */
export async function subsetFor(text: string, weight: FontWeight): Promise<Buffer> {
  const characters = [...new Set(text)].sort().join("");
  return subsetFont(await loadFont(weight), characters, { targetFormat: "woff2" });
}

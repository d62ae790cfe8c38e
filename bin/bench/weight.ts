// What a page makes the browser load: script before and after the interactive charts, and how much the layout moves.
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { CHROMIUM_ARGUMENTS, findChromium } from "../chromium.ts";

export interface WeightFigures {
  path: string;
  /** Size of the document, uncompressed, in bytes. */
  document: number;
  /** Script (gzip, bytes) that the document itself asks for. */
  scriptAtLoad: number;
  /** Script (gzip, bytes) that came later: the interactive charts. */
  scriptLater: number;
  /** Cumulative layout shift, 0 and up. */
  layoutShift: number;
}

/** How large a document may be, what it may load beyond the bare one before its charts (gzip), in bytes, and how far its layout may move. */
const mostDocument = 300_000;
const mostScript = 40_000;
const mostShift = 0.001;

/** The pages that are heavier than they may be, each in a sentence. */
export function findTooHeavy(bare: WeightFigures, weights: readonly WeightFigures[]): string[] {
  return weights.flatMap(({ path, document, scriptAtLoad, layoutShift }) => {
    const beyond = scriptAtLoad - bare.scriptAtLoad;
    return [
      ...(document > mostDocument ? [`the document of ${path} has ${document} bytes`] : []),
      ...(beyond > mostScript ? [`${path} loads ${beyond} bytes of script beyond the bare page`] : []),
      ...(layoutShift > mostShift ? [`the layout of ${path} moves by ${layoutShift.toFixed(3)}`] : []),
    ];
  });
}

declare global {
  interface Window {
    layoutShiftSum?: number;
  }
}

/** Loads each address in Chromium, waits for it to come to rest, and adds up what it took. */
export async function measureWeight(base: string, paths: readonly string[]): Promise<WeightFigures[]> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGUMENTS });
  try {
    const figures: WeightFigures[] = [];
    for (const path of paths) {
      const page = await browser.newPage();
      const sizes = new Map<string, number>();
      page.on("response", async (answer) => {
        if (answer.request().resourceType() !== "script") return;
        const body = await answer.body().catch(() => null);
        if (body) sizes.set(new URL(answer.url()).pathname, gzipSync(body).byteLength);
      });
      await page.addInitScript(() => {
        window.layoutShiftSum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            window.layoutShiftSum = (window.layoutShiftSum ?? 0) + (entry as unknown as { value: number }).value;
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(base + path, { waitUntil: "load" });
      await page.waitForLoadState("networkidle");
      await page.waitForTimeout(1500);
      const asked = await fetch(base + path).then((answer) => answer.text());
      let scriptAtLoad = 0;
      let scriptLater = 0;
      for (const [pathname, size] of sizes) {
        if (asked.includes(`src="${pathname}`)) scriptAtLoad += size;
        else scriptLater += size;
      }
      const layoutShift = await page.evaluate(() => window.layoutShiftSum ?? 0);
      figures.push({ path, document: Buffer.byteLength(asked), scriptAtLoad, scriptLater, layoutShift });
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
  }
}

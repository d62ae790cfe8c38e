// What a picture is made of, told by its pixels.
import type { Page } from "@playwright/test";

/** Pixels of a picture by what they are: nothing, dark, light. */
export async function countPixels(page: Page, address: string) {
  return page.evaluate(async (from) => {
    const image = await createImageBitmap(await (await fetch(from)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("no canvas");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const counts = { width: image.width, all: image.width * image.height, clear: 0, dark: 0, light: 0, coloured: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at, at + 4);
      if (alpha === 0) counts.clear += 1;
      else if (red + green + blue < 150) counts.dark += 1;
      else if (red + green + blue > 700) counts.light += 1;
      if (alpha > 0 && Math.max(red, green, blue) - Math.min(red, green, blue) > 40) counts.coloured += 1;
    }
    return counts;
  }, address);
}

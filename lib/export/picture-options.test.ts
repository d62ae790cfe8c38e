import { describe, expect, test } from "vitest";
import { readPictureOptions } from "./picture-options.ts";

const read = (query: string) => readPictureOptions(new URLSearchParams(query));

describe("how a picture is asked for", () => {
  test("nothing said: 2400 pixels, light, on paper", () => {
    const usual = { ok: true, options: { width: 2400, theme: "light", transparent: false } };
    expect(read("")).toMatchObject(usual);
    // A form sends its fields also where they are empty.
    expect(read("width=&theme=&background=")).toMatchObject(usual);
  });

  test("all said", () => {
    expect(read("width=800&theme=dark&background=none")).toMatchObject({
      ok: true,
      options: { width: 800, theme: "dark", transparent: true },
    });
  });

  test.each([
    ["width=299", "width"],
    ["width=4801", "width"],
    ["width=1e3", "width"],
    ["width=-800", "width"],
    ["theme=blue", "theme"],
    ["background=%23fff", "background"],
  ])("%s is refused, not repaired", (query, reason) => {
    expect(read(query)).toMatchObject({ ok: false, reason });
  });
});

import { expect, it } from "vitest";
import { useProject } from "./project-in-tests.ts";
import { findUnusedExports } from "./unused-exports.ts";

const files: Record<string, string> = {
  "tsconfig.json": `{ "compilerOptions": { "module": "esnext", "target": "es2022", "moduleResolution": "bundler",
    "allowImportingTsExtensions": true, "noEmit": true, "types": [] }, "include": ["**/*.ts"] }`,
  "lib/words.ts": `
    export interface Shape { a: number }
    export interface Lonely { a: number }
    export function imported(): Shape { return { a: 1 }; }
    export function loaded() {}
    export function passed() {}
    export function inside() { return imported(); }
    export const kept = inside();
    export function tested() {}
    export function forgotten() {}
    const late = 1;
    export { late };`,
  "lib/words.test.ts": `import { tested, imported } from "./words.ts"; tested(); imported();`,
  "app/page.ts": `
    import { imported, kept, passed } from "../lib/words.ts";
    imported();
    export const all = { passed, kept };
    export async function work() { const { loaded: load } = await import("../lib/words.ts"); load(); }`,
};

const getRoot = useProject(files);

it("names what nothing uses and what only tests use, and not what is called by its path, imported late or used inside", () => {
  expect(findUnusedExports(getRoot()).split("\n").sort()).toEqual([
    "  lib/words.ts: Lonely: nothing uses it",
    "  lib/words.ts: forgotten: nothing uses it",
    "  lib/words.ts: late: nothing uses it",
    "  lib/words.ts: tested: only tests use it",
  ]);
});

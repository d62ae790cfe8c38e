// What a browser is handed: client components and all that they import when they run. A schema among that brings its
// whole library along, and nothing breaks. Apart from the plan of the house, since there types count as imports too.
const { readdirSync, readFileSync } = require("node:fs");
const plan = require("../.dependency-cruiser.cjs");

const sources = ["app", "components", "lib"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|^lib\/db\/generated\//.test(file)),
);

/** The sources that begin with a directive, as patterns of their paths. */
const listMarked = (directive) =>
  sources
    .filter((file) => readFileSync(file, "utf8").startsWith(`"${directive}"`))
    .map((file) => `^${file.replace(/[.[\]()]/g, "\\$&")}$`);

module.exports = {
  forbidden: [
    {
      name: "browser-without-schemas",
      comment: "what comes to the browser was checked on the server",
      severity: "error",
      from: { path: listMarked("use client") },
      to: { path: "^node_modules/(zod|@prisma|pg|better-auth)/|^lib/db/", reachable: true },
    },
  ],
  options: {
    ...plan.options,
    // Of an action the browser has the name alone.
    doNotFollow: { path: ["node_modules", ...listMarked("use server")] },
    tsPreCompilationDeps: false,
  },
};

// The plan of the house (docs/architecture.md) as rules: imports run downward only, and there is no circle.
// TESTS may reach for what they need to make a case; the rules bind the code.
const TESTS = "\\.test\\.tsx?$|-in-tests\\.ts$|/testset/|^e2e/";
const floor = (name, comment, from, to) => ({
  name,
  comment,
  severity: "error",
  from: { path: from, pathNot: TESTS },
  to,
});
const notOurs = (...allowed) => ({
  path: "^(app|bin|components|lib|e2e|proxy)",
  pathNot: ["^lib/db/generated/", ...allowed],
});

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    floor("ledger-is-the-ground", "the words import zod and each other", "^lib/ledger/", {
      pathNot: ["^lib/ledger/", "^node_modules/zod/"],
    }),
    floor(
      "leaves",
      "import nothing of ours but each other's faults and types",
      "^lib/(format|regions|fault|time-limit|env|file-endings|free-port|content-security-policy)\\.ts$",
      notOurs("^lib/fault\\.ts$", "^lib/ledger/", "^lib/messages/locale\\.ts$"),
    ),
    floor(
      "messages",
      "know the words only",
      "^lib/messages/",
      notOurs("^lib/messages/", "^lib/ledger/", "^lib/format\\.ts$"),
    ),
    floor(
      "notice-is-pure",
      "text to ledger, nothing else",
      "^lib/notice/",
      notOurs("^lib/notice/", "^lib/ledger/", "^lib/(regions|time-limit)\\.ts$"),
    ),
    floor("source-is-bytes-to-text", "knows no ledger rule", "^lib/source/", notOurs("^lib/source/", "^lib/ledger/")),
    floor(
      "charts-are-pure",
      "tallies to chart models",
      "^lib/charts/",
      notOurs("^lib/(charts|export|ledger|messages)/", "^lib/(filters|filter-choices|format)\\.ts$"),
    ),
    floor(
      "export-is-a-leaf",
      "draws and writes what it is given",
      "^lib/export/",
      notOurs("^lib/(export|ledger|messages)/", "^lib/format\\.ts$"),
    ),
    floor("components-never-meet-the-database", "a page introduces them", "^components/", {
      path: "^(app|bin)/|^lib/(db|source|notice|auth)/|^lib/import-notice",
      dependencyTypesNot: ["type-only"],
    }),
    floor("lib-looks-down", "no library imports what stands above it", "^lib/", { path: "^(app|bin|components|e2e)/" }),
    floor("db-looks-down", "the database knows neither the import flow nor the grammar", "^lib/db/", {
      path: "^lib/(import-notice|notice/(?!(?:fold|numeral)\\.ts)|source/|charts/|export/)",
      dependencyTypesNot: ["type-only"],
    }),
    floor(
      "changes-know-rights-not-sessions",
      "who acts is handed to the data layer, which asks no request",
      "^lib/db/",
      {
        path: "^lib/auth/",
        pathNot: ["^lib/auth/(actor|permissions|password|email|client-address)\\.ts$"],
      },
    ),
    floor("only-commands-act-as-the-system", "a page acts as who is signed in", "^(?!bin/)", {
      path: "^lib/auth/system-actor\\.ts$",
    }),
    floor("pages-run-no-commands", "what both need is in lib", "^(app/|proxy)", { path: "^(bin|e2e)/" }),
    {
      name: "tests-stay-tests",
      severity: "error",
      // The fuzz is a test that runs by command.
      from: { pathNot: [TESTS, "^bin/fuzz/"] },
      to: { path: TESTS, pathNot: "server-only-in-tests" },
    },
    floor("runs-without-tools", "what is served needs no package of development", "^(app|components|lib)/|^proxy", {
      dependencyTypes: ["npm-dev"],
      dependencyTypesNot: ["type-only"],
    }),
    { name: "not-resolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules|^lib/db/generated/" },
    exclude: { path: "^\\.(next|build|data)/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] },
  },
};

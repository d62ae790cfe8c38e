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
const OURS = "^(app|bin|components|lib|e2e)/|^(proxy|instrumentation)";
const notOurs = (...allowed) => ({ path: OURS, pathNot: ["^lib/db/generated/", ...allowed] });

/** Who may do what, and what a password is: known to the data layer, which knows nothing of sessions. */
const RIGHTS = "(actor|permissions|password|email|client-address)\\.ts$";
/** Every file stands on one of these, from the ground up. Imports go to the same floor or to one below, types too. */
const FLOORS = [
  [
    "^lib/(ledger|messages|export)/",
    "^lib/(format|regions|fault|time-limit|env|site-origin|log-failure|file-endings|free-port|known-methods|content-security-policy)\\.ts$",
  ],
  ["^lib/(charts|source|notice)/", "^lib/(filters|filter-choices|filter-values)\\.ts$", `^lib/auth/${RIGHTS}`],
  ["^lib/db/", "^components/"],
  [
    "^lib/(api|open-data|evaluate)/",
    `^lib/auth/(?!${RIGHTS})`,
    "^lib/(import-notice|receive-file|publish-run|reread-notices|parameter-faults)\\.ts$",
  ],
  ["^(app|bin|e2e)/", "^(proxy|instrumentation)\\.ts$"],
];
const looksDown = FLOORS.slice(0, -1).map((here, at) =>
  floor(`floor-${at + 1}-looks-down`, "imports run downward only", here, { path: FLOORS.slice(at + 1).flat() }),
);

module.exports = {
  forbidden: [
    {
      name: "no-circle",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    ...looksDown,
    floor("every-file-has-a-floor", "docs/architecture.md and FLOORS say which", OURS, {
      path: OURS,
      pathNot: [TESTS, ...FLOORS.flat()],
    }),
    floor("ledger-is-the-ground", "the words import zod and each other", "^lib/ledger/", {
      pathNot: ["^lib/ledger/", "^node_modules/zod/"],
    }),
    floor(
      "leaves",
      "import nothing of ours but each other's faults and types",
      FLOORS[0][1],
      notOurs("^lib/(fault|env)\\.ts$", "^lib/ledger/", "^lib/messages/locale\\.ts$"),
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
      "filters-are-words",
      "an address to its filters, without asking anything",
      "^lib/filter[\\w-]*\\.ts$",
      notOurs("^lib/filter[\\w-]*\\.ts$", "^lib/ledger/", "^lib/regions\\.ts$"),
    ),
    floor(
      "parameter-faults-tell",
      "what makes no sense in an address, in words; of the database it knows what can be searched for",
      "^lib/parameter-faults\\.ts$",
      notOurs("^lib/messages/", "^lib/filter[\\w-]*\\.ts$", "^lib/format\\.ts$", "^lib/db/search-text\\.ts$"),
    ),
    floor("api-only-reads", "what programs read changes nothing", "^lib/api/", {
      path: "^lib/db/mutations/|^lib/(open-data|auth|source|notice|evaluate)/|^lib/(import-notice|receive-file|publish-run|reread-notices)",
    }),
    floor(
      "rights-are-words",
      "they ask neither the database nor a request",
      `^lib/auth/${RIGHTS}`,
      notOurs(`^lib/auth/${RIGHTS}`, "^lib/ledger/"),
    ),
    floor(
      "export-is-a-leaf",
      "draws and writes what it is given",
      "^lib/export/",
      notOurs("^lib/(export|ledger|messages)/", "^lib/format\\.ts$"),
    ),
    floor("components-never-meet-the-database", "a page introduces them", "^components/", {
      path: "^lib/(db|source|notice|auth)/",
      dependencyTypesNot: ["type-only"],
    }),
    floor("lib-looks-down", "no library imports what stands above it", "^lib/", { path: "^(app|bin|components|e2e)/" }),
    floor("db-keeps-and-counts", "the database knows neither the grammar nor how anything is drawn", "^lib/db/", {
      path: "^lib/(notice/(?!(?:fold|numeral)\\.ts)|source/|charts/|export/)",
      dependencyTypesNot: ["type-only"],
    }),
    floor(
      "questions-change-nothing",
      "nor does what they are made of",
      "^lib/db/(queries|asking|placing|keeping|server)/",
      {
        path: "^lib/db/mutations/",
      },
    ),
    floor(
      "questions-stand-above",
      "what they are made of knows none of them",
      "^lib/db/(asking|placing|keeping|server)/",
      {
        path: "^lib/db/queries/",
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

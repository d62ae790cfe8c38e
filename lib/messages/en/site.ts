// The whole site: navigation, header and footer, common states.
import type { site as zh } from "../zh-CN/site.ts";

export const site: typeof zh = {
  fullName: "台账 Taizhang",
  tagline: "A public ledger of inspection rectification",
  description:
    "Reads published rectification notices of Party inspections into a ledger: every figure leads back to its sentence.",
  skipToContent: "Skip to content",
  mainNavigation: "Main navigation",
  nav: {
    overview: "Overview",
    units: "Units",
    rounds: "Rounds",
    notices: "Notices",
    ledger: "Ledger",
    diagnostics: "Diagnostics",
    compare: "Compare",
    about: "About",
  },
  otherLanguage: "中文",
  otherLanguageLong: "切换到中文，同一页",
  theme: "Theme",
  footer: {
    promise:
      "Figures are what the units' own notices declare; this site has not audited them. What a notice does not state reads “not stated”.",
    about: "Terms and definitions",
    data: "API and open data",
    openSource: "Open source, MIT licence",
  },
  notStated: "not stated",
  sample: "Sample",
  sampleHint: "A sample: a restatement of a published notice, not the original",
  derivedRound: "derived",
  derivedRoundHint:
    "The notices do not state the round; inspections by the same authority that began in the same month are grouped",
  source: "Source",
  openSource: "Source text",
  showing: (from, to, of) => `${from}–${to} of ${of}`,
  showingAll: (of) => (of === "1" ? "1 entry" : `${of} entries`),
  showingFirst: (shown, of) => `The first ${shown} of ${of} entries are listed here.`,
  showingRest: "See all in the ledger",
  previousPage: "Previous page",
  nextPage: "Next page",
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  pagination: "Pages",
  loading: "Loading…",
  error: {
    title: "This page could not be read",
    what: "Something went wrong while reading the data.",
    check: "If you have just sent something, whether it was saved is not known: please go back to that page and look.",
    retry: "Try again",
    home: "Back to the overview",
    reference: (digest) => `Error ${digest}; the server's log has it under this number.`,
  },
  notFound: {
    title: "There is no such page",
    what: "The address may be mistyped, or the notice has been replaced or withdrawn.",
    next: "You can go on from here:",
  },
};

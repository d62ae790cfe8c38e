// The English dictionary; its type is that of the Chinese one.
import { about } from "./en/about.ts";
import { account } from "./en/account.ts";
import { api } from "./en/api.ts";
import { charts } from "./en/charts.ts";
import { comparing } from "./en/comparing.ts";
import { diagnostics } from "./en/diagnostics.ts";
import { diff } from "./en/diff.ts";
import { exports_ } from "./en/exports.ts";
import { filters } from "./en/filters.ts";
import { finding } from "./en/finding.ts";
import { pages } from "./en/pages.ts";
import { review } from "./en/review.ts";
import { seeing } from "./en/seeing.ts";
import { site } from "./en/site.ts";
import { taking } from "./en/taking.ts";
import { words } from "./en/words.ts";
import type { Messages } from "./zh-CN.ts";

export const en: Messages = {
  site,
  words,
  filters,
  finding,
  charts,
  exports: exports_,
  pages,
  about,
  comparing,
  diagnostics,
  diff,
  account,
  api,
  review,
  seeing,
  taking,
};

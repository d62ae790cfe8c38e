// 中文词典，按领域合成。英文词典须满足这里的类型：少一句就不能通过编译。
import { about } from "./zh-CN/about.ts";
import { account } from "./zh-CN/account.ts";
import { api } from "./zh-CN/api.ts";
import { charts } from "./zh-CN/charts.ts";
import { comparing } from "./zh-CN/comparing.ts";
import { diagnostics } from "./zh-CN/diagnostics.ts";
import { diff } from "./zh-CN/diff.ts";
import { exports_ } from "./zh-CN/exports.ts";
import { filters } from "./zh-CN/filters.ts";
import { finding } from "./zh-CN/finding.ts";
import { pages } from "./zh-CN/pages.ts";
import { review } from "./zh-CN/review.ts";
import { seeing } from "./zh-CN/seeing.ts";
import { site } from "./zh-CN/site.ts";
import { taking } from "./zh-CN/taking.ts";
import { words } from "./zh-CN/words.ts";

export const zhCN = {
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

export type Messages = typeof zhCN;

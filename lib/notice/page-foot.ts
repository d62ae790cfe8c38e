// What stands below a notice on its page, be it that the notice is cut off there: who edited it, whence it comes, what
// else is to be read. Folded text in.
// example  责编:李明 | 声明:本文转自… | 推荐阅读 | https://…

import { toFirstTable } from "./pattern-needs.ts";

const EDITORS = "责任?编辑?|编辑|编审|审核|审签|校对|核稿|撰稿|供稿|拟稿|作者|记者|监制|[初复终一二三]审";
const SOURCES = "(?:文章|本文|信息|稿件|新闻)来源|稿件?源";
const MORE = "(?:相关|推荐|延伸|热门|热点|精彩)(?:阅读|推荐|链接|新闻|文章|信息|资讯)|政策解读";

/** A pattern of how such a line begins, without where. */
export const PAGE_FOOT = [
  `[([]?(?:${EDITORS}|${SOURCES})\\s?:`,
  "\\[?(?:免责|特别|郑重|版权)?声明\\s?[:\\]]",
  "转载(?:请|须|自|时)|本文(?:转自|转载|系转载)|温馨提示\\s?:",
  `(?:${MORE})(?=\\s|:|$)`,
  "\\[?打印(?:本[页文]|页面|此[页文])|\\[?关闭(?:窗口|本页)|字[号体]\\s?:\\s?\\[?[大中小]|[([]来源\\s?:",
  "阅读(?:原文|全文)|(?:点击|浏览|访问|阅读)(?:数|量|次数|率)?\\s?:\\s?\\d",
  "技术支持\\s?:|网站(?:标识码|地图)|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备",
  "返回(?:顶部|首页|列表)|回到顶部|收藏本[页站]|(?:我要|页面|网站|内容)纠错",
  "https?://|www\\.|Copyright",
].join("|");

const FOOT = new RegExp(PAGE_FOOT, "y");
const MAY_BE_FOOT = toFirstTable(FOOT);

/** Whether such a line begins at an offset. */
export function isPageFoot(folded: string, at: number): boolean {
  if (MAY_BE_FOOT[folded.charCodeAt(at)] !== 1) return false;
  FOOT.lastIndex = at;
  return FOOT.test(folded);
}

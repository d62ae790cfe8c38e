// Invented notices as files in the four formats, for journeys that send them in.
import { paragraph, writeDocx } from "../../lib/source/docx/docx-in-tests.ts";
import { NOTICE_LINES, NOTICE_TEXT, NOTICE_TITLE } from "../../lib/source/notice-in-tests.ts";
import { setPdf } from "../../lib/source/pdf/pdf-in-tests.ts";

export interface NoticeFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** The unit of the notice for a place: 青岚 in the invented one. */
export const unitOf = (place: string) => `${place}市水务局`;

const lines = (place: string) => NOTICE_LINES.map(({ mark, words }) => (mark + words).replaceAll("青岚", place));
const title = (place: string) => NOTICE_TITLE.replaceAll("青岚", place);

export function textFile(place: string, footer = ""): NoticeFile {
  const words = NOTICE_TEXT.replaceAll("青岚", place) + footer;
  return { name: `${place}${footer === "" ? "" : "-转载"}.txt`, mimeType: "text/plain", buffer: Buffer.from(words) };
}

export function htmlFile(place: string): NoticeFile {
  const paragraphs = lines(place).map((line) => `<p>${line}</p>`);
  const page = `<!doctype html><html><head><meta charset="utf-8"><title>${title(place)}</title></head><body><h1>${title(place)}</h1>${paragraphs.join("")}</body></html>`;
  return { name: `${place}.html`, mimeType: "text/html", buffer: Buffer.from(page) };
}

export function docxFile(place: string): NoticeFile {
  const body = [title(place), ...lines(place)].map((line) => paragraph(line)).join("");
  return { name: `${place}.docx`, mimeType: "application/octet-stream", buffer: Buffer.from(writeDocx({ body })) };
}

export async function pdfFile(place: string): Promise<NoticeFile> {
  const pdf = await setPdf(lines(place), { title: title(place) });
  return { name: `${place}.pdf`, mimeType: "application/pdf", buffer: Buffer.from(pdf) };
}

/** A later notice of the same unit that says neither when nor in which round it was inspected. */
export function laterFile(place: string): NoticeFile {
  const unit = `中共${unitOf(place)}党组`;
  const words = [
    `${unit}关于巡察整改进展情况的通报`,
    "现将整改进展情况予以公布。",
    "一、整改落实情况",
    "巡察反馈的5个问题，已完成整改5个。",
    "1.关于“河道管护责任没有压实”问题。",
    "一是明确分工，逐段落实到人。",
    unit,
    "2024年3月1日",
  ];
  return { name: `${place}-后续.txt`, mimeType: "text/plain", buffer: Buffer.from(words.join("\n")) };
}

/** A notice that does not say of which unit it is. */
export const namelessFile: NoticeFile = {
  name: "无单位.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(
    [
      "关于巡察整改进展情况的通报",
      "现将整改进展情况公布如下。",
      "一、整改落实情况",
      "反馈的3个问题，已完成整改2个。",
      "1.关于“学习不够深入”问题。",
      "一是制定计划，按月学习。",
      "2.关于“管理不够规范”问题。",
      "一是修订办法，逐项核对。",
      "2024年3月1日",
    ].join("\n"),
  ),
};

/** A text that is no notice. */
export const otherFile: NoticeFile = {
  name: "会议.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("全市防汛工作会议召开\n会议要求各地各部门压实责任，备足物资，确保安全度汛。"),
};

/** One byte more than may be. */
export const largeFile: NoticeFile = {
  name: "太大.txt",
  mimeType: "text/plain",
  buffer: Buffer.alloc(10_000_001, 0x20),
};

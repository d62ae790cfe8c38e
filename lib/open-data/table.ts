// A table of the open data: what its columns are called and mean, in both languages. README, description and CSV come from it.
import type { TableName } from "../db/queries/read-open-table.ts";

export type ColumnType = "string" | "integer" | "number" | "boolean" | "date" | "object" | "array";

export interface OpenColumn {
  name: string;
  type: ColumnType;
  chinese: string;
  english: string;
}

export interface OpenTable {
  name: TableName;
  chinese: string;
  english: string;
  columns: OpenColumn[];
  primaryKey: string[];
  foreignKeys: { fields: string; table: TableName; column: string }[];
}

export const column = (name: string, type: ColumnType, chinese: string, english: string): OpenColumn => ({
  name,
  type,
  chinese,
  english,
});

/** The two ends of a place in the text; without a name, of the whole entry. */
export function span(of: string, chinese: string, english: string): OpenColumn[] {
  const [start, end] = of === "" ? ["start", "end"] : [`${of}Start`, `${of}End`];
  return [
    column(start, "integer", `${chinese}的起点`, `start of ${english}`),
    column(end, "integer", `${chinese}的终点，不含`, `end of ${english}, exclusive`),
  ];
}

export const ofNotice: OpenColumn = column("noticeId", "integer", "通报编号", "number of the notice");
export const toNotices = { fields: "noticeId", table: "notices", column: "id" } as const;

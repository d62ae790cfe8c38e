// The description of the open data, for people (README) and for programs (Frictionless Data Package). No clock: same data, same words.
import { descriptionFile, packageName, toTablePath } from "./layout.ts";
import type { OpenColumn, OpenTable } from "./table.ts";
import { openTables } from "./tables.ts";

const title = "台账 Taizhang：开放数据 · open data";

/** The compilation is given away; the texts are their issuers'. */
const licences = [{ name: "CC0-1.0", title: "CC0 1.0", path: "https://creativecommons.org/publicdomain/zero/1.0/" }];

const both = ({ chinese, english }: { chinese: string; english: string }): string => `${chinese} · ${english}`;

function toField(column: OpenColumn) {
  return { name: column.name, type: column.type, description: both(column) };
}

function toResource(table: OpenTable) {
  return {
    name: table.name,
    title: both(table),
    path: toTablePath(table.name),
    profile: "tabular-data-resource",
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(toField),
      missingValues: [""],
      primaryKey: table.primaryKey,
      foreignKeys: table.foreignKeys.map((key) => ({
        fields: key.fields,
        reference: { resource: key.table, fields: key.column },
      })),
    },
  };
}

/** datapackage.json. @param version the data's version */
export function toDataPackage(version: string): string {
  const description = {
    name: packageName,
    title,
    profile: "tabular-data-package",
    version,
    licenses: licences,
    resources: openTables.map(toResource),
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

const cell = (words: string): string => words.replaceAll("|", "\\|");

function toColumnTable(table: OpenTable): string {
  const lines = table.columns.map(
    (one) => `| ${one.name} | ${one.type} | ${cell(one.chinese)} | ${cell(one.english)} |`,
  );
  return [
    `### ${toTablePath(table.name)}`,
    "",
    both(table),
    "",
    `主键 · primary key: ${table.primaryKey.join(", ")}`,
    "",
    "| 列 · column | 类型 · type | 含义 | meaning |",
    "| --- | --- | --- | --- |",
    ...lines,
    "",
  ].join("\n");
}

/** README.md. @param counts how many notices there are, and how many of them are samples */
export function toReadme(version: string, counts: { notices: number; samples: number }): string {
  return `# ${title}

数据版本 · data version: \`${version}\`
通报 · notices: ${counts.notices}（样例 · samples: ${counts.samples}）

## 内容

- \`tables/\`：各表，CSV，UTF-8 带 BOM（Excel 可直接打开），行末为 CRLF。
- \`notices/\`：每份通报的原文（.txt，UTF-8）与读得的结果（.json）。一个文件里有几份通报时，后面的在 \`others\` 里。
- \`samples/\`：同上，样例（按公开通报改写，不是原文）。
- \`${descriptionFile}\`：各表的说明，供程序读取（Frictionless Data Package）。

空格子表示通报未说明，既不是 0，也不是未完成。凡数字都带通报编号与原文位置：左闭右开，以 UTF-16 码元计，指向同名 .txt 的文字。
为免表格软件当作公式，CSV 里以 \`= + - @\` 开头的文字前加了一个 \`'\`；原样的文字在 .json 里。问题与任务从不相加。
只有已发布的内容；同一文件里没有发布的部分，其文字以空格代替。

再导入：\`npm run import -- open-data.zip\`，解压后的文件夹也可以。导入的是原文，由文法重新读取，再放回编辑所作的更正（.json 的 \`corrections\`），得到同样的台账；已有的通报不会重复。
\`npm run evaluate -- 文件夹/notices\` 可核对读得的结果与 .json 是否一致。

## 许可

各表与 .json 的编排以 CC0 1.0 放弃一切权利。原文是各单位公开发布的通报，其权利（如有）仍属发布者；转载请注明出处。数字为各单位通报自述，未经核实。

## Contents

- \`tables/\`: the tables, CSV in UTF-8 with a byte order mark (Excel opens them as they are), lines end in CRLF.
- \`notices/\`: the text of each notice (.txt, UTF-8) and what was read from it (.json). Where a file holds several notices, the further ones stand under \`others\`.
- \`samples/\`: the same for samples, which are restatements of notices.
- \`${descriptionFile}\`: the description of the tables for programs (Frictionless Data Package).

An empty cell is what the notice does not state: neither 0 nor unfinished. Every figure comes with its notice and its place: half-open, in UTF-16 code units, into the words of the .txt of the same name.
So that no spreadsheet takes it for a formula, a text beginning with \`= + - @\` has a \`'\` before it in the CSV; the .json has the words as they are. Problems and tasks are never added up.
Only what is published is here; where a file holds a part that is not, its words are replaced by spaces.

To read it back: \`npm run import -- open-data.zip\`, or the unpacked folder. The texts are imported, read again by the grammar, and given back what editors had corrected (\`corrections\` in the .json): the same ledger; notices that are there already are not doubled.
\`npm run evaluate -- FOLDER/notices\` holds what is read against the .json.

## Licence

The tables and the .json are given to the public domain by CC0 1.0. The texts are notices as their units published them; rights in them, if any, stay with their issuers; name the source where you use them. The figures are what the units declare of themselves, and were not audited.

## 各列说明 · columns

${openTables.map(toColumnTable).join("\n")}`;
}

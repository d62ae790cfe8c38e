// Outcomes and money as fields of the form of a review: what was read, and empty rows for what the reading missed.
import type { ReactNode } from "react";
import { type FigureList, toFigurePath } from "@/lib/ledger/correction-path.ts";
import { type Outcome, outcomeSchema } from "@/lib/ledger/schema.ts";
import { CellField } from "./review-fields.tsx";
import { Beside, type ReviewContext } from "./stated-fields.tsx";

/** Rows for what is added; when they are used up, saving brings new ones. */
const newRows = [0, 1] as const;

/** Names that notices use, to choose from; any other can be typed. */
const usual: Record<FigureList, readonly string[]> = {
  outcomes: [
    "立案",
    "党纪处分",
    "政务处分",
    "党纪政务处分",
    "组织处理",
    "诫勉",
    "诫勉谈话",
    "批评教育",
    "教育提醒",
    "提醒谈话",
    "责令检查",
    "移送司法",
    "问责",
  ],
  amounts: ["追缴", "清退", "追回", "退还", "收缴", "上缴", "挽回损失", "挽回经济损失"],
};

/** Outcomes with count and unit, and money in 万元; an empty field is "not stated". */
export function OutcomeFields(context: ReviewContext) {
  const { words, review } = context.messages;
  const { meta } = context.notice;
  const { notice } = review;
  const units = outcomeSchema.shape.unit.options.map((unit) => ({ value: unit, label: words.outcomeUnit[unit] }));
  const outcomeCells = (path: string, name: string, one: Outcome | null) => (
    <>
      <td data-label={notice.outcomeCount}>
        <CellField
          path={`${path}.count`}
          label={`${name}: ${notice.outcomeCount}`}
          value={one === null ? "" : String(one.count)}
        />
      </td>
      <td data-label={notice.outcomeUnit}>
        <CellField
          path={`${path}.unit`}
          label={`${name}: ${notice.outcomeUnit}`}
          value={one?.unit ?? "人"}
          options={units}
        />
      </td>
    </>
  );
  const amountCell = (path: string, name: string, wan: string) => (
    <td data-label={notice.amountWan}>
      <CellField path={`${path}.wan`} label={`${name}: ${notice.amountWan}`} value={wan} step="any" />
    </td>
  );
  return (
    <>
      <FigureTable head={[notice.outcomeKind, notice.outcomeCount, notice.outcomeUnit]} list="outcomes" {...context}>
        {meta.outcomes.map((one) => {
          const path = toFigurePath("outcomes", one.kind);
          return (
            <tr key={path}>
              <NamedCell path={path} value={one} {...context} />
              {outcomeCells(path, one.kind, one)}
            </tr>
          );
        })}
        {newRows.map((at) => (
          <tr key={at}>
            <NewCell list="outcomes" at={at} {...context} />
            {outcomeCells(`new.outcomes.${at}`, notice.added(at + 1), null)}
          </tr>
        ))}
      </FigureTable>
      <FigureTable head={[notice.amountKind, notice.amountWan]} list="amounts" {...context}>
        {meta.amounts.map((one) => {
          const path = toFigurePath("amounts", one.kind);
          return (
            <tr key={path}>
              <NamedCell path={path} value={one} {...context} />
              {amountCell(path, one.kind, String(one.wan))}
            </tr>
          );
        })}
        {newRows.map((at) => (
          <tr key={at}>
            <NewCell list="amounts" at={at} {...context} />
            {amountCell(`new.amounts.${at}`, notice.added(at + 1), "")}
          </tr>
        ))}
      </FigureTable>
    </>
  );
}

function FigureTable({
  head,
  list,
  children,
}: ReviewContext & { head: string[]; list: FigureList; children: ReactNode }) {
  return (
    <>
      <datalist id={`usual-${list}`}>
        {usual[list].map((kind) => (
          <option key={kind} value={kind} />
        ))}
      </datalist>
      <table className="data-table fields stacks mb-4">
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </>
  );
}

function NamedCell({ path, value, ...context }: Parameters<typeof Beside>[0]) {
  return (
    <th scope="row">
      <span>{context.messages.review.fields(path)}</span>
      <span className="block text-small font-normal text-muted">
        <Beside path={path} value={value} {...context} />
      </span>
    </th>
  );
}

function NewCell({ list, at, messages }: ReviewContext & { list: FigureList; at: number }) {
  const { notice } = messages.review;
  const name = list === "outcomes" ? notice.outcomeKind : notice.amountKind;
  return (
    <td data-label={name}>
      <CellField
        path={`new.${list}.${at}.kind`}
        label={`${notice.added(at + 1)}: ${name}`}
        value=""
        kind="text"
        list={`usual-${list}`}
      />
    </td>
  );
}

// Declared figures and the status of items as fields of the form of a review.
import { readPath, toItemPath } from "@/lib/ledger/correction.ts";
import type { KeptItem } from "@/lib/ledger/detail.ts";
import { rectificationStatusSchema, type Subject } from "@/lib/ledger/status.ts";
import { listItems } from "../notice/notice-marks.ts";
import { CellField } from "./review-fields.tsx";
import { toPlaceHref } from "./review-text.tsx";
import { Beside, type ReviewContext } from "./stated-fields.tsx";

const parts = ["total", "done", "ongoing"] as const;

/** Total, done and ongoing of some subjects; an empty field is "not stated". */
export function FigureFields({ subjects, ...context }: ReviewContext & { subjects: readonly Subject[] }) {
  const { notice, messages } = context;
  const { words } = messages;
  return (
    <table className="data-table fields stacks">
      <thead>
        <tr>
          <th scope="col">{words.declared}</th>
          {parts.map((part) => (
            <th key={part} scope="col">
              {words[part]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => {
          const path = `totals.${subject}` as const;
          const value = notice.meta.totals.find((one) => one.subject === subject) ?? null;
          return (
            <tr key={subject}>
              <th scope="row">
                {words.subject[subject]}
                <span className="block text-small font-normal text-muted">
                  <Beside path={path} value={value} {...context} />
                </span>
              </th>
              {parts.map((part) => (
                <td key={part} data-label={words[part]}>
                  <CellField
                    path={`${path}.${part}`}
                    label={`${words.subject[subject]}: ${words[part]}`}
                    value={value?.[part] ? String(value[part].value) : ""}
                  />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The problems and tasks of a notice with their status; aspects have none of their own. */
export function StatusFields(context: ReviewContext) {
  const { notice, messages } = context;
  const { words, review } = messages;
  const items = listItems(notice.items).filter((item) => item.kind !== "aspect");
  if (items.length === 0) return <p className="text-muted">{review.notice.itemsNone}</p>;
  const options = rectificationStatusSchema.options.map((status) => ({ value: status, label: words.status[status] }));
  return (
    <table className="data-table fields stacks">
      <thead>
        <tr>
          <th scope="col">{words.itemKind.problem}</th>
          <th scope="col">{review.fields("items.0.status")}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.position}>
            <th scope="row">
              <ItemTitle item={item} />
              <span className="block text-small font-normal text-muted">
                <Beside path={toItemPath(item)} value={readPath(notice, toItemPath(item)) ?? null} {...context} />
              </span>
            </th>
            <td data-label={review.fields("items.0.status")}>
              <CellField
                path={toItemPath(item)}
                label={review.corrected.item(item.title)}
                value={item.status}
                options={options}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ItemTitle({ item }: { item: KeptItem }) {
  return (
    <a href={toPlaceHref(item.titleSpan)} className="figure-link" lang="zh-CN">
      {item.number === null ? null : <span className="mr-1.5 text-muted">{item.number}</span>}
      {item.title}
    </a>
  );
}

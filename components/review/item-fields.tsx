// Title and status of every item as fields of the form of a review.

import type { ItemPart } from "@/lib/ledger/correction-path.ts";
import type { KeptItem } from "@/lib/ledger/detail.ts";
import { toEntryPath } from "@/lib/ledger/entry-paths.ts";
import { rectificationStatusSchema } from "@/lib/ledger/status.ts";
import { AppLink } from "../layout/app-link.tsx";
import { listItems } from "../notice/notice-marks.ts";
import { CellField, FoldedField } from "./review-fields.tsx";
import { toPlaceHref } from "./review-text.tsx";
import { Beside, type ReviewContext } from "./stated-fields.tsx";

/** The items of a notice in the order of the text; aspects have a title and no status of their own. */
export function ItemFields(context: ReviewContext) {
  const { notice, messages } = context;
  const { words, review } = messages;
  const items = listItems(notice.items);
  const toTree = (
    <p className="mb-3">
      <AppLink href={`/review/${notice.id}/items`} locale={context.locale}>
        {review.entries.open}
      </AppLink>
    </p>
  );
  if (items.length === 0)
    return (
      <>
        <p className="text-muted">{review.notice.itemsNone}</p>
        {toTree}
      </>
    );
  const { corrections } = notice;
  const options = rectificationStatusSchema.options.map((status) => ({ value: status, label: words.status[status] }));
  return (
    <>
      {toTree}
      <table className="data-table fields stacks">
        <thead>
          <tr>
            <th scope="col">{review.notice.itemTitle}</th>
            <th scope="col">{review.fields("items.0.status")}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.position}>
              <th scope="row" className={item.kind === "aspect" ? undefined : "font-normal"}>
                <ItemTitle item={item} {...context} />
              </th>
              <td data-label={review.fields("items.0.status")}>
                {item.kind === "aspect" ? (
                  <span className="text-muted">{words.itemKind.aspect}</span>
                ) : (
                  <CellField
                    path={toEntryPath(corrections, item)}
                    label={review.corrected.item(item.title)}
                    value={item.status}
                    options={options}
                  />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function ItemTitle({ item, ...context }: ReviewContext & { item: KeptItem }) {
  const { notice, messages } = context;
  const words = messages.review.notice;
  const { status, statusSpan } = item;
  // The title itself leads to its place; a value is only asked for where it stands.
  const beside = (part: ItemPart) => (
    <Beside
      path={toEntryPath(notice.corrections, item, part)}
      value={part === "status" ? { status, statusSpan } : null}
      withoutPlace={part !== "status"}
      {...context}
    />
  );
  return (
    <>
      <a href={toPlaceHref(item.titleSpan)} className="figure-link" lang="zh-CN">
        {item.number === null ? null : <span className="mr-1.5 text-muted">{item.number}</span>}
        {item.title}
      </a>
      <span className="block text-small font-normal text-muted">
        {beside("place")}
        {beside("title")}
        {beside("status")}
      </span>
      <FoldedField
        path={toEntryPath(notice.corrections, item, "title")}
        label={words.titleOf(item.title)}
        value={item.title}
        open={words.editTitle}
      />
    </>
  );
}

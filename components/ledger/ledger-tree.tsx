// The ledger as a tree: aspects, problems, tasks, measures. Everything folds by itself (details), without script.
import type { KeptCorrection } from "@/lib/ledger/correction.ts";
import type { KeptItem, KeptMeasure } from "@/lib/ledger/detail.ts";
import { toItemPaths, toMeasurePaths } from "@/lib/ledger/entry-paths.ts";
import { toSourceHref } from "@/lib/ledger/source-address.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { ShowingFirst } from "../layout/showing-first.tsx";
import { CorrectionMark } from "../notice/corrections.tsx";
import { type CutItem, cutTree } from "./cut-tree.ts";
import { toPlaceLabel } from "./row-words.tsx";
import { StatusBadge } from "./status-badge.tsx";
import type { TreeState } from "./tree-state.ts";

interface TreeProps {
  items: KeptItem[];
  noticeId: number;
  locale: Locale;
  messages: Messages;
  /** Items get an address (`#item-7`) where the tree is the page's main one. */
  anchored?: boolean;
  /** Names the tree itself. */
  id?: string;
  /** Whether problems show their measures at once. */
  open?: boolean;
  /** Which items stand otherwise than usual. */
  state?: TreeState;
  /** What editors put right in this notice; a title or a status among it is marked. */
  corrections?: readonly KeptCorrection[];
  /** Slug of the unit whose rows of the ledger are listed page by page, for what is too long to be listed here. */
  unit?: string;
}

/** The tree. Status is shown where an item has one of its own to say, or where its siblings do. */
export function LedgerTree({ items, unit, ...context }: TreeProps) {
  const showStatus = hasStatus(items);
  const cut = cutTree(items);
  return (
    <>
      <ul className="ledger-tree" id={context.id}>
        {cut.items.map((item) => (
          <Item key={item.position} item={item} showStatus={showStatus} depth={0} {...context} />
        ))}
      </ul>
      <ShowingFirst {...cut} locale={context.locale} messages={context.messages}>
        {unit === undefined ? null : (
          <AppLink href={`/ledger?unit=${encodeURIComponent(unit)}`} locale={context.locale} className="no-print ml-2">
            {context.messages.site.showingRest}
          </AppLink>
        )}
      </ShowingFirst>
    </>
  );
}

function hasStatus(items: KeptItem[]): boolean {
  return items.some((item) => item.status !== "unknown" || hasStatus(item.children));
}

type ItemProps = Omit<TreeProps, "items" | "unit"> & { item: CutItem; showStatus: boolean; depth: number };

function Item({ item, depth, showStatus, ...context }: ItemProps) {
  const { noticeId, locale, messages, anchored } = context;
  const { words, site } = messages;
  const id = anchored ? `item-${item.position}` : undefined;
  const heading = (
    <>
      {item.number ? <span className="mr-1.5 text-muted">{item.number}</span> : null}
      <span lang="zh-CN" className={item.kind === "aspect" ? "font-semibold" : "font-medium"}>
        {item.title}
      </span>
      <span className="ml-2 inline-flex items-baseline gap-x-2 text-small text-muted">
        {item.kind === "aspect" ? null : (
          <span className="nowrap">{item.measureCount > 0 ? words.measures(item.measureCount) : null}</span>
        )}
        {showStatus && item.kind !== "aspect" ? <StatusBadge status={item.status} messages={messages} /> : null}
        <CorrectionMark
          corrections={context.corrections ?? []}
          paths={toItemPaths(context.corrections ?? [], item)}
          locale={locale}
          messages={messages}
        />
      </span>
    </>
  );
  const below = (
    <div className="pl-5">
      {item.measures.length > 0 ? <Measures measures={item.measures} {...context} /> : null}
      {item.children.length > 0 ? (
        <ul>
          {item.children.map((child) => (
            <Item key={child.position} item={child} depth={depth + 1} showStatus={showStatus} {...context} />
          ))}
        </ul>
      ) : null}
    </div>
  );
  const usual = item.kind === "aspect" || context.open === true;
  const empty = item.measures.length === 0 && item.children.length === 0;
  return (
    <li id={id} data-item="" className={`relative ${depth === 0 ? "border-b border-hairline py-2" : "py-1"}`}>
      {empty ? (
        <p className="pr-12">{heading}</p>
      ) : (
        <details
          open={context.state?.get(item.position) ?? usual}
          data-branch={item.position}
          data-usual={usual ? "open" : "closed"}
        >
          <summary className="pr-12">{heading}</summary>
          {below}
        </details>
      )}
      {/* Beside the summary, not in it: a button holds no links. */}
      <AppLink
        href={toSourceHref(noticeId, item.titleSpan)}
        locale={locale}
        className={`figure-link source-link no-print absolute right-0 ${depth === 0 ? "top-2" : "top-1"}`}
        aria-label={toPlaceLabel(item.title, messages)}
      >
        {site.source}
      </AppLink>
    </li>
  );
}

function Measures({
  measures,
  noticeId,
  locale,
  messages,
  anchored,
  corrections = [],
}: Omit<TreeProps, "items"> & { measures: KeptMeasure[] }) {
  return (
    <ol className="my-1 max-w-[46rem] space-y-1.5 text-[0.9375em]">
      {measures.map((measure) => (
        <li key={measure.position} id={anchored ? `item-${measure.position}` : undefined} lang="zh-CN">
          {measure.text}
          <CorrectionMark
            corrections={corrections}
            paths={toMeasurePaths(corrections, measure)}
            locale={locale}
            messages={messages}
          />{" "}
          <AppLink
            href={toSourceHref(noticeId, measure.span)}
            locale={locale}
            className="figure-link no-print nowrap text-small text-muted"
            aria-label={toPlaceLabel(measure.text, messages)}
          >
            {messages.site.source}
          </AppLink>
        </li>
      ))}
    </ol>
  );
}

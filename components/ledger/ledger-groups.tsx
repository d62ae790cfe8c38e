// Rows of the ledger, notice by notice: measures under their problem, problems under their aspect, each said once.
import type { LedgerRow } from "@/lib/ledger/detail.ts";
import { type LedgerGroup, type LedgerNode, toLedgerGroups } from "@/lib/ledger/ledger-groups.ts";
import type { Locale } from "@/lib/messages/locale.ts";
import type { Messages } from "@/lib/messages/zh-CN.ts";
import { AppLink } from "../layout/app-link.tsx";
import { CorrectedBadge, NoticeDate, RoundName, SampleBadge, UnitName } from "./names.tsx";
import { RowWords } from "./row-words.tsx";
import { StatusBadge } from "./status-badge.tsx";

interface Context {
  locale: Locale;
  messages: Messages;
}

interface LedgerGroupsProps extends Context {
  rows: LedgerRow[];
  /** Whether the groups stand under a heading of the page's parts. */
  below?: boolean;
}

export function LedgerGroups({ rows, below = false, ...context }: LedgerGroupsProps) {
  const Heading = below ? "h3" : "h2";
  return toLedgerGroups(rows).map((group) => (
    // A page never holds two groups that begin with the same row.
    <section key={`${group.noticeId}-${group.nodes[0]?.position}`} className="ledger-group">
      <Heading className="font-semibold">
        <UnitName unit={group.unit} {...context} />
        {group.notice.isSample ? <SampleBadge {...context} /> : null}
      </Heading>
      <GroupSource group={group} {...context} />
      <Nodes nodes={group.nodes} {...context} />
    </section>
  ));
}

/** The round of a group and the notice that its rows stand in. */
function GroupSource({ group: { noticeId, notice, round }, locale, messages }: Context & { group: LedgerGroup }) {
  return (
    <p className="flex flex-wrap items-baseline gap-x-4 text-small text-muted [&_a]:inline-block [&_a]:py-0.5">
      {round === null ? null : (
        <span>
          <RoundName round={round} locale={locale} messages={messages} />
        </span>
      )}
      <AppLink href={`/notices/${noticeId}`} locale={locale}>
        {messages.words.notice} <NoticeDate notice={notice} named locale={locale} messages={messages} />
      </AppLink>
    </p>
  );
}

function Nodes({ nodes, ...context }: Context & { nodes: LedgerNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.position} data-kind={node.kind} data-row={node.row === null ? undefined : node.position}>
          <NodeWords node={node} {...context} />
          {node.children.length > 0 ? <Nodes nodes={node.children} {...context} /> : null}
        </li>
      ))}
    </ul>
  );
}

/** What is listed with its kind and its place; what only stands above it in grey. A status where one is stated. */
function NodeWords({ node, locale, messages }: Context & { node: LedgerNode }) {
  const { kind, number, title, status, row } = node;
  const { itemKind } = messages.words;
  const mark = node.corrected ? <CorrectedBadge messages={messages} /> : null;
  if (kind === "measure" && row !== null) {
    return (
      <p>
        <span className="sr-only">{itemKind.measure}</span> <RowWords row={row} locale={locale} messages={messages} />
        {mark}
      </p>
    );
  }
  return (
    <p className={row === null ? "text-muted" : undefined}>
      {row === null ? null : <span className="mr-2 text-small text-muted">{itemKind[kind]}</span>}
      {number === null ? null : <span className="mr-1.5 text-muted">{number}</span>}
      {row === null ? (
        <span lang="zh-CN">{title}</span>
      ) : (
        <span className="font-medium">
          <RowWords row={row} locale={locale} messages={messages} />
        </span>
      )}
      {status === "unknown" || kind === "aspect" ? null : (
        <span className="ml-3">
          <StatusBadge status={status} messages={messages} />
        </span>
      )}
      {mark}
    </p>
  );
}

// 合并: two spellings of one unit or one round become one, and apart again.
import { AnsweredForms } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { AppLink } from "@/components/layout/app-link.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PageLinks } from "@/components/layout/page-links.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { MergeSearch } from "@/components/review/merge-search.tsx";
import { MergeChoice, MergeList } from "@/components/review/merge-tables.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import { listRoundMerges, listUnitMerges } from "@/lib/db/queries/list-merges.ts";
import { localizePath } from "@/lib/messages/locale.ts";
import { type ListPageProps, parsePage } from "../../page-props.ts";
import { readLocale, titled } from "../../read-locale.ts";
import { requireActor } from "../../require-actor.ts";
import { mergeAction, undoMergeAction } from "./actions.ts";

export const generateMetadata = titled(({ review }) => review.merge.title, { robots: { index: false } });

const kinds = ["unit", "round"] as const;

export default async function MergePage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("unit.merge");
  const params = await searchParams;
  const kind = params.kind === "round" ? "round" : "unit";
  const read = (one: unknown) => (typeof one === "string" ? one.slice(0, 200) : "");
  const q = read(params.q).slice(0, 100);
  const chosen = { from: read(params.from), into: read(params.into) };
  const kept = Object.entries(chosen).filter(([, slug]) => slug !== "");
  const ask = kind === "round" ? listRoundMerges : listUnitMerges;
  const view =
    actor === null ? null : await ask(actor, { q, page: parsePage(params.page), chosen: kept.map(([, slug]) => slug) });
  if (actor === null || !view?.ok) return <Forbidden role={leastRole["unit.merge"]} messages={messages} />;
  const words = messages.review.merge;
  const { candidates, merges } = view.value;
  const hrefOf = (number: number) =>
    `/admin/merge?${new URLSearchParams([["kind", kind], ...(q === "" ? [] : [["q", q]]), ...kept, ["page", String(number)]])}`;
  const found = candidates.rows.filter(({ slug }) => slug !== chosen.from && slug !== chosen.into);
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        <EditorNavigation here="merge" locale={locale} messages={messages} />
      </PageHeader>
      <nav aria-label={words.title} className="choice mb-4">
        {kinds.map((one) => (
          <AppLink
            key={one}
            href={`/admin/merge?kind=${one}`}
            locale={locale}
            aria-current={one === kind ? "page" : undefined}
          >
            {words[one]}
          </AppLink>
        ))}
      </nav>
      <MergeSearch key={kind} action={localizePath(locale, "/admin/merge")} chosen={chosen}>
        <input type="hidden" name="kind" value={kind} />
        <p className="field">
          <label htmlFor="q">{words.search}</label>
          <input id="q" type="search" name="q" defaultValue={q} key={q} maxLength={100} />
        </p>
        <button type="submit" className="button">
          {words.find}
        </button>
      </MergeSearch>
      <AnsweredForms action={mergeAction} locale={locale}>
        {found.length === 0 ? (
          <p className="text-muted">{q === "" ? words.noneSuggested : words.none}</p>
        ) : q === "" ? (
          <p className="text-muted">{words.suggested[kind]}</p>
        ) : null}
        {candidates.total === 0 ? null : (
          <MergeChoice candidates={candidates} chosen={chosen} kind={kind} locale={locale} messages={messages} />
        )}
      </AnsweredForms>
      <SectionHeading>{words.merges}</SectionHeading>
      <AnsweredForms action={undoMergeAction} locale={locale}>
        {merges.total === 0 ? (
          <p className="text-muted">{words.mergesNone}</p>
        ) : (
          <>
            <MergeList merges={merges.rows} kind={kind} locale={locale} messages={messages} />
            <PageLinks page={merges} hrefOf={hrefOf} locale={locale} messages={messages} />
          </>
        )}
      </AnsweredForms>
    </>
  );
}

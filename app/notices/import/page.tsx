// 导入: files and pasted words become drafts; below, what became of those sent in before.
import { AnsweredForms } from "@/components/account/answered-forms.tsx";
import { Forbidden } from "@/components/account/forbidden.tsx";
import { PageHeader } from "@/components/layout/page-header.tsx";
import { PageLinks } from "@/components/layout/page-links.tsx";
import { SectionHeading } from "@/components/layout/section-heading.tsx";
import { EditorNavigation } from "@/components/review/editor-navigation.tsx";
import { ImportForm } from "@/components/review/import-form.tsx";
import { ImportProgressLine } from "@/components/review/import-progress.tsx";
import { ImportedFiles } from "@/components/review/imported-files.tsx";
import { leastRole } from "@/lib/auth/permissions.ts";
import { getImportProgress } from "@/lib/db/queries/get-import-progress.ts";
import { listImportedFiles } from "@/lib/db/queries/list-imported-files.ts";
import { freshenAction } from "../../freshen-action.ts";
import { type ListPageProps, parsePage } from "../../page-props.ts";
import { readLocale, titled } from "../../read-locale.ts";
import { requireActor } from "../../require-actor.ts";
import { stopImportAction } from "./actions.ts";

export const generateMetadata = titled(({ review }) => review.import.title, { robots: { index: false } });

export default async function ImportPage({ searchParams }: ListPageProps) {
  const { locale, messages } = await readLocale();
  const actor = await requireActor("notice.import");
  const { page, fault } = await searchParams;
  const files = actor === null ? null : await listImportedFiles(actor, { page: parsePage(page) });
  const progress = actor === null ? null : await getImportProgress(actor, {});
  if (actor === null || !files?.ok) return <Forbidden role={leastRole["notice.import"]} messages={messages} />;
  const words = messages.review.import;
  const said =
    typeof fault === "string" && Object.hasOwn(words.faults, fault)
      ? words.faults[fault as keyof typeof words.faults]
      : null;
  return (
    <>
      <PageHeader title={words.title} lead={words.lead}>
        <EditorNavigation here="import" locale={locale} messages={messages} />
      </PageHeader>
      {said === null ? null : (
        <p role="alert" className="answer refused">
          {said}
        </p>
      )}
      <ImportForm freshen={freshenAction} locale={locale} refusals={messages.diagnostics.refusals} />
      <SectionHeading id="recent">{words.recent}</SectionHeading>
      <AnsweredForms action={stopImportAction} locale={locale}>
        {progress?.ok && progress.value !== null ? (
          <ImportProgressLine progress={progress.value} freshen={freshenAction} locale={locale} messages={messages} />
        ) : null}
      </AnsweredForms>
      {files.value.total === 0 ? (
        <p className="text-muted">{words.recentNone}</p>
      ) : (
        <>
          <ImportedFiles rows={files.value.rows} labelledBy="recent" locale={locale} messages={messages} />
          <PageLinks
            page={files.value}
            hrefOf={(number) => `/notices/import?page=${number}`}
            locale={locale}
            messages={messages}
          />
        </>
      )}
    </>
  );
}
